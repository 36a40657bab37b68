'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { findText } from './find-paragraph.ts'
import { lineAt } from './lay-out-source.ts'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'

/** The most letters that are quoted of a text, and of each end of a join. */
const most = 160
const mostOfEnd = 40

/** The letters that are looked at; of a join, the end of one half and the beginning of the other with their lines. */
export function FindingQuote() {
  const messages = useMessages(reviewMessages)
  const { review, walk } = useBench()
  const { source } = review
  const { finding, selection } = walk
  const [first, second] = finding?.at ?? []
  if (finding?.kind === 'join' && first && second) {
    const before = source.text.slice(...first).trimEnd()
    const after = source.text.slice(...second).trimStart()
    return (
      <blockquote className="review-quote">
        <p>
          {before.length > mostOfEnd ? '…' : ''}
          {before.slice(-mostOfEnd)}
          <span className="review-seam">
            <span className="review-unseen">[{messages.seam}]</span>
          </span>
          {after.slice(0, mostOfEnd)}
          {after.length > mostOfEnd ? '…' : ''}
        </p>
      </blockquote>
    )
  }
  const found = selection.about === null ? null : findText(review, selection.about)
  if (!found) return null
  return (
    <blockquote className="review-quote">
      {first ? <p className="review-quote__lines">{messages.line(lineAt(source, first[0]))}</p> : null}
      <p>
        {found.text.slice(0, most)}
        {found.text.length > most ? '…' : ''}
      </p>
    </blockquote>
  )
}
