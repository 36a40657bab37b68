import type { EditionAddresses } from '../../edition/types.ts'
import type { Anchor } from '../anchors.ts'
import { BylinesView } from '../furniture/bylines-view.tsx'
import type { PageMessages } from '../messages.ts'
import type { PullQuote } from '../place-pull-quotes.ts'
import { PieceTextView } from '../text/piece-text-view.tsx'
import { PullQuoteView } from '../text/pull-quote-view.tsx'
import { createTextSetting } from '../text-setting.ts'
import type { PageUrls } from '../urls.ts'
import { getBroadsheetMessages } from './messages.ts'
import type { BroadsheetArticle } from './plan-broadsheet.ts'

/** Sets an article of a newspaper page: question, headline and signatures over as many balanced columns as it spans. */
export function BroadsheetArticleView({
  article: { placed, span, showsQuestion },
  quotations,
  anchor,
  furniture: { addresses, messages, urls },
}: {
  article: BroadsheetArticle
  quotations: readonly PullQuote[]
  anchor: Anchor
  furniture: { addresses: EditionAddresses; messages: PageMessages; urls: PageUrls }
}) {
  const { piece, slug, question } = placed
  const href = urls.piece({ series: addresses.series, issue: addresses.issue, piece: slug })
  const headline = piece.headline ?? (piece.kind === 'essay' ? messages.essay : null)
  const setting = createTextSetting({ slug, blocks: piece.body }, { anchor, headingLevel: 4, messages, urls })
  return (
    <div className={`sheet-article span-${span}`} id={slug}>
      {showsQuestion && question ? (
        <h2 className="sheet-question">
          <span aria-hidden="true">{getBroadsheetMessages(piece.locale).question}</span>
          {question}
        </h2>
      ) : null}
      {headline ? (
        <h3 className={piece.headline ? 'headline' : 'headline headline-absent'}>
          <a href={href}>{headline}</a>
        </h3>
      ) : null}
      <BylinesView placed={placed} heading={headline ? undefined : 'h3'} messages={messages} urls={urls} />
      {quotations.map((quote) => (
        <PullQuoteView key={quote.text} quote={quote} messages={messages} />
      ))}
      <div className="sheet-columns">
        <PieceTextView piece={piece} setting={setting} />
      </div>
    </div>
  )
}
