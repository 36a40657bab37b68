import { createPublicUrls } from '../page/urls.ts'
import type { SearchFound, SearchResult } from './search.ts'
import type { SearchRequest } from './search-request.ts'
import type { TextRun } from './snippets.ts'

/** Presents what was found as the API answers it: plain texts, what is marked in them by position, and paths of pages. */
export function presentFound(found: SearchFound, request: SearchRequest) {
  const urls = createPublicUrls(request.locale)
  return {
    locale: request.locale,
    query: request.query,
    by: found.by,
    total: found.total,
    isMore: found.isMore,
    page: found.page,
    pages: found.pages,
    names: found.names.map(({ kind, slug, name }) => ({
      kind,
      slug,
      name,
      path: kind === 'expert' ? urls.expert(slug) : urls.topic(slug),
    })),
    results: found.results.map((result) => presentResult(result, addressOf(result, urls))),
  }
}

/** Answers the path of a result's page. */
export function addressOf(
  { series, issue, piece }: Pick<SearchResult, 'series' | 'issue' | 'piece'>,
  urls: ReturnType<typeof createPublicUrls>,
): string {
  return piece === null ? urls.issue({ series, issue }) : urls.piece({ series, issue, piece })
}

function presentResult({ facts, passages, ...result }: SearchResult, path: string) {
  return {
    kind: facts.kind,
    path,
    series: result.series,
    issue: result.issue,
    piece: result.piece,
    seriesName: facts.seriesName,
    label: facts.label,
    title: facts.title,
    headline: facts.headline,
    question: facts.question,
    experts: facts.signers,
    year: result.year,
    printedOn: facts.printedOn,
    passages: passages.map(({ runs, anchor }) => ({
      text: runs.map(({ text }) => text).join(''),
      marks: listMarks(runs),
      path: anchor === null ? path : `${path}#${anchor}`,
    })),
  }
}

/** Positions in UTF-16 units, each `[from, to)`. */
function listMarks(runs: readonly TextRun[]): [number, number][] {
  let at = 0
  return runs.flatMap(({ text, isMarked }) => {
    const from = at
    at += text.length
    return isMarked ? [[from, at] as [number, number]] : []
  })
}
