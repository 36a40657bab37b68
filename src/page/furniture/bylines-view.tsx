import type { Byline } from '../../edition/types.ts'
import type { PageMessages } from '../messages.ts'
import type { PlacedPiece } from '../placed-pieces.ts'
import type { PageUrls } from '../urls.ts'

type Furniture = { messages: PageMessages; urls: PageUrls }

/**
 * Sets a piece's signatures as printed, one to a line; an expert with a page is linked to it. An unnamed
 * author whose note at the end says who it is has no line here.
 */
export function BylinesView({
  placed,
  heading,
  messages,
  urls,
}: Furniture & { placed: PlacedPiece; heading?: 'h1' | 'h2' | 'h3' }) {
  const { bylines, authorNote } = placed.piece
  const signed = bylines
    .map((byline, index) => ({ byline, expert: placed.experts[index] ?? null }))
    .filter(({ byline }) => byline.name || (byline.titlesAsPrinted && !authorNote))
  if (signed.length === 0) return null
  const Container = heading ?? 'p'
  return (
    <Container className="bylines">
      {signed.map(({ byline, expert }, index) => (
        // Content is immutable: a signature has no identity but its place.
        // oxlint-disable-next-line react/no-array-index-key
        <span className="byline" key={index}>
          <SignedName name={byline.name} href={expert ? urls.expert(expert) : null} />
          <Titles byline={byline} authorNote={authorNote} messages={messages} />
        </span>
      ))}
    </Container>
  )
}

function SignedName({ name, href }: { name: string | null; href: string | null }) {
  if (!name) return null
  return href ? (
    <a className="byline-name" href={href} rel="author">
      {name}
    </a>
  ) : (
    <span className="byline-name">{name}</span>
  )
}

function Titles({
  byline,
  authorNote,
  messages,
}: {
  byline: Byline
  authorNote: string | null
  messages: PageMessages
}) {
  // What the note at the end says of the author is printed there and not twice.
  if (!byline.titlesAsPrinted || authorNote?.includes(byline.titlesAsPrinted)) return null
  return <span className="byline-titles">{messages.titles(byline.titlesAsPrinted)}</span>
}
