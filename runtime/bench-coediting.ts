import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { loadRoom } from '../src/coediting/log/load-room.ts'
import { type BenchDoor, joinAsPeer } from './bench/bench-peer.ts'
import { bringText, gather } from './bench/measure-keystrokes.ts'
import { openScreens } from './bench/measure-screens.ts'
import { makeRoomGround, type RoomGround } from './bench/room-ground.ts'
import { makeSiteProcess } from './bench/site-process.ts'
import { percentile } from './bench/statistics.ts'
import { findBrowser } from './browser.ts'
import { findFreePort } from './ports.ts'
import { makeRoomProcess } from './rooms/room-process.ts'
import { say } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

const keystrokes = Number(process.env.KEYSTROKES ?? 200)
const cases = [
  { people: 2, paragraphs: 10 },
  { people: 50, paragraphs: 10 },
  { people: 2, paragraphs: 3_000 },
]
/** Of how many rooms the memory is measured. */
const rooms = 50
const plainRooms = fileURLToPath(new URL('bench/plain-rooms.ts', import.meta.url))

await runToEnd(async () => {
  const path = findBrowser()
  const ground = await makeRoomGround(makeSiteProcess)
  const port = await findFreePort()
  const plain = makeRoomProcess({ PLAIN_PORT: String(port) }, plainRooms)
  try {
    await ground.server.start()
    await plain.start()
    const plainDoor = { url: `ws://127.0.0.1:${port}`, cookie: '', origin: '' }
    say(`${keystrokes} keystrokes each, one after the other`)
    for (const { people, paragraphs } of cases) {
      const room = await ground.makeText(paragraphs)
      say(`${people} in the room, ${paragraphs} paragraphs`)
      await measureDocuments(ground, { room, people, plainDoor })
      await measureScreens(ground, { room, people, path })
    }
    await measureMemory(ground)
  } finally {
    await plain.kill()
    await ground.close()
  }
})

/** From one client's document to another's, in turn with a server that keeps nothing. */
async function measureDocuments(
  { database, doors }: RoomGround,
  { room, people, plainDoor }: { room: string; people: number; plainDoor: BenchDoor },
): Promise<void> {
  const ours = await gather(doors, { room, people })
  const text = await loadRoom(database.run, room)
  if (!text) throw new StartError('The text was never opened.')
  const bringer = await bringText(plainDoor, { room, text })
  const theirs = await gather([plainDoor], { room, people })
  bringer.leave()
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] }
  for (let count = 0; count < keystrokes; count += 1) {
    times.ours.push(await ours.keystroke())
    times.theirs.push(await theirs.keystroke())
  }
  ours.leave()
  theirs.leave()
  const compare = (share: number) => {
    const [one, other] = [percentile(times.ours, share), percentile(times.theirs, share)]
    return `p${share * 100} ${one.toFixed(1)} ms (plain ${other.toFixed(1)} ms, ratio ${(one / other).toFixed(1)})`
  }
  say(`  document to document: ${compare(0.5)}, ${compare(0.95)}`)
}

/** From a key on one screen to the frame that shows its letter on another; both are browsers on this machine. */
async function measureScreens(
  ground: RoomGround,
  { room, people, path }: { room: string; people: number; path: string },
): Promise<void> {
  const others = people > 2 ? await gather(ground.doors, { room, people: people - 2 }) : null
  const screens = await openScreens(ground, { room, path })
  const times: number[] = []
  for (let count = 0; count < keystrokes; count += 1) times.push(await screens.keystroke())
  await screens.close()
  others?.leave()
  say(
    `  screen to screen: p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`,
  )
}

/** Says by how much a server of rooms alone, whose heap is small, grows with each room that somebody has open and writes in. */
async function measureMemory({ doors, makeText }: RoomGround): Promise<void> {
  const port = await findFreePort()
  const server = makeRoomProcess({ PORT: String(port), LOG_LEVEL: 'warn' })
  await server.start()
  const before = readMemory(server.pid())
  const open: { leave: () => void }[] = []
  for (let count = 0; count < rooms; count += 1) {
    const door = doors[count % doors.length]
    if (!door) throw new StartError('Nobody may come in.')
    const peer = joinAsPeer({ ...door, url: `ws://127.0.0.1:${port}/coediting` }, await makeText(30))
    open.push(peer)
    await peer.synced
    peer.type('字')
    await peer.acknowledged()
  }
  const after = readMemory(server.pid())
  for (const peer of open) peer.leave()
  await server.kill()
  say(
    `memory per room of 30 paragraphs: ${((after - before) / rooms / 1024).toFixed(2)} MB (of ${rooms} rooms)`,
  )
}

/** The memory that a process holds, in kilobytes. */
function readMemory(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim())
}
