import type { ReactNode } from 'react'
import type { Change, SpanRun, TextRun } from '../../edition/comparison/compare-words.ts'
import { isNote } from '../../edition/marks.ts'
import type { Span } from '../../edition/types.ts'
import { TextSpanView } from '../text/spans-view.tsx'
import type { ComparisonMessages } from './comparison-messages.ts'

/** Sets compared words: what was removed struck out, what was added underlined, both said to screen readers. */
export function SpanRunsView({ runs, messages }: { runs: readonly SpanRun[]; messages: ComparisonMessages }) {
  return runs.map(({ change, spans }, index) => (
    // A comparison is made anew each time: a run has no identity but its place.
    // oxlint-disable-next-line react/no-array-index-key
    <ChangeView key={index} change={change} messages={messages}>
      {spans.map((span, place) => (
        // oxlint-disable-next-line react/no-array-index-key
        <ComparedSpan key={place} span={span} messages={messages} />
      ))}
    </ChangeView>
  ))
}

/** Sets compared plain words as `SpanRunsView` does. */
export function TextRunsView({ runs, messages }: { runs: readonly TextRun[]; messages: ComparisonMessages }) {
  const spans = runs.map(({ change, text }) => ({ change, spans: [{ text, marks: [] }] }))
  return <SpanRunsView runs={spans} messages={messages} />
}

function ChangeView({
  change,
  messages,
  children,
}: {
  change: Change
  messages: ComparisonMessages
  children: ReactNode
}) {
  if (change === 'same') return children
  const Element = change === 'added' ? 'ins' : 'del'
  return (
    <Element>
      <span className="visually-hidden">{messages[change]}</span>
      {children}
      <span className="visually-hidden">{messages.ended}</span>
    </Element>
  )
}

function ComparedSpan({ span, messages }: { span: Span; messages: ComparisonMessages }) {
  if (!isNote(span)) return <TextSpanView span={span} />
  return <small className="compared-note">{messages.note(span.note.text)}</small>
}
