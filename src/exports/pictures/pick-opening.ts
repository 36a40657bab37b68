/**
 * Answers the opening of a text in whole sentences, as many as fit `length` characters; of a first sentence that is
 * longer, its beginning with an ellipsis.
 */
export function pickOpening(text: string, length: number): string {
  const line = text.replaceAll('\n', ' ').trim()
  if (Array.from(line).length <= length) return line
  let opening = ''
  for (const [sentence] of line.matchAll(
    /.*?(?:[\u3002\uFF01\uFF1F][\u201D\u2019\u300D]?|[.!?]["\u201D\u2019]?(?=\s)|$)/gu,
  )) {
    if (Array.from(opening + sentence).length > length) break
    opening += sentence
  }
  if (opening.trim()) return opening.trim()
  const cut = Array.from(line)
    .slice(0, length - 1)
    .join('')
  return `${cut.replace(/(?:\s+\S*|[\uFF0C\u3001\uFF1B\uFF1A])$/u, '')}\u2026`
}
