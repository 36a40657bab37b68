import { sql } from '@payloadcms/db-postgres'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { appendUpdates } from '../../../src/coediting/log/append-updates.ts'
import { compactRoom } from '../../../src/coediting/log/compact-room.ts'
import { listMoments } from '../../../src/coediting/log/history.ts'
import { buildDocument, loadAuthors, loadRoom } from '../../../src/coediting/log/load-room.ts'
import type { RoomDatabase } from '../../../src/coediting/log/room-database.ts'
import { seedRoom } from '../../../src/coediting/log/seed-room.ts'
import { makeUniqueName } from '../../support/unique-name.ts'
import { type OpenTransaction, openTransaction } from './open-transaction.ts'
import { beginCompaction, type SlowCompaction } from './slow-compaction.ts'

type Who = 0 | 1

/** What is done to a log: by one of two writers, each with a connection of their own, or by whoever compacts or reads. */
export type Step =
  | { act: 'append'; who: Who; place: number }
  | { act: 'begin' | 'commit' | 'abort' | 'look'; who: Who }
  | { act: 'compact' | 'advance' | 'read' }

/** A room of the log, held against its rules (docs/reference/coediting-log.md) at each step. */
export type LogModel = {
  room: string
  take: (step: Step) => Promise<void>
  /** Ends what is open, compacts twice and looks for the last time. */
  finish: () => Promise<void>
  /** Leaves the database as it was. */
  close: () => Promise<void>
}

type Writer = {
  person: number
  document: Y.Doc
  open: OpenTransaction | null
  /** What was written in the open transaction: nobody has been told that it counts. */
  pending: string[]
}

/** Opens a room of its own in the log. */
export async function openLogModel(database: RoomDatabase): Promise<LogModel> {
  const room = makeUniqueName('log')
  const begun = new Y.Doc()
  wordsOf(begun).push(['[begun]'])
  await seedRoom(database.run, { room, state: Y.encodeStateAsUpdate(begun) })

  const acknowledged = new Set(['[begun]'])
  const whose = new Map<number, number>()
  const rows = { written: 0, merged: 0 }
  let compaction: SlowCompaction | null = null
  const join = (person: number): Writer => ({ person, document: copyOf(begun), open: null, pending: [] })
  const writers = { 0: join(1), 1: join(2) }

  const load = async () => {
    const document = await loadRoom(database.run, room)
    if (!document) throw new Error('L1: the room is gone')
    return document
  }

  async function append(writer: Writer, place: number): Promise<void> {
    const { document, person, open } = writer
    const words = `[${person}.${document.clientID}.${Y.getState(document.store, document.clientID)}]`
    const before = Y.encodeStateVector(document)
    const all = wordsOf(document)
    all.insert(place % (all.length + 1), [words])
    const update = Y.encodeStateAsUpdate(document, before)
    const author = { person, name: null }
    await appendUpdates(open?.run ?? database.run, {
      room,
      lock: null,
      node: null,
      appends: [{ update, author, clients: [document.clientID] }],
    })
    writer.pending.push(words)
    if (!open) acknowledge(writer)
  }

  function acknowledge(writer: Writer): void {
    for (const words of writer.pending) acknowledged.add(words)
    if (writer.pending.length > 0) whose.set(writer.document.clientID, writer.person)
    rows.written += writer.pending.length
    writer.pending = []
  }

  async function end(writer: Writer, how: 'commit' | 'abort'): Promise<void> {
    await writer.open?.[how]()
    if (how === 'commit') acknowledge(writer)
    else if (writer.pending.length > 0) {
      writer.pending = []
      // As after a lost connection: what did not count is nowhere, and the writer begins from what does.
      writer.document = await load()
    }
    writer.open = null
  }

  async function write(writer: Writer, step: Extract<Step, { who: Who }>): Promise<void> {
    if (step.act === 'append') return append(writer, step.place)
    if (step.act === 'look') return Y.applyUpdate(writer.document, Y.encodeStateAsUpdate(await load()))
    if (step.act === 'begin') writer.open ??= await openTransaction(database)
    else await end(writer, step.act)
  }

  async function advance(): Promise<void> {
    compaction ??= beginCompaction(database, room)
    const merged = await compaction.advance()
    if (merged === null) return
    rows.merged += merged
    compaction = null
  }

  async function finishCompaction(): Promise<void> {
    rows.merged += (await compaction?.finish()) ?? 0
    compaction = null
  }

  async function look(): Promise<void> {
    const expected = [...acknowledged].toSorted()
    const document = await load()
    expect(wordsIn(document), 'L1, L6: a load is all that was acknowledged, and nothing else').toEqual(
      expected,
    )
    expect(isWhole(document), 'L2: what a load builds on is in it').toBe(true)
    expect(Y.encodeStateAsUpdate(await load()), 'L3: two loads are the same').toEqual(
      Y.encodeStateAsUpdate(document),
    )

    const moments = await listMoments(database.run, room)
    const played = buildDocument(moments.map(({ update }) => update))
    expect(wordsOf(played).toArray(), 'L7: the last moment of the history is the text').toEqual(
      wordsOf(document).toArray(),
    )
    expect(isWhole(played), 'L7: what the history builds on is in it').toBe(true)

    const authors = await loadAuthors(database.run, room)
    const known = new Map([...authors].map(([client, { person }]) => [client, person]))
    expect(known, 'L6, L8: each client that wrote has its author').toEqual(whose)
    for (const { update, author } of moments.slice(1)) {
      for (const client of Y.parseUpdateMeta(update).from.keys()) {
        expect(author.person, 'L8: a moment is of one person').toBe(whose.get(client))
      }
    }
    const [left] = await database.run(
      sql`select count(*)::integer as rows from coediting.updates where room = ${room}`,
    )
    expect(left?.rows, 'L4: what was not merged is there still').toBe(rows.written - rows.merged)
  }

  return {
    room,
    async take(step) {
      if ('who' in step) return write(writers[step.who], step)
      if (step.act === 'read') return look()
      if (step.act === 'advance') return advance()
      await finishCompaction()
      rows.merged += await compactRoom(database, room)
    },
    async finish() {
      for (const writer of Object.values(writers)) await end(writer, 'commit')
      await finishCompaction()
      await look()
      rows.merged += await compactRoom(database, room)
      expect(rows.merged, 'L4: each row was merged once').toBe(rows.written)
      await look()
      expect(await compactRoom(database, room), 'L3: nothing is left to merge').toBe(0)
    },
    async close() {
      for (const { open } of Object.values(writers)) await open?.abort()
      await compaction?.finish()
      for (const table of ['snapshots', 'updates', 'authors', 'moments'])
        await database.run(sql`delete from ${sql.raw(`coediting.${table}`)} where room = ${room}`)
    },
  }
}

function wordsOf(document: Y.Doc): Y.Array<string> {
  return document.getArray<string>('words')
}

function wordsIn(document: Y.Doc): string[] {
  return wordsOf(document).toArray().toSorted()
}

function copyOf(document: Y.Doc): Y.Doc {
  return buildDocument([Y.encodeStateAsUpdate(document)])
}

function isWhole({ store }: Y.Doc): boolean {
  return store.pendingStructs === null && store.pendingDs === null
}
