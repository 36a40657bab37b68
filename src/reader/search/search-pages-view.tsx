import { createPublicUrls } from '../../page/urls.ts'
import type { SearchRequest } from '../../search/search-request.ts'
import { getSearchMessages } from './search-messages.ts'

/** Leads to the pages of results before and after; nothing where there is only one. */
export function SearchPagesView({
  request,
  page,
  pages,
}: {
  request: SearchRequest
  page: number
  pages: number
}) {
  const messages = getSearchMessages(request.locale)
  const urls = createPublicUrls(request.locale)
  if (pages < 2 && page === 1) return null
  const { query, series, year, expert, topic } = request
  const pathOf = (wanted: number) =>
    urls.search({ q: query.trim(), series, year, expert, topic, page: wanted === 1 ? null : wanted })
  return (
    <nav className="search-pages" aria-label={messages.pages}>
      {page > 1 ? (
        <a href={pathOf(Math.min(page - 1, Math.max(pages, 1)))} rel="prev">
          {messages.previous}
        </a>
      ) : null}
      <span>{messages.page(page, pages)}</span>
      {page < pages ? (
        <a href={pathOf(page + 1)} rel="next">
          {messages.next}
        </a>
      ) : null}
    </nav>
  )
}
