import type { PayloadRequest } from 'payload'
import { newsroomTimeZone } from '../../desk/newsroom-time.ts'
import type { Task } from '../../generated/payload-types.ts'
import { idOf } from '../../kernel/documents.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { findPlace } from './document.ts'
import { dayOf } from './rules.ts'
import { findTimeZones } from './series-days.ts'

/** A task as the dashboard lists it; `due` is a day, `YYYY-MM-DD`. */
export type TaskForMe = {
  id: number
  title: string
  href: string
  due: string
  isLate: boolean
  note: string
}

const mostShown = 50

/** Answers the open tasks of the caller, the first due first. */
export async function findTasksForMe(req: PayloadRequest): Promise<TaskForMe[]> {
  if (!req.user) return []
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: { and: [{ assignee: { equals: req.user.id } }, { state: { equals: 'open' } }] },
    sort: ['due', 'id'],
    limit: mostShown,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const issueIds = docs.flatMap(({ issueId }) => issueId ?? [])
  const zones = await inTransaction(req, () => findTimeZones(req, issueIds))
  const todayAt = (issueId: number) => dayOf(new Date(), zones.get(issueId) ?? newsroomTimeZone)
  return docs.filter(isPlaced).map((task) => ({
    id: task.id,
    title: task.title ?? '',
    href: findPlace(task),
    due: task.due,
    isLate: task.due < todayAt(task.issueId ?? 0),
    note: task.note ?? '',
  }))
}

/** A document may have been erased since. */
function isPlaced({ document }: Partial<Task>): boolean {
  return idOf(document?.value) !== null
}
