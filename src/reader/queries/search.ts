import { listFilterChoices } from '../../search/filter-choices.ts'
import { search } from '../../search/search.ts'
import { readSearchRequest } from '../../search/search-request.ts'
import { suggest } from '../../search/suggest.ts'
import type { ReaderContext } from '../reader-context.ts'
import { getSearchMessages } from '../search/search-messages.ts'
import type { SearchReading } from '../search/search-page.tsx'

/** Parameters of an address as Next gives them. */
export type PageParameters = Record<string, string | string[] | undefined>

/** Reads `/search`; of a parameter that is given twice, the first counts. */
export async function readSearch(
  { payload, locale }: ReaderContext,
  given: PageParameters,
): Promise<SearchReading> {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) parameters.set(name, [value].flat()[0] ?? '')
  const { request, bad } = readSearchRequest(locale, parameters)
  const database = payload.db.drizzle
  return {
    request,
    bad,
    answer: await search(database, request),
    choices: await listFilterChoices(database, request),
  }
}

/** Reads `/search/suggest` in the format of OpenSearch Suggestions 1.1: what is typed, completions, descriptions, paths. */
export async function readSuggestions(
  { payload, locale }: ReaderContext,
  typed: string,
): Promise<[string, string[], string[], string[]]> {
  const { kinds } = getSearchMessages(locale)
  const suggestions = await suggest(payload.db.drizzle, { locale, typed })
  return [
    typed,
    suggestions.map(({ text }) => text),
    suggestions.map(({ kind, note }) => [kinds[kind], note].filter(Boolean).join(' ')),
    suggestions.map(({ path }) => path),
  ]
}
