import type { ComposedIssue, EditionAddresses } from '../edition/types.ts'
import { planAnchors } from './anchors.ts'
import type { EditionFacts } from './edition-facts.ts'
import { BylinesView } from './furniture/bylines-view.tsx'
import { CreditsView } from './furniture/credits-view.tsx'
import { EditionFootView, EditionNoticesView } from './furniture/edition-notes-view.tsx'
import { PieceNeighboursView } from './furniture/piece-neighbours-view.tsx'
import { PieceOriginView } from './furniture/piece-origin-view.tsx'
import { getPageMessages } from './messages.ts'
import { listPieces, placeEntries } from './placed-pieces.ts'
import { HeadingTextView } from './text/heading-text-view.tsx'
import { PieceTextView } from './text/piece-text-view.tsx'
import { createTextSetting } from './text-setting.ts'
import { titleClass } from './title-class.ts'
import type { PageUrls } from './urls.ts'

/**
 * Sets one piece standing alone, with its question, its issue and date, and the ways to its neighbours;
 * nothing when the issue has no piece at that address.
 *
 * @param props.slug the piece's address within its issue.
 * @param props.edition what the ledger says of this text, or null for a draft in preview.
 */
export function PieceView({
  composed,
  addresses,
  edition,
  urls,
  slug,
}: {
  composed: ComposedIssue
  addresses: EditionAddresses
  edition: EditionFacts | null
  urls: PageUrls
  slug: string
}) {
  const { issue } = composed
  const entries = placeEntries(composed, addresses)
  const placed = listPieces(entries).find((candidate) => candidate.slug === slug)
  if (!placed) return null
  const { piece, question } = placed
  const messages = getPageMessages(issue.locale)
  const setting = createTextSetting(
    { slug, blocks: piece.body },
    {
      anchor: planAnchors([placed], [])(slug),
      headingLevel: 2,
      messages,
      urls,
    },
  )
  const title = piece.headline ?? (piece.kind === 'essay' ? messages.essay : question)
  return (
    <article className="alone">
      <header className="alone-head">
        <PieceOriginView
          composed={composed}
          piece={piece}
          addresses={addresses}
          edition={edition}
          urls={urls}
        />
        {question && piece.headline ? <p className="question">{question}</p> : null}
        <h1 className={piece.headline ? titleClass(piece.headline) : 'title title-absent'}>
          {title ? <HeadingTextView text={title} locale={issue.locale} /> : null}
        </h1>
        <BylinesView placed={placed} messages={messages} urls={urls} />
      </header>
      <EditionNoticesView edition={edition} issue={issue} slug={slug} place={{ addresses, urls }} />
      <PieceTextView piece={piece} setting={setting} />
      <footer className="alone-foot">
        <CreditsView issue={issue} />
        <EditionFootView edition={edition} issue={issue} pieces={[piece]} />
      </footer>
      <PieceNeighboursView entries={entries} placed={placed} addresses={addresses} urls={urls} />
    </article>
  )
}
