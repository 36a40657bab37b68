import canonicalize from 'canonicalize'
import { RoundtableError } from '../kernel/errors.ts'

/**
 * Answers the canonical form of `value` by RFC 8785 (rule F1): keys in order of their UTF-16 units, no white space,
 * letters as typed. The same content has the same form on every machine.
 *
 * @throws RoundtableError `invalid-input` for what has no such form: half of a character, NaN, a cycle
 */
export function canonicaliseContent(value: object): string {
  try {
    const form = canonicalize(value)
    if (form !== undefined) return form
  } catch (cause) {
    throw refuse(cause)
  }
  throw refuse(null)
}

function refuse(cause: unknown): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: '内容里有残缺的字符或不是数的数\uFF0C无法刊发。请重新输入最近改动的文字。',
    en: 'The content has half of a character, or a number that is none, and cannot be published. Type what was changed last again.',
    cause,
  })
}
