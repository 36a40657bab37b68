import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { compactRoom } from '../../../src/coediting/log/compact-room.ts'
import { type CoeditingWorld, openCoeditingWorld } from '../support/coediting-world.ts'
import { openLogModel, type Step } from './log-model.ts'
import { beginCompaction } from './slow-compaction.ts'

// The rules are numbered in docs/reference/coediting-log.md. A failure prints its seed and the shortest sequence that
// fails; `LOG_SEED=… npm run test:int -- tests/coediting/log` runs it again.
const { LOG_SEED: seed, LOG_RUNS: runs = 80 } = process.env

let world: CoeditingWorld

beforeAll(async () => {
  world = await openCoeditingWorld()
})

const who = fc.constantFrom<(0 | 1)[]>(0, 1)
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('append' as const), who, place: fc.nat(9) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('begin' as const, 'commit' as const), who }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('abort' as const, 'look' as const), who }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('advance' as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('compact' as const, 'read' as const) }) },
)

const lateRow: Step[] = [
  { act: 'begin', who: 0 },
  { act: 'append', who: 0, place: 0 },
  { act: 'append', who: 1, place: 0 },
  { act: 'advance' },
  { act: 'advance' },
  { act: 'commit', who: 0 },
]

test('L1 to L9: whatever two connections append, commit and abort while others compact and read, every rule holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps: Step[]) => {
      const [model, neighbour] = [await openLogModel(world.database), await openLogModel(world.database)]
      try {
        await neighbour.take({ act: 'append', who: 0, place: 0 })
        for (const one of steps) await model.take(one)
        await model.finish()
        await neighbour.finish()
      } finally {
        await model.close()
        await neighbour.close()
      }
    }),
    {
      numRuns: Number(runs),
      // Tried first: a row with a smaller id than one that is merged is committed between what a compaction reads and deletes.
      examples: [[lateRow]],
      ...(seed ? { seed: Number(seed) } : {}),
    },
  )
})

test('L5: of several compactions at once, each row is merged by one', async () => {
  const { database } = world
  const model = await openLogModel(database)
  try {
    for (const who of [0, 1, 0] as const) await model.take({ act: 'append', who, place: 0 })
    const first = beginCompaction(database, model.room)
    await first.advance()
    const others = [compactRoom(database, model.room), compactRoom(database, model.room)]
    const merged = [await first.finish(), ...(await Promise.all(others))]
    expect(merged).toEqual([3, 0, 0])
  } finally {
    await model.close()
  }
})

test('L11: what is acknowledged is on disk', async () => {
  expect(await world.database.run(sql`show synchronous_commit`)).toEqual([{ synchronous_commit: 'on' }])
})
