import type { IssueComparison, OrderLine } from '../../edition/comparison/compare-issue-texts.ts'
import { comparePieceTexts } from '../../edition/comparison/compare-pieces.ts'
import type { PieceContent } from '../../edition/types.ts'
import { namePiece } from '../piece-name.ts'
import type { ComparisonMessages } from './comparison-messages.ts'
import { PieceComparisonView } from './piece-comparison-view.tsx'
import { TextRunsView } from './runs-view.tsx'

/** Sets a compared line of the running order: a question, or a piece with its text. */
export function OrderLineView({
  line,
  messages,
}: {
  line: IssueComparison['order'][number]
  messages: ComparisonMessages
}) {
  switch (line.change) {
    case 'left':
      return <p className="compared-left">{messages.left(nameLine(line.both.before))}</p>
    case 'added':
    case 'removed':
      return <OneSidedLine line={line.one} change={line.change} messages={messages} />
    case 'kept':
    case 'moved':
      return (
        <div className={line.change === 'moved' ? 'compared-moved' : undefined}>
          {line.change === 'moved' ? <p className="compared-kind">{messages.moved}</p> : null}
          {line.both.type === 'question' ? (
            <h2 className="question">
              <TextRunsView runs={line.both.text} messages={messages} />
            </h2>
          ) : (
            <PieceComparisonView piece={line.both.piece} comparison={line.both.comparison} />
          )}
        </div>
      )
  }
}

function OneSidedLine({
  line,
  change,
  messages,
}: {
  line: OrderLine
  change: 'added' | 'removed'
  messages: ComparisonMessages
}) {
  if (line.type === 'question') {
    return (
      <h2 className="question">
        <TextRunsView runs={[{ change, text: line.text }]} messages={messages} />
      </h2>
    )
  }
  const empty: PieceContent = { ...line.piece, headline: null, bylines: [], body: [], authorNote: null }
  const sides = change === 'added' ? ([empty, line.piece] as const) : ([line.piece, empty] as const)
  return (
    <div>
      <p className="compared-kind">{change === 'added' ? messages.addedPiece : messages.removedPiece}</p>
      <PieceComparisonView piece={line.piece} comparison={comparePieceTexts(...sides)} />
    </div>
  )
}

function nameLine(line: OrderLine): string {
  return line.type === 'question' ? line.text : namePiece({ piece: line.piece, question: null })
}
