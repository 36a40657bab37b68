import { isChangedPiece, type PieceComparison } from '../../edition/comparison/compare-pieces.ts'
import type { PieceContent } from '../../edition/types.ts'
import type { Locale } from '../../kernel/locales.ts'
import { namePiece } from '../piece-name.ts'
import { BlockChangesView } from './block-changes-view.tsx'
import { type ComparisonMessages, getComparisonMessages } from './comparison-messages.ts'
import { TextRunsView } from './runs-view.tsx'

/** Sets a compared piece: its headline, signatures, text and note; of an unchanged one the name alone. */
export function PieceComparisonView({
  piece,
  comparison,
  language = piece.locale,
}: {
  /** As it stands after. */
  piece: PieceContent
  comparison: PieceComparison
  /** Of the words around the text, where it is not the text's own. */
  language?: Locale
}) {
  const messages = getComparisonMessages(language)
  const { headline, bylines, body, authorNote } = comparison
  if (!isChangedPiece(comparison)) {
    return (
      <p className="compared-same">
        {namePiece({ piece, question: null })} · {messages.unchangedPiece}
      </p>
    )
  }
  return (
    <article className="compared-piece">
      <h3>
        {headline.length > 0 ? (
          <TextRunsView runs={headline} messages={messages} />
        ) : (
          namePiece({ piece, question: null })
        )}
      </h3>
      <SignaturesView bylines={bylines} messages={messages} />
      <div className="text">
        <BlockChangesView blocks={body} messages={messages} />
      </div>
      {authorNote.length > 0 ? (
        <p className="author-note">
          <TextRunsView runs={authorNote} messages={messages} />
        </p>
      ) : null}
    </article>
  )
}

function SignaturesView({
  bylines,
  messages,
}: {
  bylines: PieceComparison['bylines']
  messages: ComparisonMessages
}) {
  const lines = bylines.flatMap((byline) => {
    if (byline.change === 'left') return []
    if ('both' in byline) return [byline.both]
    const { change, one } = byline
    const text = (words: string | null) => (words ? [{ change, text: words }] : [])
    return [{ name: text(one.name), titles: text(one.titlesAsPrinted) }]
  })
  if (lines.length === 0) return null
  return (
    <ul className="compared-signatures plain-list" aria-label={messages.signatures}>
      {lines.map(({ name, titles }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <b>
            <TextRunsView runs={name} messages={messages} />
          </b>{' '}
          <TextRunsView runs={titles} messages={messages} />
        </li>
      ))}
    </ul>
  )
}
