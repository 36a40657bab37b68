import type { Locale } from '../../kernel/locales.ts'
import { formatCalendarDate } from '../../page/dates.ts'
import { getPageMessages } from '../../page/messages.ts'
import type { PageUrls } from '../../page/urls.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { addressOf } from '../../search/present-found.ts'
import type { SearchResult } from '../../search/search.ts'
import type { TextRun } from '../../search/snippets.ts'
import { getSearchMessages } from './search-messages.ts'
import { TextRunsView } from './text-runs-view.tsx'

/** Sets one result: what it is, whose, of which issue and day, and the passages that match. */
export function SearchResultView({ result, locale }: { result: SearchResult; locale: Locale }) {
  const urls = createPublicUrls(locale)
  const path = addressOf(result, urls)
  return (
    <>
      {result.piece !== null && result.headline && result.question ? (
        <p className="search-question">
          <TextRunsView runs={result.question} />
        </p>
      ) : null}
      <h2>
        <a href={path}>
          <TextRunsView runs={chooseHeading(result, locale)} />
        </a>
      </h2>
      <OriginView result={result} locale={locale} urls={urls} />
      {result.passages.map(({ runs, anchor }, index) => (
        // Passages have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p className="search-passage" key={index}>
          <a href={anchor === null ? path : `${path}#${anchor}`}>
            <TextRunsView runs={runs} />
          </a>
        </p>
      ))}
    </>
  )
}

function OriginView({ result, locale, urls }: { result: SearchResult; locale: Locale; urls: PageUrls }) {
  const { facts, piece, year, signers } = result
  const { label, title, printedOn } = facts
  const named = result.headline ? signers.filter(({ name }) => name.length > 0) : []
  return (
    <p className="search-origin">
      {named.map(({ slug, name }, index) => (
        // Two may sign with the same name.
        // oxlint-disable-next-line react/no-array-index-key
        <span className="search-name" key={index}>
          {slug ? (
            <a href={urls.expert(slug)}>
              <TextRunsView runs={name} />
            </a>
          ) : (
            <TextRunsView runs={name} />
          )}
        </span>
      ))}
      {piece === null ? (
        <span>{[facts.seriesName, label].join(' ')}</span>
      ) : (
        <a href={urls.issue(result)}>{[label, title].join(' ')}</a>
      )}
      {printedOn ? (
        <time dateTime={printedOn}>{formatCalendarDate(printedOn, locale)}</time>
      ) : (
        <span>{getSearchMessages(locale).yearName(year)}</span>
      )}
    </p>
  )
}

/** As lists call a piece: by its headline, else its authors, else its question or kind. */
function chooseHeading(
  { piece, title, headline, signers, question }: SearchResult,
  locale: Locale,
): TextRun[] {
  if (piece === null) return title
  if (headline) return headline
  const messages = getPageMessages(locale)
  const names = signers.filter(({ name }) => name.length > 0).map(({ name }) => name)
  if (names.length === 0) return question ?? [{ text: messages.essay, isMarked: false }]
  const separator = { text: messages.nameSeparator, isMarked: false }
  return names.flatMap((name, index) => (index === 0 ? name : [separator, ...name]))
}
