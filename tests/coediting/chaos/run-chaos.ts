import { setImmediate as turn } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import * as Y from 'yjs'
import type { RoomProcess } from '../../../runtime/rooms/room-process.ts'
import { loadRoom } from '../../../src/coediting/log/load-room.ts'
import type { Run } from '../../../src/coediting/log/room-database.ts'
import { readNamedText } from '../../../src/coediting/rooms/read-room.ts'
import { assignBlockIds } from '../../../src/richtext/block-ids.ts'
import { bodyConfig, save } from '../../support/headless-editor.ts'
import { randomFrom } from '../../support/random.ts'
import type { Door } from '../support/door.ts'
import { type Act, type ChaosPeer, joinChaos } from './chaos-peer.ts'

/** What one run needs: a room, a server that can be killed, and people who may come in. */
export type ChaosSetting = {
  room: string
  server: RoomProcess
  doors: readonly Door[]
  run: Run
  /** Ends after the first crash: rooms that have lost something may never agree again. */
  onlyToFirstCrash: boolean
}

/** What a run found. */
export type ChaosOutcome = {
  /** Yjs items that were acknowledged and were not in the log right after a crash, or at the end. */
  lost: number
  /** What each editor shows at the end, its blocks named as they are when they are saved. */
  shown: unknown[]
  crashes: number
}

const acts: readonly Act[] = [
  'type',
  'type',
  'type',
  'cut',
  'split',
  'bold',
  'run-in',
  'block',
  'undo',
  'away',
  'back',
]
const operations = 100
const mostCrashes = 2
const surelyKilledAt = 60

/** Lets up to four people do a hundred things while the server is killed under them; everything hangs on the seed. */
export async function runChaos(seed: number, setting: ChaosSetting): Promise<ChaosOutcome> {
  const { room, server, doors } = setting
  const random = randomFrom(seed)
  const pick = (count: number) => Math.floor(random() * count)
  const peers = doors.slice(0, 2 + pick(doors.length - 1)).map((door) => joinChaos(door, room))
  await Promise.all(peers.map((peer) => peer.settle()))
  let lost = 0
  let crashes = 0
  let starting: Promise<void> = Promise.resolve()
  for (let count = 0; count < operations; count += 1) {
    const peer = peers[pick(peers.length)]
    const act = acts[pick(acts.length)] ?? 'type'
    const words = `id-${seed}-${count}`
    peer?.perform(act, { node: pick(9), at: pick(40), words })
    await turn()
    // A moment in which nothing is under way at one of them: that is when people walk away.
    if (random() < 0.05) await starting.then(() => peer?.settle())
    if (crashes < mostCrashes && (count === surelyKilledAt || random() < 0.02)) {
      await starting
      await peer?.settle()
      await server.kill()
      crashes += 1
      lost += await countLost(peers, setting)
      starting = server.start()
      if (setting.onlyToFirstCrash) break
    }
  }
  await starting
  if (!setting.onlyToFirstCrash) await converge(peers, setting)
  lost += await countLost(peers, setting)
  const shown = peers.map(({ editor }) => assignBlockIds(save(editor)))
  for (const peer of peers) peer.leave()
  return { lost, shown, crashes }
}

async function readLog({ room, run }: ChaosSetting): Promise<Y.Doc> {
  const document = await loadRoom(run, room)
  if (!document) throw new Error('there is no such room')
  return document
}

async function countLost(peers: readonly ChaosPeer[], setting: ChaosSetting): Promise<number> {
  const { store } = await readLog(setting)
  const missing = peers.map((peer) => peer.acknowledged() - Y.getState(store, peer.doc.clientID))
  return missing.reduce((sum, count) => sum + Math.max(count, 0), 0)
}

/**
 * Settles when every copy of the document says what the log says. Copies may differ in marks of formatting that Yjs has
 * tidied away in one and not in another; and hearing of others' edits, an editor may tidy up once more.
 */
async function converge(peers: readonly ChaosPeer[], setting: ChaosSetting): Promise<void> {
  for (;;) {
    await Promise.all(peers.map((peer) => peer.settle()))
    const said = readNamedText(bodyConfig, await readLog(setting))
    if (peers.every(({ doc }) => isDeepStrictEqual(readNamedText(bodyConfig, doc), said))) return
    await turn()
  }
}
