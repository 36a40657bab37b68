import type { EditionAddresses } from '../../edition/types.ts'
import { getPageMessages } from '../messages.ts'
import { namePiece } from '../piece-name.ts'
import type { PlacedEntry, PlacedPiece } from '../placed-pieces.ts'
import { listPieces } from '../placed-pieces.ts'
import { readNames } from '../plain-text.ts'
import type { PageUrls } from '../urls.ts'

type Ways = { addresses: EditionAddresses; urls: PageUrls }

/** Leads from a piece to the other answers to its question and to the pieces before and after it. */
export function PieceNeighboursView({
  entries,
  placed,
  addresses,
  urls,
}: Ways & { entries: readonly PlacedEntry[]; placed: PlacedPiece }) {
  const messages = getPageMessages(placed.piece.locale)
  const pieces = listPieces(entries)
  const position = pieces.findIndex((piece) => piece.slug === placed.slug)
  const entry = entries.find((candidate) =>
    listPieces([candidate]).some((piece) => piece.slug === placed.slug),
  )
  const others = entry ? listPieces([entry]).filter((piece) => piece.slug !== placed.slug) : []
  const previous = pieces[position - 1]
  const next = pieces[position + 1]
  return (
    <>
      {others.length > 0 ? (
        <nav className="others" aria-label={messages.otherAnswers}>
          <h2>{messages.otherAnswers}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.slug}>
                <PieceLink placed={other} addresses={addresses} urls={urls} />
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {previous || next ? (
        <nav className="neighbours" aria-label={messages.neighbours}>
          {previous ? (
            <p className="neighbour-previous">
              <span>{messages.previous}</span>{' '}
              <PieceLink placed={previous} addresses={addresses} urls={urls} />
            </p>
          ) : null}
          {next ? (
            <p className="neighbour-next">
              <span>{messages.next}</span> <PieceLink placed={next} addresses={addresses} urls={urls} />
            </p>
          ) : null}
        </nav>
      ) : null}
    </>
  )
}

function PieceLink({ placed, addresses, urls }: Ways & { placed: PlacedPiece }) {
  const messages = getPageMessages(placed.piece.locale)
  const names = readNames(placed.piece).join(messages.nameSeparator)
  return (
    <a href={urls.piece({ series: addresses.series, issue: addresses.issue, piece: placed.slug })}>
      <span className="link-headline">{namePiece(placed)}</span>
      {names && placed.piece.headline ? <span className="link-names"> {names}</span> : null}
    </a>
  )
}
