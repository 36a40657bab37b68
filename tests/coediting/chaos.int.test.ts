import { fileURLToPath } from 'node:url'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort } from '../../runtime/ports.ts'
import { makeRoomProcess, type RoomProcess } from '../../runtime/rooms/room-process.ts'
import { readRoomJson } from '../../src/coediting/rooms/read-room.ts'
import { nameRoom, type Room } from '../../src/coediting/rooms/room.ts'
import { makeAnswer, makeIssue, makeSeries } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { type ChaosOutcome, runChaos } from './chaos/run-chaos.ts'
import { type CoeditingWorld, openCoeditingWorld } from './support/coediting-world.ts'
import type { Door } from './support/door.ts'
import { siteOrigin } from './support/room-site.ts'

const { CHAOS_SEED: one, CHAOS_SEEDS: many = 5 } = process.env
const seeds = one ? [Number(one)] : Array.from({ length: Number(many) }, (_none, index) => index + 1)
const control = fileURLToPath(new URL('chaos/serve-lazily.ts', import.meta.url))

let world: CoeditingWorld
let port: number
let doors: Door[]
let server: RoomProcess

beforeAll(async () => {
  world = await openCoeditingWorld()
  port = await findFreePort()
  doors = []
  for (let count = 0; count < 4; count += 1) {
    const { email, password } = await makePerson(world.payload)
    const { token } = await world.payload.login({ collection: 'people', data: { email, password } })
    doors.push({
      url: `ws://127.0.0.1:${port}/coediting`,
      origin: siteOrigin,
      cookie: `payload-token=${token}`,
    })
  }
  server = makeRoomProcess(environment())
  await server.start()
})

afterAll(() => server.stop())

function environment() {
  return { NODE_ENV: 'production', PORT: String(port) }
}

async function makeRoom(): Promise<Room> {
  const { payload } = world
  const series = await makeSeries(payload)
  const issue = await makeIssue(payload, { series: series.id })
  const answer = await makeAnswer(payload, { issue: issue.id })
  return { collection: 'answers', id: answer.id, field: 'body', locale: 'zh' }
}

async function run(seed: number, { room, on }: { room: Room; on: RoomProcess }): Promise<ChaosOutcome> {
  const { database } = world
  const onlyToFirstCrash = on !== server
  return runChaos(seed, { room: nameRoom(room), server: on, doors, run: database.run, onlyToFirstCrash })
}

test.each(seeds)(
  'D1: whatever people do and however often the server dies, all see the same and nothing acknowledged is missing (seed %i)',
  { timeout: 600_000 },
  async (seed) => {
    const room = await makeRoom()
    const { lost, shown } = await run(seed, { room, on: server })
    expect(lost).toBe(0)
    const said = await readRoomJson(await createLocalReq({}, world.payload), room)
    for (const one of shown) expect(one).toEqual(said)
    // An orderly end stores what nobody has stored yet.
    await server.stop()
    const draft = await world.payload.findByID({
      collection: 'answers',
      id: room.id,
      draft: true,
      locale: 'zh',
      depth: 0,
      overrideAccess: true,
    })
    expect(draft.body).toEqual(said)
    await server.start()
  },
)

test('the control, which acknowledges before it writes, loses what it acknowledged', {
  timeout: 600_000,
}, async () => {
  await server.stop()
  const lazy = makeRoomProcess(environment(), control)
  await lazy.start()
  try {
    const { lost, crashes } = await run(1, { room: await makeRoom(), on: lazy })
    expect(crashes).toBeGreaterThan(0)
    expect(lost).toBeGreaterThan(0)
  } finally {
    await lazy.kill()
    await server.start()
  }
})
