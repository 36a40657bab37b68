import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { loadRoom } from '../../src/coediting/log/load-room.ts'
import { openRoomDatabase, type RoomDatabase } from '../../src/coediting/log/room-database.ts'
import { nameRoom } from '../../src/coediting/rooms/room.ts'
import { readEnvironment } from '../../src/kernel/env.ts'
import type { ChildEnvironment } from '../children.ts'
import { openDatabase } from '../database.ts'
import { findFreePort } from '../ports.ts'
import { prepareDatabase } from '../prepare-database.ts'
import { makeRoomProcess, type RoomProcess } from '../rooms/room-process.ts'
import type { BenchDoor } from './bench-peer.ts'

/** A database, a server of rooms that can be killed, and people who may come in. */
export type RoomGround = {
  server: RoomProcess
  database: RoomDatabase
  doors: BenchDoor[]
  /** Makes a piece with so many paragraphs and answers the name of its room. */
  makeText: (paragraphs: number) => Promise<string>
  /** Answers how far the log knows what a Yjs client wrote. */
  readClock: (room: string, client: number) => Promise<number>
  /** Where the ground keeps its files until it is closed. */
  folder: string
  close: () => Promise<void>
}

const people = 5

/**
 * Makes a ground of its own in a temporary folder; the server is not started yet.
 * @param makeServer - what serves the rooms, if not a process with nothing else
 */
export async function makeRoomGround(
  makeServer: (env: ChildEnvironment) => RoomProcess = makeRoomProcess,
): Promise<RoomGround> {
  const dataDir = mkdtempSync(join(tmpdir(), 'roundtable-bench-rooms-'))
  // The account of the embedded Postgres passes through it.
  chmodSync(dataDir, 0o711)
  const port = await findFreePort()
  const environment = readEnvironment({ NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir })
  const { databaseUrl, postgres, env } = await openDatabase(environment)
  Object.assign(process.env, env, { LOG_LEVEL: 'warn' })
  await prepareDatabase(databaseUrl, { demo: false, env })
  const payload = await openSite()
  // Payload leaves connections open when it ends, and Postgres ends them.
  payload.db.pool.on('error', () => {})
  const database = openRoomDatabase(databaseUrl, () => {})
  const server = makeServer({ ...env, LOG_LEVEL: 'warn' })
  const door = { url: `ws://127.0.0.1:${port}/coediting`, origin: environment.siteUrl }
  const doors: BenchDoor[] = []
  for (let count = 0; count < people; count += 1) {
    doors.push({ ...door, cookie: await signIn(payload, `person-${count}@example.org`) })
  }
  let made = 0
  return {
    server,
    database,
    doors,
    folder: dataDir,
    makeText(paragraphs) {
      made += 1
      return makeText(payload, { number: made, paragraphs })
    },
    async readClock(room, client) {
      const document = await loadRoom(database.run, room)
      return (
        document?.store.clients
          .get(client)
          ?.reduce((end, { id, length }) => Math.max(end, id.clock + length), 0) ?? 0
      )
    },
    async close() {
      await server.kill()
      await database.close()
      await payload.destroy()
      await postgres?.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function openSite(): Promise<Payload> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config.ts'),
  ])
  return getPayload({ config })
}

async function signIn(payload: Payload, email: string): Promise<string> {
  const password = 'a long enough password 1'
  await payload.create({
    collection: 'people',
    data: { name: email, email, password, role: 'editor' },
    overrideAccess: true,
  })
  const { token } = await payload.login({ collection: 'people', data: { email, password } })
  return `payload-token=${token}`
}

async function makeText(
  payload: Payload,
  { number, paragraphs }: { number: number; paragraphs: number },
): Promise<string> {
  const options = { locale: 'zh', draft: true, depth: 0, overrideAccess: true } as const
  const slug = `bench-${number}`
  const series = await payload.create({
    ...options,
    collection: 'series',
    draft: false,
    data: {
      name: slug,
      slug,
      publication: '经济日报',
      numberLabel: '第{number}期',
      numbering: 'continuous',
      totalNumberScope: 'series',
      timeZone: 'Asia/Shanghai',
    },
  })
  const issue = await payload.create({
    ...options,
    collection: 'issues',
    data: { series: series.id, number: 1, totalNumber: 1, slug: '1', title: slug },
  })
  const body = toText(
    Array.from({ length: paragraphs }, (_none, at) => `第${at}段\u3002安全合作是上合组织的优先方向\u3002`),
  )
  const answer = await payload.create({
    ...options,
    collection: 'answers',
    data: { kind: 'answer', issue: issue.id, headline: slug, slug, bylines: [], body },
  })
  return nameRoom({ collection: 'answers', id: answer.id, field: 'body', locale: 'zh' })
}

function toText(paragraphs: readonly string[]) {
  const shape = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
  const children = paragraphs.map((text) => ({
    ...shape,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
  }))
  return { root: { ...shape, type: 'root', children } }
}
