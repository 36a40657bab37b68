import { Button } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { hasRole, leaders } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { readParameter, type SearchParams, withParameters } from '../../addresses.ts'
import { type ActivityMessages, activityMessages } from '../messages.ts'
import { type ActivityFilter, type ActivityPage, findActivity } from '../queries.ts'
import { ActivityFilterForm } from './activity-filter-form.tsx'
import { ActivityLineView } from './activity-line-view.tsx'
import { activityPath } from './path.ts'

/** The lines of the log that fit the address, with the way to other ones. */
export async function ActivityLog({
  req,
  searchParams,
}: {
  req: PayloadRequest
  searchParams: SearchParams
}) {
  const messages = activityMessages[languageOf(req)]
  const filter = readFilter(searchParams)
  const log = await findActivity(req, filter)
  return (
    <>
      <p className="activity__about">
        {messages.about} {hasRole(req, leaders) ? messages.aboutAccounts : null}
      </p>
      <ActivityFilterForm req={req} filter={filter} people={log.people} />
      {log.lines.length > 0 ? (
        <ol className="activity__lines">
          {log.lines.map((line) => (
            <ActivityLineView key={line.id} line={line} req={req} />
          ))}
        </ol>
      ) : (
        <p className="activity__empty">{isFiltered(filter) ? messages.nothingFound : messages.nothing}</p>
      )}
      <Pages filter={filter} log={log} messages={messages} />
    </>
  )
}

function Pages({
  filter: { page: _asked, ...filter },
  log: { page, pages },
  messages,
}: {
  filter: ActivityFilter
  log: ActivityPage
  messages: ActivityMessages
}) {
  if (pages === 1) return null
  const to = (other: number) => withParameters(activityPath, { ...filter, page: other })
  return (
    <nav className="activity__pages" aria-label={messages.pages}>
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

function readFilter(searchParams: SearchParams): ActivityFilter {
  const day = readParameter(searchParams, 'day')
  const page = Number(readParameter(searchParams, 'page') ?? 1)
  return {
    person: readParameter(searchParams, 'person'),
    collection: readParameter(searchParams, 'collection'),
    document: readParameter(searchParams, 'document'),
    day: day !== null && isDay(day) ? day : null,
    page: Number.isInteger(page) ? page : 1,
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

function isFiltered({ page: _page, ...filter }: ActivityFilter): boolean {
  return Object.values(filter).some((value) => value !== null)
}
