import { isSamePerson, type WordMark } from './marks.ts'
import type { Tracked, WordParagraph, WordPart } from './read-paragraphs.ts'

/** A tracked change of a line: at this letter of its original text so many go, and these come. */
export type WordChange = { at: number; remove: number; insert: string; mark: WordMark }

/** The words of a comment in a line's original text. */
export type WordRange = { id: string; from: number; to: number }

/**
 * A paragraph as it was before anybody tracked changes in it. A line feed in what comes is a new paragraph.
 * `joinedBy` says who took the end of a paragraph out that still has words.
 */
export type WordLine = { text: string; changes: WordChange[]; ranges: WordRange[]; joinedBy: WordMark | null }

/** Answers a Word file's original paragraphs, each with what was tracked in it. */
export function makeWordLines(paragraphs: readonly WordParagraph[]): WordLine[] {
  const lines: WordLine[] = []
  const open = new Set<string>()
  let line = startLine(open)
  for (const { parts, end } of paragraphs) {
    for (const part of parts) readPart(line, { part, open })
    if (end?.change === 'inserted') {
      addChange(line, { at: line.text.length, remove: 0, insert: '\n', mark: end.mark })
      continue
    }
    if (end?.change === 'deleted' && !isEmptied(line)) line.joinedBy = end.mark
    lines.push(closeLine(line))
    line = startLine(open)
  }
  if (line.text !== '' || line.changes.length > 0) lines.push(closeLine(line))
  return lines.reduce<WordLine[]>(moveNewParagraphs, [])
}

function startLine(open: ReadonlySet<string>): WordLine {
  const ranges = [...open].map((id) => ({ id, from: 0, to: -1 }))
  return { text: '', changes: [], ranges, joinedBy: null }
}

function readPart(line: WordLine, { part, open }: { part: WordPart; open: Set<string> }): void {
  if (part.kind === 'letters') {
    readLetters(line, part)
    return
  }
  const at = line.text.length
  if (part.kind === 'comment-start') {
    open.add(part.id)
    line.ranges.push({ id: part.id, from: at, to: -1 })
  } else {
    open.delete(part.id)
    for (const range of line.ranges) if (range.id === part.id && range.to < 0) range.to = at
  }
}

function readLetters(line: WordLine, { text, tracked }: { text: string; tracked: Tracked }): void {
  const at = line.text.length
  if (tracked?.change === 'inserted') {
    addChange(line, { at, remove: 0, insert: text, mark: tracked.mark })
    return
  }
  if (tracked?.change === 'deleted')
    addChange(line, { at, remove: text.length, insert: '', mark: tracked.mark })
  line.text += text
}

/** What one person took out and put in at one place is one change. */
function addChange(line: WordLine, change: WordChange): void {
  const last = line.changes.at(-1)
  if (last && last.at + last.remove === change.at && isSamePerson(last.mark, change.mark)) {
    last.remove += change.remove
    last.insert += change.insert
  } else line.changes.push(change)
}

function closeLine(line: WordLine): WordLine {
  const ranges = line.ranges.map((range) => (range.to < 0 ? { ...range, to: line.text.length } : range))
  return { ...line, ranges }
}

function isEmptied({ text, changes }: WordLine): boolean {
  return changes.reduce((sum, { remove }) => sum + remove, 0) === text.length
}

/** Paragraphs that come before a line are told as ones that come after the line before it. */
function moveNewParagraphs(lines: WordLine[], line: WordLine): WordLine[] {
  const previous = lines.at(-1)
  const [first, ...others] = line.changes
  if (!previous || first?.at !== 0 || first.remove > 0 || !first.insert.endsWith('\n'))
    return [...lines, line]
  const moved = { ...first, at: previous.text.length, insert: `\n${first.insert.slice(0, -1)}` }
  const before = { ...previous, changes: [...previous.changes] }
  addChange(before, moved)
  return [...lines.slice(0, -1), before, { ...line, changes: others }]
}
