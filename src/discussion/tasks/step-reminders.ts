import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { formatTime } from '../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../desk/newsroom-time.ts'
import { inTransaction, runInTransaction } from '../../kernel/transaction.ts'
import { type DueStep, findDueSteps } from '../../review/board/find-due-steps.ts'
import { tellPeople } from '../inbox/tell-people.ts'
import { findStepStage, type StepStage } from './rules.ts'

/** What is due within so many milliseconds can be due on the next day anywhere. */
const ahead = 2 * 24 * 60 * 60 * 1000

/**
 * Reminds those for whom a step of an issue waits: once from the morning before the issue is due, in the time zone of
 * its series, and once when it is late. Whoever takes a step over is reminded of it too. Each reminder is kept with what
 * it tells, so that it is given once, by whichever node.
 *
 * @returns how many reminders were given
 */
export async function remindOfSteps(payload: Payload, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    let given = 0
    const before = new Date(now.getTime() + ahead)
    for (const due of await findDueSteps(req, { before, at: now })) {
      const stage = findStepStage(due.dueAt, { now, timeZone: due.timeZone ?? newsroomTimeZone })
      if (stage !== null) given += await remind(req, { due, stage })
    }
    return given
  })
}

async function remind(
  req: PayloadRequest,
  { due, stage }: { due: DueStep; stage: StepStage },
): Promise<number> {
  const { issueId, locale, step, holders, dueAt } = due
  const rows = await runInTransaction(
    req,
    sql`insert into discussion.step_reminders (issue, locale, step, person, due, stage)
        select ${issueId}, ${locale}, ${step.key}, people.id, ${dueAt}::timestamptz, ${stage}
        from people where people.id = any(${`{${holders.join(',')}}`}::int[]) order by people.id
        on conflict do nothing returning person`,
  )
  if (rows.length === 0) return 0
  await tellPeople(req, {
    people: rows.map(({ person }) => Number(person)),
    kind: 'reminder',
    collection: 'issues',
    documentId: issueId,
    title: [due.label, due.title].filter(Boolean).join(' '),
    excerpt: tellStep(due, stage),
    href: `/admin/review/${issueId}?locale=${locale}`,
    by: null,
  })
  return rows.length
}

/** In both languages: one message is read in the inbox and in a letter, each in its reader's own. */
function tellStep({ step, dueAt, timeZone }: DueStep, stage: StepStage): string {
  const time = formatTime(dueAt, { language: 'zh', timeZone: timeZone ?? newsroomTimeZone })
  const words = stage === 'late' ? '已逾期 overdue' : '即将到期 due soon'
  return `${step.zh} ${step.en} · ${time} · ${words}`
}
