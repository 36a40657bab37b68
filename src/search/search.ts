import { readIndex, type SearchDatabase, tookTooLong } from './database.ts'
import type { Facts, ShownDocument } from './document.ts'
import { findDocuments, readDocuments } from './find-documents.ts'
import { type FoundName, findNames } from './find-names.ts'
import type { Run } from './index-rows.ts'
import { type Pass, planPasses } from './plan-passes.ts'
import { type EmptyQuery, isSingleCharacter, type Query, readQuery } from './read-query.ts'
import { lastPage, listFilterTokens, type SearchRequest } from './search-request.ts'
import { choosePassages, markText, type Passage, type TextRun } from './snippets.ts'
import { tokens } from './tokens.ts'

/** A document that was found, as it is shown. */
export type SearchResult = {
  series: string
  issue: string
  /** Null for the issue itself. */
  piece: string | null
  year: number
  facts: Facts
  title: TextRun[]
  headline: TextRun[] | null
  signers: { slug: string | null; name: TextRun[] }[]
  question: TextRun[] | null
  passages: Passage[]
}

/** What was found. */
export type SearchFound = {
  state: 'found'
  /** By what: words; one character, in titles and names alone; a person's pinyin; or filters without words. */
  by: 'words' | 'character' | 'name' | 'filters'
  /** How many; more than are counted where `isMore`. */
  total: number
  isMore: boolean
  page: number
  pages: number
  results: SearchResult[]
  names: FoundName[]
}

/** What a search answers: `busy` where it took too long. */
export type SearchAnswer = SearchFound | { state: EmptyQuery | 'busy' }

const perPage = 10
/** So many are counted and paged through; of what is more common, the newest. */
const mostResults = perPage * lastPage
const mostNames = 6

type Search = { request: SearchRequest; query: Query | null; passes: Pass[]; by: SearchFound['by'] }

/** Searches the current editions of a language (P1). */
export async function search(database: SearchDatabase, request: SearchRequest): Promise<SearchAnswer> {
  const query = readQuery(request.query)
  const hasFilters = listFilterTokens(request).length > 0
  if (typeof query === 'string' && !(query === 'empty' && hasFilters)) return { state: query }
  try {
    return await readIndex(database, (run) => runSearch(run, plan(request, query)))
  } catch (error) {
    if (tookTooLong(error)) return { state: 'busy' }
    throw error
  }
}

function plan(request: SearchRequest, query: Query | EmptyQuery): Search {
  if (typeof query === 'string') return { request, query: null, passes: [listAll()], by: 'filters' }
  const passes = planPasses(query)
  return { request, query, passes, by: isSingleCharacter(query) ? 'character' : 'words' }
}

async function runSearch(run: Run, planned: Search): Promise<SearchFound> {
  const { request, query } = planned
  const { locale, page } = request
  const names = query ? await findNames(run, { locale, whole: query.whole, limit: mostNames }) : []
  const filters = listFilterTokens(request)
  const limit = mostResults + 1
  let { by } = planned
  let found = await findDocuments(run, { locale, passes: planned.passes, filters, limit })
  const meant = names.find(({ kind, isExact }) => kind === 'expert' && isExact)
  if (found.length === 0 && meant) {
    by = 'name'
    found = await findDocuments(run, {
      locale,
      passes: [listAll()],
      filters: [...filters, tokens.expert(meant.slug)],
      limit,
    })
  }
  const counted = found.slice(0, mostResults)
  const shown = counted.slice((page - 1) * perPage, page * perPage)
  const documents = await readDocuments(
    run,
    shown.map(({ id }) => id),
  )
  return {
    state: 'found',
    by,
    total: counted.length,
    isMore: found.length > mostResults,
    page,
    pages: Math.ceil(counted.length / perPage),
    results: documents.map((document, index) =>
      showResult(document, listNeedles(planned, shown[index]?.pass)),
    ),
    names,
  }
}

/** What is marked: all of the query where it stands as it is, and what the pass looked for. */
function listNeedles({ query, passes }: Search, pass: Pass['name'] | undefined): string[] {
  if (!query) return []
  const words = passes.find(({ name }) => name === pass)?.words ?? []
  return [...new Set([query.whole, ...words])]
}

function showResult(document: ShownDocument, needles: readonly string[]): SearchResult {
  const { series, issue, piece, year, facts } = document
  const mark = (text: string) => markText(text, needles)
  return {
    series,
    issue,
    piece,
    year,
    facts,
    title: mark(facts.title),
    headline: facts.headline === null ? null : mark(facts.headline),
    question: facts.question === null ? null : mark(facts.question),
    signers: facts.signers.map(({ slug, name }) => ({ slug, name: mark(name ?? '') })),
    passages: choosePassages(document, needles),
  }
}

function listAll(): Pass {
  return { name: 'exact', tokens: [], stands: { in: 'heads', parts: [] }, words: [] }
}
