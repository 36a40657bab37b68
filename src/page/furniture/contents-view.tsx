import { getPageMessages } from '../messages.ts'
import { namePiece } from '../piece-name.ts'
import type { PlacedEntry } from '../placed-pieces.ts'
import { listPieces } from '../placed-pieces.ts'
import { readNames } from '../plain-text.ts'

/** Lists an issue's pieces with a way to each; an issue of one piece needs none. */
export function ContentsView({ entries }: { entries: readonly PlacedEntry[] }) {
  const pieces = listPieces(entries)
  const [first] = pieces
  if (!first || pieces.length < 2) return null
  const messages = getPageMessages(first.piece.locale)
  return (
    <nav className="contents" id="contents" aria-label={messages.contents}>
      <p className="contents-label" aria-hidden="true">
        {messages.contents}
      </p>
      <ol>
        {pieces.map((placed) => (
          <li key={placed.slug}>
            <a href={`#${placed.slug}`}>
              <span className="contents-headline">{namePiece(placed)}</span>
              {readNames(placed.piece).length > 0 && placed.piece.headline ? (
                <span className="contents-names">
                  {' '}
                  {readNames(placed.piece).join(messages.nameSeparator)}
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
