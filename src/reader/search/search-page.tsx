import { createPublicUrls } from '../../page/urls.ts'
import type { FilterChoices } from '../../search/filter-choices.ts'
import type { SearchAnswer } from '../../search/search.ts'
import type { BadParameter, SearchRequest } from '../../search/search-request.ts'
import type { PageProps } from '../pages/page-props.ts'
import { PageHead } from '../views/page-head.tsx'
import { getSearchMessages } from './search-messages.ts'
import { SearchView } from './search-view.tsx'

/** What the search page shows. */
export type SearchReading = {
  request: SearchRequest
  bad: readonly BadParameter[]
  answer: SearchAnswer
  choices: FilterChoices
}

/** Longer queries are cut in the title. */
const titleLength = 40

/** The page at `/search`; only without parameters is it to be found by search engines. */
export function SearchPage({ locale, siteUrl, reading }: PageProps & { reading: SearchReading }) {
  const messages = getSearchMessages(locale)
  const query = Array.from(reading.request.query.trim()).slice(0, titleLength).join('')
  return (
    <>
      <PageHead
        locale={locale}
        status={200}
        title={query === '' ? messages.title : messages.titleOf(query)}
        description={messages.hint}
        canonical={reading.answer.state === 'empty' ? siteUrl + createPublicUrls(locale).search() : undefined}
      />
      <SearchView {...reading} />
    </>
  )
}
