import type { LooseLine } from '../source.ts'

/** Splits a text at its line ends (CRLF, LF, CR, form feed, Unicode's own), each end one line. */
export function splitLines(text: string): LooseLine[] {
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => ({ text: line }))
}
