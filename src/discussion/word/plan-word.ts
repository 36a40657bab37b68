import { pairBlocks } from '../../edition/comparison/pair-blocks.ts'
import type { ParagraphBlock } from '../../edition/types.ts'
import type { Locale } from '../../kernel/locales.ts'
import { isTold, listWithoutPlace, planLine } from './plan-line.ts'
import { planNewLine } from './plan-untracked.ts'
import { startPlan } from './planning.ts'
import type { WordFile } from './read-word.ts'
import { makeWordLines, type WordLine } from './word-lines.ts'
import type { WordPlan } from './word-plan.ts'

/**
 * Says what a returned Word file would make of a text: its tracked changes and comments in their places, what was
 * changed without tracking, and what has no place, with its words. Nothing that the file says is left out.
 * @param lines - the letters of the text's own lines
 */
export function planWord(
  file: WordFile,
  { lines, locale }: { lines: readonly string[]; locale: Locale },
): WordPlan {
  const planning = startPlan({ file, lines, locale })
  const { plan, name } = planning
  const words = makeWordLines(file.paragraphs)
  const pairs = pairLines(lines, words, locale)
  let after: number | null = null
  for (const [index, word] of words.entries()) {
    const at = pairs.get(index)
    if (at === undefined) {
      listWithoutPlace(planning, word)
      planNewLine(planning, { word, after })
    } else {
      planLine(planning, { at, word })
      after = at
    }
  }
  const found = new Set(pairs.values())
  plan.absent = lines.filter((text, at) => text.trim() !== '' && !found.has(at))
  for (const { id, author, date, text } of file.comments) {
    if (isTold(plan, id)) continue
    const key = name(['comment', author, date, text])
    plan.unplaced.push({ why: 'no-place', key, quote: '', words: text, author, comment: id })
  }
  return plan
}

/** Answers the text's lines by the file's; white space does not count. */
function pairLines(
  lines: readonly string[],
  words: readonly WordLine[],
  locale: Locale,
): Map<number, number> {
  const blocks = (texts: readonly string[], source: string): ParagraphBlock[] =>
    texts.map((text, at) => ({
      id: `${source}${at}`,
      type: 'paragraph',
      spans: [{ text: text.replaceAll(/\s/gu, locale === 'zh' ? '' : ' '), marks: [] }],
    }))
  const before = blocks(lines, 'text')
  const after = blocks(
    words.map(({ text }) => text),
    'word',
  )
  const pairs = pairBlocks(before, after, locale)
  return new Map([...pairs].filter(([to, from]) => lines[from]?.trim() && words[to]?.text.trim()))
}
