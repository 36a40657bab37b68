import type { BlockChange } from '../../edition/comparison/compare-blocks.ts'
import type { IssueComparison } from '../../edition/comparison/compare-issue-texts.ts'
import { isChangedText } from '../../edition/comparison/compare-pieces.ts'
import { isChanged } from '../../edition/comparison/compare-words.ts'
import type { Locale } from '../../kernel/locales.ts'
import { BlockChangesView } from './block-changes-view.tsx'
import { type ComparisonMessages, getComparisonMessages } from './comparison-messages.ts'
import { OrderLineView } from './order-line-view.tsx'
import { TextRunsView } from './runs-view.tsx'

/** Sets how two states of an issue differ: the head, the lead, the pull quotes, then the running order with its pieces. */
export function IssueComparisonView({ comparison, locale }: { comparison: IssueComparison; locale: Locale }) {
  const messages = getComparisonMessages(locale)
  const { lines, cover, leadLabel, lead, pullQuotes, order } = comparison
  return (
    <div className="comparison">
      <FrontMatterView lines={lines.filter(({ runs }) => isChanged(runs))} messages={messages} />
      <PartView title={messages.picture} blocks={cover} messages={messages} />
      {isChanged(leadLabel) ? (
        <p>
          <TextRunsView runs={leadLabel} messages={messages} />
        </p>
      ) : null}
      <PartView title={messages.lead} blocks={lead} messages={messages} />
      <PartView title={messages.pullQuotes} blocks={pullQuotes} messages={messages} />
      {order.map((line, index) => (
        // A comparison is made anew each time: a line has no identity but its place.
        // oxlint-disable-next-line react/no-array-index-key
        <OrderLineView key={index} line={line} messages={messages} />
      ))}
    </div>
  )
}

function FrontMatterView({
  lines,
  messages,
}: {
  lines: IssueComparison['lines']
  messages: ComparisonMessages
}) {
  if (lines.length === 0) return null
  return (
    <section className="compared-part">
      <h2>{messages.frontMatter}</h2>
      <dl className="compared-lines">
        {lines.map(({ field, runs }) => (
          <div key={field}>
            <dt>{messages.fields[field]}</dt>
            <dd>
              <TextRunsView runs={runs} messages={messages} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Sets a part of the head; nothing where it did not change. */
function PartView({
  title,
  blocks,
  messages,
}: {
  title: string
  blocks: readonly BlockChange[]
  messages: ComparisonMessages
}) {
  if (!isChangedText(blocks)) return null
  return (
    <section className="compared-part">
      <h2>{title}</h2>
      <div className="text">
        <BlockChangesView blocks={blocks} messages={messages} />
      </div>
    </section>
  )
}
