import { createPublicUrls } from '../../page/urls.ts'
import type { FilterChoices } from '../../search/filter-choices.ts'
import { longestQuery } from '../../search/read-query.ts'
import type { SearchAnswer, SearchFound } from '../../search/search.ts'
import { type BadParameter, listFilterTokens, type SearchRequest } from '../../search/search-request.ts'
import { NothingFoundView } from './nothing-found-view.tsx'
import { SearchForm } from './search-form.tsx'
import { getSearchMessages, type SearchMessages } from './search-messages.ts'
import { SearchPagesView } from './search-pages-view.tsx'
import { SearchResultView } from './search-result-view.tsx'

type SearchViewProps = {
  request: SearchRequest
  bad: readonly BadParameter[]
  answer: SearchAnswer
  choices: FilterChoices
}

/** Sets the search page: the form, one sentence on what came of it, and the results. */
export function SearchView({ request, bad, answer, choices }: SearchViewProps) {
  const messages = getSearchMessages(request.locale)
  return (
    <div className="listing search">
      <h1>{messages.title}</h1>
      <SearchForm request={request} choices={choices} />
      {bad.length > 0 ? (
        <p className="search-note">{messages.ignored(bad.map(({ parameter }) => parameter).join('、'))}</p>
      ) : null}
      {answer.state === 'found' ? (
        <FoundView request={request} found={answer} />
      ) : (
        <p className="search-note" role="status">
          {explainState(answer.state, messages)}
        </p>
      )}
    </div>
  )
}

function FoundView({ request, found }: { request: SearchRequest; found: SearchFound }) {
  const messages = getSearchMessages(request.locale)
  const { total, isMore, results, by } = found
  return (
    <>
      <p className="search-note" role="status">
        {total === 0 ? null : `${isMore ? messages.foundMore(total) : messages.found(total)}\u3002`}
        {by === 'character' ? messages.character : null}
        {by === 'name' ? messages.byName(request.query.trim()) : null}
      </p>
      {found.page === 1 ? <NamesView request={request} found={found} /> : null}
      {total === 0 ? (
        <NothingFoundView request={request} hasFilters={listFilterTokens(request).length > 0} />
      ) : null}
      {results.length > 0 ? (
        <ol
          className="search-results plain-list"
          aria-label={messages.results}
          start={(found.page - 1) * 10 + 1}
        >
          {results.map((result) => (
            <li key={`${result.series}/${result.issue}/${result.piece ?? ''}`}>
              <SearchResultView result={result} locale={request.locale} />
            </li>
          ))}
        </ol>
      ) : null}
      <SearchPagesView request={request} page={found.page} pages={found.pages} />
    </>
  )
}

function NamesView({ request, found }: { request: SearchRequest; found: SearchFound }) {
  const messages = getSearchMessages(request.locale)
  const urls = createPublicUrls(request.locale)
  if (found.names.length === 0) return null
  return (
    <ul className="search-names plain-list" aria-label={messages.names}>
      {found.names.map(({ kind, slug, name }) => (
        <li key={`${kind}:${slug}`}>
          <span>{messages.kinds[kind]}</span>{' '}
          <a href={kind === 'expert' ? urls.expert(slug) : urls.topic(slug)}>{name}</a>
          {kind === 'expert' && request.expert !== slug ? (
            <>
              {' '}
              <a className="search-narrow" href={urls.search({ expert: slug })}>
                {messages.onlyExpert(name)}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function explainState(state: Exclude<SearchAnswer['state'], 'found'>, messages: SearchMessages): string {
  switch (state) {
    case 'empty':
      return messages.hint
    case 'too-long':
      return messages.tooLong(longestQuery)
    case 'only-punctuation':
      return messages.onlyPunctuation
    case 'busy':
      return messages.busy
  }
}
