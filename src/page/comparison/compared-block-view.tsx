import type { ComparedBlock } from '../../edition/comparison/compare-blocks.ts'
import { isChanged } from '../../edition/comparison/compare-words.ts'
import type { ComparisonMessages } from './comparison-messages.ts'
import { SpanRunsView, TextRunsView } from './runs-view.tsx'

type Props<Type extends ComparedBlock['type']> = {
  block: Extract<ComparedBlock, { type: Type }>
  messages: ComparisonMessages
}

/** Sets a block with its compared words; the pictures of superseded editions are told, not shown. */
export function ComparedBlockView({
  block,
  messages,
}: {
  block: ComparedBlock
  messages: ComparisonMessages
}) {
  switch (block.type) {
    case 'line':
      return <LineView block={block} messages={messages} />
    case 'list':
      return <ListView block={block} messages={messages} />
    case 'figure':
      return <FigureView block={block} messages={messages} />
    case 'pull-quote':
      return (
        <p className="compared-quote" data-block={block.ids.after}>
          <TextRunsView runs={block.text} messages={messages} />
          <KindNote isChanged={block.kinds.before !== block.kinds.after} messages={messages} />
        </p>
      )
  }
}

function LineView({ block, messages }: Props<'line'>) {
  const { kinds, runIn, runs } = block
  return (
    <p className={kinds.after === 'heading' ? 'compared-heading' : undefined} data-block={block.ids.after}>
      {runIn.length > 0 ? (
        <b className="run-in">
          <TextRunsView runs={runIn} messages={messages} />
        </b>
      ) : null}
      <SpanRunsView runs={runs} messages={messages} />
      <KindNote isChanged={kinds.before !== kinds.after} messages={messages} />
    </p>
  )
}

function ListView({ block, messages }: Props<'list'>) {
  const List = block.ordered.after ? 'ol' : 'ul'
  return (
    <List>
      {block.items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li
          key={index}
          data-block={item.change === 'left' ? undefined : 'both' in item ? item.both.ids.after : item.one.id}
        >
          {item.change === 'left' ? null : (
            <SpanRunsView
              runs={'both' in item ? item.both.runs : [{ change: item.change, spans: item.one.spans }]}
              messages={messages}
            />
          )}
          {item.change === 'moved' ? <em className="compared-kind"> {messages.moved}</em> : null}
        </li>
      ))}
    </List>
  )
}

function FigureView({ block, messages }: Props<'figure'>) {
  const { pictures, words } = block
  const isReplaced = pictures.before.sha256 !== pictures.after.sha256
  return (
    <div className="compared-figure" data-block={block.ids.after}>
      <p className="compared-kind">{isReplaced ? messages.pictureReplaced : messages.picture}</p>
      {[words.alt, words.caption, words.credit]
        .filter((runs) => runs.length > 0)
        .map((runs, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index} className={isChanged(runs) ? undefined : 'compared-same'}>
            <TextRunsView runs={runs} messages={messages} />
          </p>
        ))}
    </div>
  )
}

function KindNote({ isChanged: isOther, messages }: { isChanged: boolean; messages: ComparisonMessages }) {
  return isOther ? <em className="compared-kind"> {messages.changedKind}</em> : null
}
