import { join } from 'node:path'
import { loadRoom } from '../../src/coediting/log/load-room.ts'
import { readLetters } from '../../src/coediting/recovery/read-text.ts'
import { parseRoom } from '../../src/coediting/rooms/room.ts'
import { findBrowser } from '../browser.ts'
import { StartError } from '../start-error.ts'
import { type BrowserTypist, openTypist } from './browser-typist.ts'
import { countKept, type KillAll } from './kill-tally.ts'
import { type KillableBrowser, startKillableBrowser } from './killable-browser.ts'
import type { RoomGround } from './room-ground.ts'

type Writer = { browser: KillableBrowser; typist: BrowserTypist }

/** Each writes in a browser of their own, whose profile outlives it. */
const writers = ['甲', '乙']

/**
 * Answers rounds in which two people write in the admin of the built site until so many acknowledgements stood on their
 * screens; then the server and both browsers are killed in one moment. What stood on a screen that said saved must be in
 * the log, after this and every later round, and on the screen of whoever opens the text again.
 */
export async function prepareBrowserRounds(ground: RoomGround): Promise<KillAll> {
  const path = findBrowser()
  const room = await ground.makeText(writers.length)
  /** All that was said to be saved and has not been missed yet. */
  let promised: string[] = []
  /** What was typed in the last round, and how much of it was committed. */
  let last: { typed: string; committed: number }[] = []

  async function openWriter(
    { at, name, round }: { at: number; name: string; round: number },
    onAcknowledged: () => void,
  ): Promise<Writer> {
    const door = ground.doors[at]
    if (!door) throw new StartError('Nobody may come in.')
    const browser = await startKillableBrowser({ path, profile: join(ground.folder, `browser-${at}`) })
    const answer = parseRoom(room)?.id ?? 0
    const place = { siteUrl: door.origin, answer, cookie: door.cookie, paragraph: at }
    const mark = `\u3014${round}${name}\u3015`
    return { browser, typist: await openTypist(browser, { place, mark, onAcknowledged }) }
  }

  async function readLog(): Promise<string> {
    const document = await loadRoom(ground.database.run, room)
    if (!document) throw new StartError('The text was never opened.')
    return readLetters(document)
  }

  /** Counts what is missing of all that was promised, once. */
  function countLost(text: string): number {
    const missing = promised.map((words) => words.length - countKept(words, text))
    promised = promised.filter((_words, at) => missing[at] === 0)
    return sum(missing)
  }

  return async ({ number: round, waits }) => {
    await ground.server.start()
    const enough = Promise.withResolvers<void>()
    let seen = 0
    const count = () => {
      seen += 1
      if (seen === waits) enough.resolve()
    }
    const open: Writer[] = []
    for (const [at, name] of writers.entries()) open.push(await openWriter({ at, name, round }, count))
    let lost = sum(open.map(({ typist }) => countLost(typist.shown)))
    const before = await readLog()
    const returned = sum(last.map(({ typed, committed }) => countKept(typed, before) - committed))
    const typing = open.map(({ typist }) => typist.type())
    await enough.promise
    await Promise.all([ground.server.kill(), ...open.map(({ browser }) => browser.kill())])
    await Promise.all(typing)
    const said = open.map(({ typist }) => typist.acknowledged())
    const log = await readLog()
    promised.push(...said)
    lost += countLost(log)
    last = open.map(({ typist }) => {
      const typed = typist.typed()
      return { typed, committed: countKept(typed, log) }
    })
    const acknowledged = sum(said.map(({ length }) => length))
    return {
      acknowledged,
      lost,
      unsaid: sum(last.map(({ typed }) => typed.length)) - acknowledged,
      committed: sum(last.map(({ committed }) => committed)) - acknowledged,
      returned,
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
