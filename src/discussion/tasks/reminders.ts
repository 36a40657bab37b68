import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { signalPerson } from '../../coediting/rooms/signals.ts'
import { newsroomTimeZone } from '../../desk/newsroom-time.ts'
import type { Task } from '../../generated/payload-types.ts'
import { idOf } from '../../kernel/documents.ts'
import { inTransaction, runInTransaction } from '../../kernel/transaction.ts'
import { inboxSignal } from '../inbox/signal.ts'
import { tellPeople } from '../inbox/tell-people.ts'
import { findPlace } from './document.ts'
import { findStage } from './rules.ts'
import { findSeriesDays, findToday } from './series-days.ts'

/** So many tasks in one round; the next takes the rest. */
const mostAtOnce = 100

/**
 * Reminds people of their open tasks from the morning on in the time zone of their series: the day before, on the day,
 * and once when it is late. Each reminder is kept with what it tells, so that it is given once, by whichever node.
 *
 * @returns how many reminders were given
 */
export async function remindOfTasks(payload: Payload, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const days = JSON.stringify(await findSeriesDays(req, now))
    const rows = await runInTransaction(
      req,
      sql`insert into discussion.task_reminders (task, person, due, stage)
          select id, assignee_id, due, stage from (
            select tasks.id, assignee_id, due,
              case when due < day then 'late' when due = day then 'day' else 'before' end as stage
            from tasks
              left join issues on issues.id = tasks.issue_id
              left join series on series.id = issues.series_id
              join jsonb_to_recordset(${days}::jsonb) as days (zone text, day text, next text)
                on zone = coalesce(series.time_zone, ${newsroomTimeZone})
            where tasks.state = 'open' and assignee_id is not null and due <= next
          ) task
          where not exists (select from discussion.task_reminders given
            where (given.task, given.person, given.due, given.stage) = (task.id, assignee_id, task.due, task.stage))
          order by id limit ${mostAtOnce}
          on conflict do nothing returning task`,
    )
    for (const { task } of rows) await remind(req, Number(task))
    return rows.length
  })
}

/** Notes that whoever has just been given a task needs no reminder of today's stage: they have been told now. */
export async function countAsReminded(
  req: PayloadRequest,
  { id, assignee, due, issueId }: Task,
): Promise<void> {
  const stage = findStage(due, await findToday(req, issueId ?? null))
  const person = idOf(assignee)
  if (stage === null || person === null) return
  await runInTransaction(
    req,
    sql`insert into discussion.task_reminders (task, person, due, stage) values (${id}, ${person}, ${due}, ${stage})
        on conflict do nothing`,
  )
}

/** Marks as read what people were told of a task that is no longer theirs to do. */
export async function settleMessages(req: PayloadRequest, task: Task): Promise<void> {
  const settled = await runInTransaction(
    req,
    sql`update discussion.messages set read_at = now()
        where read_at is null and kind in ('assigned', 'reminder') and href = ${findPlace(task)}
        returning person`,
  )
  for (const person of new Set(settled.map((row) => Number(row.person)))) {
    await signalPerson(req, person, inboxSignal)
  }
}

async function remind(req: PayloadRequest, id: number): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [task] = docs
  const person = idOf(task?.assignee)
  const documentId = idOf(task?.document?.value)
  if (!task || person === null || documentId === null) return
  await tellPeople(req, {
    people: [person],
    kind: 'reminder',
    collection: task.document.relationTo,
    documentId,
    title: task.title ?? '',
    excerpt: [task.due, task.note].filter(Boolean).join(' · '),
    href: findPlace(task),
    by: null,
  })
}
