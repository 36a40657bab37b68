import type { IssueContent } from '../../edition/types.ts'
import type { Anchor } from '../anchors.ts'
import { getPageMessages } from '../messages.ts'
import type { PullQuote } from '../place-pull-quotes.ts'
import { BlocksView } from '../text/blocks-view.tsx'
import { FigureView } from '../text/figure-view.tsx'
import { FootnotesView } from '../text/footnotes-view.tsx'
import { PullQuoteView } from '../text/pull-quote-view.tsx'
import { createTextSetting } from '../text-setting.ts'
import type { PageUrls } from '../urls.ts'

/** Sets what stands under the banner, side by side: the picture, the lead in its box, the summaries. */
export function BroadsheetOpeningView({
  issue,
  summaries,
  anchor,
  urls,
}: {
  issue: IssueContent
  summaries: readonly PullQuote[]
  anchor: Anchor
  urls: PageUrls
}) {
  const { lead, cover, locale } = issue
  const messages = getPageMessages(locale)
  const hasLead = lead.body.length > 0
  if (!hasLead && !cover && summaries.length === 0) return null
  const setting = createTextSetting(
    { slug: 'lead', blocks: lead.body },
    { anchor, headingLevel: 2, messages, urls },
  )
  return (
    <div className="sheet-opening">
      {cover ? <FigureView picture={cover} urls={urls} eager /> : null}
      {hasLead ? (
        <section className="sheet-lead" id="lead" aria-label={lead.label ?? messages.lead}>
          {lead.label ? <p className="lead-label">{lead.label}</p> : null}
          <div className="text">
            <BlocksView blocks={lead.body} setting={setting} />
          </div>
          <FootnotesView blocks={lead.body} setting={setting} />
        </section>
      ) : null}
      {summaries.length > 0 ? (
        <div className="sheet-summaries">
          {summaries.map((quote) => (
            <PullQuoteView key={quote.text} quote={quote} messages={messages} />
          ))}
        </div>
      ) : null}
    </div>
  )
}
