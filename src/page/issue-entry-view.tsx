import type { EditionAddresses } from '../edition/types.ts'
import type { Anchor } from './anchors.ts'
import { BylinesView } from './furniture/bylines-view.tsx'
import type { PageMessages } from './messages.ts'
import type { PullQuote } from './place-pull-quotes.ts'
import type { PlacedEntry, PlacedPiece } from './placed-pieces.ts'
import { HeadingTextView } from './text/heading-text-view.tsx'
import { PieceTextView } from './text/piece-text-view.tsx'
import { PullQuoteView } from './text/pull-quote-view.tsx'
import { createTextSetting } from './text-setting.ts'
import type { PageUrls } from './urls.ts'

type Furniture = { addresses: EditionAddresses; messages: PageMessages; urls: PageUrls }
type Setting = { anchors: (slug: string) => Anchor; furniture: Furniture }

/** Sets one entry of the running order: a question with its answers, or an essay, and its pull quotes. */
export function IssueEntryView({
  entry,
  pullQuotes,
  anchors,
  furniture,
}: Setting & { entry: PlacedEntry; pullQuotes: ReadonlyMap<string, PullQuote[]> }) {
  const pieces = entry.type === 'essay' ? [entry.piece] : entry.pieces
  return (
    <section className={`entry entry-${entry.type}`}>
      {entry.type === 'question' ? <h2 className="question">{entry.text}</h2> : null}
      {pieces.map((placed) => (
        <IssuePieceView
          key={placed.slug}
          placed={placed}
          pullQuotes={pullQuotes.get(placed.slug) ?? []}
          headingLevel={entry.type === 'question' ? 3 : 2}
          anchors={anchors}
          furniture={furniture}
        />
      ))}
    </section>
  )
}

function IssuePieceView({
  placed,
  pullQuotes,
  headingLevel,
  anchors,
  furniture,
}: Setting & { placed: PlacedPiece; pullQuotes: readonly PullQuote[]; headingLevel: 2 | 3 }) {
  const { piece, slug } = placed
  const { addresses, messages, urls } = furniture
  const Heading = `h${headingLevel}` as const
  const href = urls.piece({ series: addresses.series, issue: addresses.issue, piece: slug })
  const headline = piece.headline ?? (piece.kind === 'essay' ? messages.essay : null)
  const setting = createTextSetting(
    { slug, blocks: piece.body },
    {
      anchor: anchors(slug),
      headingLevel: headingLevel === 3 ? 4 : 3,
      messages,
      urls,
    },
  )
  return (
    <div className={`piece piece-${piece.kind}`} id={slug}>
      <div className="piece-head">
        {headline ? (
          <Heading className={piece.headline ? 'headline' : 'headline headline-absent'}>
            <a href={href}>
              <HeadingTextView text={headline} locale={piece.locale} />
            </a>
          </Heading>
        ) : null}
        <BylinesView
          placed={placed}
          heading={headline ? undefined : Heading}
          messages={messages}
          urls={urls}
        />
        {pullQuotes.map((quote) => (
          <PullQuoteView key={quote.text} quote={quote} messages={messages} />
        ))}
      </div>
      <div className="piece-text">
        <PieceTextView piece={piece} setting={setting} />
        {headline ? null : (
          <p className="read-alone">
            <a href={href}>{messages.readAlone}</a>
          </p>
        )}
      </div>
    </div>
  )
}
