/** One line under the search field: words to search for, or a page to go to. */
export type Suggestion = { text: string; description: string; address: string | null }

/**
 * Reads an answer in the format of OpenSearch Suggestions 1.1: `[query, completions, descriptions, addresses]`,
 * of which the last two may be absent. Answers nothing where it is of another shape, and no address of another site.
 */
export function parseSuggestions(answer: unknown): Suggestion[] {
  if (!Array.isArray(answer)) return []
  const [, completions, descriptions, addresses] = answer.map(readTexts)
  return (completions ?? []).map((text, index) => {
    const address = addresses?.[index] ?? ''
    return {
      text,
      description: descriptions?.[index] ?? '',
      address: /^\/(?![/\\])/.test(address) ? address : null,
    }
  })
}

function readTexts(part: unknown): string[] {
  return Array.isArray(part) ? part.map((text) => (typeof text === 'string' ? text : '')) : []
}
