import { textOf } from '../../edition/text.ts'
import type { Block } from '../../edition/types.ts'

/** Characters in a line of a column, Chinese ones; others take half. */
const lineLength = 17

/** Answers in how many lines of a newspaper's column a text is set, roughly. */
export function countLines(text: string | Block): number {
  const letters = typeof text === 'string' ? text : textOf([text])
  return letters.split('\n').reduce((lines, line) => lines + countLinesOf(line), 0)
}

function countLinesOf(line: string): number {
  const wide = line.match(/[\p{Script=Han}\u2010-\u2027\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0
  return Math.max(1, Math.ceil((2 + wide + (line.length - wide) / 2) / lineLength))
}
