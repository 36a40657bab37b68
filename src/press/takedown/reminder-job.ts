import type { JobsConfig, PayloadRequest, TaskConfig } from 'payload'
import type { Takedown } from '../../generated/payload-types.ts'
import { allowNobody } from '../../kernel/access.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { contractsOf } from '../contracts.ts'
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
  await inTransaction(req, async () => {
    await contractsOf(req).remindChiefs?.(req, takedown)
    await payload.update({
      collection: 'takedowns',
      id,
      data: { remindedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
  return true
}
