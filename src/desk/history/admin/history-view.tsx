import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { isLocale } from '../../../kernel/locales.ts'
import { readParameter } from '../../addresses.ts'
import { type HistoryPage, loadHistory } from '../load-history.ts'
import type { HistoryFilter } from '../timeline.ts'
import { ComparisonPage } from './comparison-page.tsx'
import { HistoryFilterForm } from './history-filter-form.tsx'
import { HistoryFrame } from './history-frame.tsx'
import { HistoryPages } from './history-pages.tsx'
import { Timeline } from './timeline.tsx'
import { openHistory, type ViewContext } from './view-context.ts'

/** The history of a document in its own tab: who changed what when; with two states in the address, what differs. */
export async function HistoryView(props: DocumentViewServerProps) {
  const context = await openHistory(props)
  if (!context) notFound()
  const before = readParameter(context.searchParams, 'before')
  const after = readParameter(context.searchParams, 'after')
  if (before && after) return <ComparisonPage context={context} before={before} after={after} />
  const filter = readFilter(context)
  const { fields, issueId, messages, req, subject } = context
  const history = await loadHistory(req, { subject, fields, issueId, filter, i18n: req.i18n })
  return (
    <HistoryFrame context={context} heading={messages.history}>
      <HistoryFilterForm context={context} filter={filter} people={history.people} />
      <HistoryLines context={context} filter={filter} history={history} />
      <HistoryPages context={context} filter={filter} history={history} />
    </HistoryFrame>
  )
}

function HistoryLines({
  context,
  filter,
  history,
}: {
  context: ViewContext
  filter: HistoryFilter
  history: HistoryPage
}) {
  const { messages } = context
  if (history.lines.length > 0) return <Timeline context={context} lines={history.lines} />
  const isFiltered = filter.person !== null || filter.language !== null
  return <p className="history__empty">{isFiltered ? messages.nothingFound : messages.nothingYet}</p>
}

function readFilter({ searchParams }: ViewContext): HistoryFilter {
  const language = readParameter(searchParams, 'language')
  const page = Number(readParameter(searchParams, 'page') ?? 1)
  return {
    person: readParameter(searchParams, 'person'),
    language: isLocale(language) ? language : null,
    page: Number.isInteger(page) ? page : 1,
  }
}
