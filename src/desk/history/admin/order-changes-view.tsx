import type { ListChange } from '../../../edition/comparison/compare-blocks.ts'
import type { Locale } from '../../../kernel/locales.ts'
import { getComparisonMessages } from '../../../page/comparison/comparison-messages.ts'
import { TextRunsView } from '../../../page/comparison/runs-view.tsx'
import type { HistoryMessages } from '../messages.ts'
import type { OrderName } from '../running-order-lines.ts'

/** Sets how a running order changed, by the names of its questions and pieces; nothing where it did not. */
export function OrderChangesView({
  order,
  language,
  messages,
}: {
  order: readonly ListChange<OrderName, OrderName>[]
  language: Locale
  messages: HistoryMessages
}) {
  if (order.every(({ change }) => change === 'kept')) return null
  const words = getComparisonMessages(language)
  return (
    <section className="compared-part">
      <h2>{messages.order}</h2>
      <ol className="history__order">
        {order.map((line) => {
          const entry = 'one' in line ? line.one : line.change === 'left' ? line.both.before : line.both
          return (
            <li key={`${line.change}-${entry.type}-${entry.id}`} className={`history__order-${entry.type}`}>
              {line.change === 'moved' ? <span className="compared-kind">{words.moved} </span> : null}
              {line.change === 'left' ? (
                <span className="compared-left">{words.left(entry.name)}</span>
              ) : (
                <TextRunsView
                  runs={[{ change: readChange(line.change), text: entry.name }]}
                  messages={words}
                />
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function readChange(change: 'kept' | 'moved' | 'added' | 'removed'): 'same' | 'added' | 'removed' {
  return change === 'added' || change === 'removed' ? change : 'same'
}
