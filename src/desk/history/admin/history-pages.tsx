import { Button } from '@payloadcms/ui'
import { withParameters } from '../../addresses.ts'
import type { HistoryPage } from '../load-history.ts'
import type { HistoryFilter } from '../timeline.ts'
import type { ViewContext } from './view-context.ts'

/** Leads to the newer and the older pages of a history; nothing where one page holds it all. */
export function HistoryPages({
  context: { messages, path },
  filter: { person, language },
  history: { page, pages },
}: {
  context: ViewContext
  filter: HistoryFilter
  history: HistoryPage
}) {
  if (pages === 1) return null
  const to = (other: number) => withParameters(path, { person, language, page: other })
  return (
    <nav className="history__pages" aria-label={messages.pages}>
      {page > 1 ? (
        <Button el="link" to={to(page - 1)} buttonStyle="secondary" size="small" margin={false}>
          {messages.newer}
        </Button>
      ) : null}
      <span>{messages.page(page, pages)}</span>
      {page < pages ? (
        <Button el="link" to={to(page + 1)} buttonStyle="secondary" size="small" margin={false}>
          {messages.older}
        </Button>
      ) : null}
    </nav>
  )
}
