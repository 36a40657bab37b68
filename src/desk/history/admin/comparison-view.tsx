import type { ReactNode } from 'react'
import { isChangedPiece, isChangedText } from '../../../edition/comparison/compare-pieces.ts'
import { isChanged } from '../../../edition/comparison/compare-words.ts'
import type { Locale } from '../../../kernel/locales.ts'
import { getComparisonMessages } from '../../../page/comparison/comparison-messages.ts'
import '../../../page/comparison/comparison.css'
import { IssueComparisonView } from '../../../page/comparison/issue-comparison-view.tsx'
import { PieceComparisonView } from '../../../page/comparison/piece-comparison-view.tsx'
import { TextRunsView } from '../../../page/comparison/runs-view.tsx'
import type { HistoryComparison } from '../compare-sides.ts'
import type { HistoryMessages } from '../messages.ts'
import { OrderChangesView } from './order-changes-view.tsx'

type Props = {
  comparison: HistoryComparison
  /** The language of the text. */
  locale: Locale
  /** The language of the admin. */
  language: Locale
  messages: HistoryMessages
}

/** Sets what differs between two states of a document: the print as it reads, the rest line by line. */
export function ComparisonView({ comparison, locale, language, messages }: Props) {
  const { printed, fields } = comparison
  const isPrintChanged = printed !== null && isChangedPrint(printed)
  if (!isPrintChanged && fields.length === 0) return <p className="history__empty">{messages.same}</p>
  const words = getComparisonMessages(language)
  return (
    <div className="history__words comparison">
      <p className="history__hint">{messages.legend}</p>
      {isPrintChanged ? (
        <PrintedView printed={printed} locale={locale} language={language} messages={messages} />
      ) : null}
      {printed && !isPrintChanged ? <p className="history__hint">{messages.samePrint}</p> : null}
      {fields.length > 0 ? (
        <Section title={printed ? messages.outside : null}>
          <dl className="compared-lines">
            {fields.map(({ name, label, runs }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd lang={locale}>
                  <TextRunsView runs={runs} messages={words} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
    </div>
  )
}

function PrintedView({
  printed,
  locale,
  language,
  messages,
}: Omit<Props, 'comparison'> & { printed: NonNullable<HistoryComparison['printed']> }) {
  switch (printed.type) {
    case 'issue':
      return (
        <div lang={locale}>
          <IssueComparisonView comparison={printed.comparison} locale={language} />
          <OrderChangesView order={printed.order} language={language} messages={messages} />
        </div>
      )
    case 'piece':
      return (
        <div lang={locale}>
          <PieceComparisonView piece={printed.piece} comparison={printed.comparison} language={language} />
        </div>
      )
    case 'question':
      return (
        <p className="history__question" lang={locale}>
          <TextRunsView runs={printed.runs} messages={getComparisonMessages(language)} />
        </p>
      )
  }
}

function Section({ title, children }: { title: string | null; children: ReactNode }) {
  return (
    <section className="compared-part">
      {title ? <h3>{title}</h3> : null}
      {children}
    </section>
  )
}

function isChangedPrint(printed: NonNullable<HistoryComparison['printed']>): boolean {
  switch (printed.type) {
    case 'issue': {
      const { lines, cover, leadLabel, lead, pullQuotes } = printed.comparison
      return (
        lines.some(({ runs }) => isChanged(runs)) ||
        isChanged(leadLabel) ||
        [cover, lead, pullQuotes].some(isChangedText) ||
        printed.order.some(({ change }) => change !== 'kept')
      )
    }
    case 'piece':
      return isChangedPiece(printed.comparison)
    case 'question':
      return isChanged(printed.runs)
  }
}
