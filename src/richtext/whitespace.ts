const leading = /^[\s\u200B]+/u
const trailing = /[\s\u200B]+$/u
const unprintable = /[\p{Cc}]/gu

/**
 * Answers `text` as typed but for what cannot be printed (rule F5): line separators become `\n`, a tab becomes a
 * space, half of a character becomes U+FFFD, other control characters go. Letters are neither composed nor decomposed.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(unprintable, (character) => (character === '\n' ? character : ''))
}

/** Answers `text` without white space at its start: spaces, ideographic spaces, line breaks. */
export function trimStart(text: string): string {
  return text.replace(leading, '')
}

/** Answers `text` without white space at its end. */
export function trimEnd(text: string): string {
  return text.replace(trailing, '')
}
