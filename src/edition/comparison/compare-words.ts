import { diffArrays } from 'diff'
import type { Locale } from '../../kernel/locales.ts'
import { haveSameMarks, isNote } from '../marks.ts'
import type { Span } from '../types.ts'
import { segmentSpans, type Token } from './segment-words.ts'

/** What became of a run of words: it stands in both texts, or in one of them alone. */
export type Change = 'same' | 'removed' | 'added'
/** A run of plain words. */
export type TextRun = { change: Change; text: string }
/** A run of words with their marks and footnotes. */
export type SpanRun = { change: Change; spans: Span[] }

type Stretch = { change: Change; tokens: Token[] }

/** Below this share of common letters two texts are set one after the other: what they share is chance. */
const leastShared = 0.3
/** Edits beyond this number are not looked for: a text changed so much reads as another one. */
const mostEdits = 4000

/**
 * Compares two lines word by word (rule F12), marks and footnotes included: the runs that are not `added` make the one
 * before, those that are not `removed` the one after. Of two runs at one place the removed stands first.
 */
export function compareSpans(before: readonly Span[], after: readonly Span[], locale: Locale): SpanRun[] {
  return compareTokens(segmentSpans(before, locale), segmentSpans(after, locale)).map(
    ({ change, tokens }) => ({ change, spans: joinSpans(tokens.map((token) => token.span)) }),
  )
}

/** Compares two plain texts as `compareSpans` does; null is no text. */
export function compareText(before: string | null, after: string | null, locale: Locale): TextRun[] {
  return compareSpans(toSpans(before), toSpans(after), locale).map(({ change, spans }) => ({
    change,
    text: spans.map((span) => (isNote(span) ? '' : span.text)).join(''),
  }))
}

/** Says whether runs show any change. */
export function isChanged(runs: readonly { change: Change }[]): boolean {
  return runs.some((run) => run.change !== 'same')
}

function compareTokens(before: readonly Token[], after: readonly Token[]): Stretch[] {
  const keysOf = (tokens: readonly Token[]) => tokens.map((token) => token.key)
  const changes = diffArrays(keysOf(before), keysOf(after), { maxEditLength: mostEdits })
  if (!changes) return replaceAll(before, after)
  let position = { before: 0, after: 0 }
  const stretches = changes.map(({ added, removed, count }): Stretch => {
    const change = added ? 'added' : removed ? 'removed' : 'same'
    const tokens = added
      ? after.slice(position.after, position.after + count)
      : before.slice(position.before, position.before + count)
    position = {
      before: position.before + (added ? 0 : count),
      after: position.after + (removed ? 0 : count),
    }
    return { change, tokens }
  })
  return isAlike(stretches, before, after) ? gatherChanges(stretches) : replaceAll(before, after)
}

function replaceAll(before: readonly Token[], after: readonly Token[]): Stretch[] {
  const both: Stretch[] = [
    { change: 'removed', tokens: [...before] },
    { change: 'added', tokens: [...after] },
  ]
  return both.filter(({ tokens }) => tokens.length > 0)
}

function isAlike(stretches: readonly Stretch[], before: readonly Token[], after: readonly Token[]): boolean {
  const shared = stretches.filter(({ change }) => change === 'same').flatMap(({ tokens }) => tokens)
  return countLetters(shared) >= leastShared * Math.min(countLetters(before), countLetters(after))
}

/** Joins what was changed around a lone comma or space: the eye does not stop there. */
function gatherChanges(stretches: readonly Stretch[]): Stretch[] {
  const gathered: Stretch[] = []
  let open: { removed: Token[]; added: Token[] } = { removed: [], added: [] }
  const close = () => {
    gathered.push(...replaceAll(open.removed, open.added))
    open = { removed: [], added: [] }
  }
  for (const [index, { change, tokens }] of stretches.entries()) {
    const isOpen = open.removed.length + open.added.length > 0
    if (change !== 'same') open[change].push(...tokens)
    else if (isOpen && index < stretches.length - 1 && countLetters(tokens) === 0) {
      open.removed.push(...tokens)
      open.added.push(...tokens)
    } else {
      close()
      gathered.push({ change, tokens })
    }
  }
  close()
  return gathered
}

function countLetters(tokens: readonly Token[]): number {
  return tokens.reduce((count, token) => count + token.letters, 0)
}

function toSpans(text: string | null): Span[] {
  return text ? [{ text, marks: [] }] : []
}

/** Unlike canonical spans, a run may begin with a line break, which keeps the marks that it had. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (!last || isNote(last) || isNote(span) || !haveSameMarks(last.marks, span.marks)) joined.push(span)
    else joined[joined.length - 1] = { text: last.text + span.text, marks: last.marks }
  }
  return joined
}
