import type { JobsConfig, PayloadRequest, TaskConfig } from 'payload'
import type { Takedown } from '../../generated/payload-types.ts'
import { allowNobody } from '../../kernel/access.ts'
import { getEnvironment } from '../../kernel/env.ts'
import { readTakedownState } from './rules.ts'

const queue = 'takedowns'

/** Reminds the chief editors, once, of a takedown that nobody has confirmed in time; the text stays down. */
const remindChief: TaskConfig<{ input: { takedown: number }; output: { reminded: boolean } }> = {
  slug: 'remind-chief-of-takedown',
  inputSchema: [{ name: 'takedown', type: 'number', required: true }],
  outputSchema: [{ name: 'reminded', type: 'checkbox', required: true }],
  retries: 3,
  handler: async ({ input, req }) => ({ output: { reminded: await remindChiefs(req, input.takedown) } }),
}

/** The jobs of the press, run by cron in every node; nobody runs, queues or reads them over HTTP. */
export const pressJobs: JobsConfig = {
  tasks: [remindChief],
  autoRun: [{ cron: '* * * * *', queue }],
  access: { run: () => false, queue: () => false, cancel: () => false },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { create: allowNobody, read: allowNobody, update: allowNobody, delete: allowNobody },
    graphQL: false,
  }),
}

/** Has the chief reminded when a takedown's time is over, if nobody has confirmed it by then; in the transaction. */
export async function remindOfTakedown(req: PayloadRequest, { id, due }: Takedown): Promise<void> {
  await req.payload.jobs.queue({
    task: 'remind-chief-of-takedown',
    input: { takedown: id },
    waitUntil: new Date(due),
    queue,
    overrideAccess: true,
    req,
  })
}

async function remindChiefs(req: PayloadRequest, id: number): Promise<boolean> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'takedowns',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [takedown] = docs
  const now = new Date()
  if (!takedown || takedown.remindedAt || readTakedownState(takedown, now) !== 'lapsed') return false
  for (const to of await findChiefs(req)) await payload.sendEmail({ to, ...writeReminder(takedown) })
  await payload.update({
    collection: 'takedowns',
    id,
    data: { remindedAt: now.toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return true
}

async function findChiefs(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { role: { equals: 'chief-editor' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ email }) => email)
}

function writeReminder({ label, takenBy, reason }: Takedown): { subject: string; text: string } {
  const why = reason ? { zh: `缘由\uFF1A${reason}`, en: `Reason: ${reason}` } : { zh: '', en: '' }
  return {
    subject: `紧急撤稿待确认\uFF1A${label} · Takedown to be confirmed`,
    text: [
      `${label}由${takenBy}紧急撤下\uFF0C一天之内没有另一位负责人确认。文字仍未公开。请确认\uFF0C或恢复刊发。${why.zh}`,
      `${label} was taken down by ${takenBy}, and no second leader has confirmed it within a day. The text stays down. Confirm it, or reinstate the issue. ${why.en}`,
      `${getEnvironment().siteUrl}/admin/takedown`,
    ].join('\n\n'),
  }
}
