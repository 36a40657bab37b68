/**
 * Converts a text that places for line breaks part, as one text: what a word becomes can depend on letters behind a
 * break. Where that changes the number of letters, each part is converted alone.
 */
export function convertAcrossBreaks(parts: readonly string[], convert: (text: string) => string): string[] {
  const whole = parts.join('')
  const converted = convert(whole)
  if (converted.length !== whole.length) return parts.map(convert)
  let at = 0
  return parts.map(({ length }) => {
    at += length
    return converted.slice(at - length, at)
  })
}
