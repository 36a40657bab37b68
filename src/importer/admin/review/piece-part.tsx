'use client'
import { memo } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { ReviewParagraph, ReviewPerson, ReviewPiece } from '../../review/review.ts'
import { reviewMessages } from './messages.ts'
import { PassageText } from './passage-text.tsx'

type Seams = ReadonlyMap<string, number[]>

/** An answer or an essay as it will be printed. */
export function PiecePart({ piece, seams }: { piece: ReviewPiece; seams: Seams }) {
  const { id, people, headline, body } = piece
  return (
    <article className="review-piece" data-id={id}>
      <Signature people={people} />
      {headline ? (
        <h4>
          <PassageText passage={headline} />
        </h4>
      ) : null}
      {body.map((paragraph) => (
        <Paragraph
          key={paragraph.id}
          paragraph={paragraph}
          runInSeams={seams.get(paragraph.runIn?.id ?? '')}
          seams={seams.get(paragraph.text.id)}
        />
      ))}
    </article>
  )
}

function Signature({ people }: { people: readonly ReviewPerson[] }) {
  const messages = useMessages(reviewMessages)
  if (people.length === 0) return <p className="review-issue__lacking">{messages.noName}</p>
  return people.map(({ id, name, titles, titlesAsPrinted }) => (
    <p key={id} className="review-piece__signature" data-id={id}>
      {name ? (
        <strong>
          <PassageText passage={name} />
        </strong>
      ) : (
        <span className="review-issue__lacking">{messages.noName}</span>
      )}{' '}
      {(titlesAsPrinted ? [titlesAsPrinted] : titles).map((passage) => (
        <PassageText key={passage.id} passage={passage} />
      ))}
    </p>
  ))
}

const none: readonly number[] = []

type ParagraphSeams = { runInSeams?: readonly number[] | undefined; seams?: readonly number[] | undefined }

const Paragraph = memo(
  function Paragraph({
    paragraph: { runIn, text },
    runInSeams = none,
    seams = none,
  }: { paragraph: ReviewParagraph } & ParagraphSeams) {
    return (
      <p className="review-piece__paragraph">
        {runIn ? (
          <strong>
            <PassageText passage={runIn} seams={runInSeams} />
          </strong>
        ) : null}
        {seams.includes(0) ? <span className="review-seam" /> : null}
        <PassageText passage={text} seams={seams} />
      </p>
    )
  },
  (before, after) =>
    before.paragraph.text === after.paragraph.text &&
    before.paragraph.runIn === after.paragraph.runIn &&
    before.runInSeams?.join() === after.runInSeams?.join() &&
    before.seams?.join() === after.seams?.join(),
)
