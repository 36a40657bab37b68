import { expect, test } from 'vitest'
import { makeAlarm } from '../../src/coediting/server/alarm.ts'

/** An alarm on a clock that stands at `now`; what it waits for is called by `pass`. */
function openAlarm(moments: number[]) {
  const world = { now: 1_000, waits: [] as number[], rings: 0, reports: 0, fails: false }
  let waiting: (() => void) | null = null
  const alarm = makeAlarm({
    clock: {
      now: () => world.now,
      after(pause, act) {
        world.waits.push(pause)
        waiting = act
        return () => {
          waiting = null
        }
      },
    },
    async findNext(since) {
      if (world.fails) throw new Error('The database is away.')
      const next = moments
        .filter((moment) => moment > since.getTime())
        .toSorted((one, other) => one - other)[0]
      return next === undefined ? null : new Date(next)
    },
    ring: () => {
      world.rings += 1
    },
    report: () => {
      world.reports += 1
    },
  })
  const pass = async (milliseconds: number) => {
    world.now += milliseconds
    const act = waiting
    waiting = null
    act?.()
    await Promise.resolve().then(() => {})
  }
  return { alarm, world, pass, isWaiting: () => waiting !== null }
}

test('it rings at the next moment, and not before', async () => {
  const { alarm, world, pass } = openAlarm([9_000, 1_500, 900])
  await alarm.set(1_000)
  expect(world.waits).toEqual([500])
  await pass(499)
  expect(world.rings).toBe(0)
  await alarm.set(1_000)
  await pass(1)
  expect(world.rings).toBe(1)
})

test('a moment that came while it looked is not passed over', async () => {
  const { alarm, world, pass } = openAlarm([1_500])
  world.now = 2_000
  await alarm.set(1_000)
  await pass(world.waits[0] ?? 0)
  expect(world.rings).toBe(1)
})

test('it looks again within a minute, when there is nothing to wait for and when a look failed', async () => {
  const moments: number[] = []
  const { alarm, world, pass } = openAlarm(moments)
  await alarm.set(1_000)
  expect(world.waits).toEqual([60_000])
  world.fails = true
  await pass(60_000)
  expect([world.reports, world.waits.at(-1)]).toEqual([1, 60_000])
  world.fails = false
  moments.push(121_500)
  await pass(60_000)
  expect(world.waits.at(-1)).toBe(500)
  await pass(500)
  expect(world.rings).toBe(1)
})

test('of two looks the later counts, and a closed alarm waits for nothing', async () => {
  const { alarm, world, isWaiting } = openAlarm([1_500, 3_000])
  await Promise.all([alarm.set(1_000), alarm.set(2_000)])
  expect(world.waits).toEqual([2_000])
  alarm.close()
  expect(isWaiting()).toBe(false)
  await alarm.set(1_000)
  expect(isWaiting()).toBe(false)
})
