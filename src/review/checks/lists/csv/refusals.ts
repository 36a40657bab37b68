import { RoundtableError } from '../../../../kernel/errors.ts'
import type { Bilingual } from '../../../../kernel/locales.ts'

/** A line of a file that cannot be taken, and why. */
export type BadLine = { line: number } & Bilingual

/** The most bad lines that one refusal spells out. */
const mostNamed = 5

/** Refuses a file as a whole. */
export function refuseList(sentence: Bilingual): RoundtableError {
  return new RoundtableError({ code: 'invalid-input', ...sentence })
}

/** Refuses a file because of its lines, naming the first of them; all are in `data.lines`. */
export function refuseLines(lines: readonly BadLine[]): RoundtableError {
  const named = lines.slice(0, mostNamed)
  const rest = lines.length - named.length
  return new RoundtableError({
    code: 'invalid-input',
    zh: `没有导入任何内容。${named.map(({ line, zh }) => `第${line}行\uFF1A${zh}`).join('\uFF1B')}${rest > 0 ? `\uFF1B另有${rest}行` : ''}。`,
    en: `Nothing was imported. ${named.map(({ line, en }) => `Line ${line}: ${en}`).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`,
    details: { lines },
  })
}
