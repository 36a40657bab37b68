import { languageTag } from '../../page/dates.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { SearchRequest } from '../../search/search-request.ts'
import { getSearchMessages } from './search-messages.ts'

/** Says that nothing was found, and what could be tried. */
export function NothingFoundView({ request, hasFilters }: { request: SearchRequest; hasFilters: boolean }) {
  const { locale } = request
  const messages = getSearchMessages(locale)
  const query = request.query.trim()
  const other = locale === 'zh' ? 'en' : 'zh'
  const isQuoted = /["\u201C\u201D\u300C\u300D\u300E\u300F\uFF02]/u.test(query)
  return (
    <div className="search-nothing">
      <p>{query === '' ? messages.noneFiltered : messages.none(query)}</p>
      <p>{messages.advice}</p>
      <ul>
        {query === '' ? null : <li>{messages.adviseFewer}</li>}
        {isQuoted ? <li>{messages.adviseUnquoted}</li> : null}
        {hasFilters ? (
          <li>
            <a href={createPublicUrls(locale).search({ q: query })}>{messages.adviseUnfiltered}</a>
          </li>
        ) : null}
        <li>
          <a href={createPublicUrls(other).search({ q: query })} hrefLang={languageTag(other)}>
            {messages.adviseOther}
          </a>
        </li>
      </ul>
    </div>
  )
}
