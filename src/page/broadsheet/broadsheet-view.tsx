import type { ComposedIssue, EditionAddresses } from '../../edition/types.ts'
import { planAnchors } from '../anchors.ts'
import type { EditionFacts } from '../edition-facts.ts'
import { CreditsView } from '../furniture/credits-view.tsx'
import { EditionFootView, EditionNoticesView } from '../furniture/edition-notes-view.tsx'
import { getPageMessages } from '../messages.ts'
import { listPieces, placeEntries } from '../placed-pieces.ts'
import type { PageUrls } from '../urls.ts'
import { BroadsheetArticleView } from './broadsheet-article-view.tsx'
import { BroadsheetBannerView } from './broadsheet-banner-view.tsx'
import { BroadsheetOpeningView } from './broadsheet-opening-view.tsx'
import { getBroadsheetMessages } from './messages.ts'
import { placeBroadsheetQuotes } from './place-broadsheet-quotes.ts'
import { planBroadsheet } from './plan-broadsheet.ts'
import { sheetClass } from './sheet-class.ts'

/** Sets an issue as one newspaper page: banner, lead and summaries, and its articles in rows of balanced columns. */
export function BroadsheetView({
  composed,
  addresses,
  edition,
  urls,
}: {
  composed: ComposedIssue
  addresses: EditionAddresses
  edition: EditionFacts
  urls: PageUrls
}) {
  const { issue } = composed
  const entries = placeEntries(composed, addresses)
  const pieces = listPieces(entries)
  const { summaries, quotations } = placeBroadsheetQuotes(issue.pullQuotes, entries)
  const rows = planBroadsheet(entries)
  const messages = getPageMessages(issue.locale)
  const words = getBroadsheetMessages(issue.locale)
  const anchors = planAnchors(
    pieces,
    issue.lead.body.map((block) => block.id),
  )
  return (
    <div
      className="broadsheet"
      role="region"
      aria-label={words.newspaperPage}
      // It scrolls both ways, and takes the keys + and -.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-zoomable=""
    >
      <article className={`sheet ${sheetClass(rows, issue)}`}>
        <BroadsheetBannerView issue={issue} addresses={addresses} urls={urls} />
        <EditionNoticesView edition={edition} issue={issue} />
        <BroadsheetOpeningView issue={issue} summaries={summaries} anchor={anchors('lead')} urls={urls} />
        {rows.map((row) => (
          <section className="sheet-row" key={row.articles[0]?.placed.slug ?? row.question}>
            {row.question ? (
              <h2 className="sheet-question sheet-question-wide">
                <span aria-hidden="true">{words.question}</span>
                {row.question}
              </h2>
            ) : null}
            <div className="sheet-articles">
              {row.articles.map((article) => (
                <BroadsheetArticleView
                  key={article.placed.slug}
                  article={article}
                  quotations={quotations.get(article.placed.slug) ?? []}
                  anchor={anchors(article.placed.slug)}
                  furniture={{ addresses, messages, urls }}
                />
              ))}
            </div>
          </section>
        ))}
        <footer className="sheet-foot">
          <EditionFootView edition={edition} issue={issue} pieces={pieces.map(({ piece }) => piece)} />
          <CreditsView issue={issue} />
        </footer>
      </article>
    </div>
  )
}
