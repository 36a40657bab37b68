import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Run } from '../log/room-database.ts'
import { findBehind } from '../rooms/find-behind.ts'
import { nameRoom } from '../rooms/room.ts'
import { storeRoom } from '../rooms/store-room.ts'

/** Milliseconds between two looks, and after a failure until the same room is tried again. */
const pauses = { look: 20_000, retry: 60_000, longest: 3_600_000 }
const most = 20

/** Brings documents in step that lag behind their rooms. */
export type Keeper = {
  /** Looks now; answers when what it found is in step, or has failed once more. */
  look: () => Promise<void>
  close: () => Promise<void>
}

/** Begins to look for documents that lag behind their rooms: after a failure, and after a crash of any node. */
export function keepInStep({
  payload,
  run,
  logger,
  now = Date.now,
}: {
  payload: Payload
  run: Run
  logger: Logger
  now?: () => number
}): Keeper {
  const failures = new Map<string, { count: number; until: number }>()
  let looking: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    const but = [...failures].filter(([, { until }]) => until > now()).map(([name]) => name)
    for (const room of await findBehind(run, { but, most })) {
      const name = nameRoom(room)
      try {
        await storeRoom(payload, { room, user: null })
        failures.delete(name)
      } catch (error) {
        const count = (failures.get(name)?.count ?? 0) + 1
        const pause = Math.min(pauses.retry * 2 ** (count - 1), pauses.longest)
        failures.set(name, { count, until: now() + pause })
        logger.error({ err: error, room: name, count }, 'a room could not be brought into its document')
      }
    }
  }

  const lookInTurn = () => {
    looking = looking.then(look).catch((error: unknown) => {
      logger.warn({ err: error }, 'rooms that lag behind could not be looked for')
    })
    return looking
  }
  const timer = setInterval(() => void lookInTurn(), pauses.look)
  timer.unref()
  return {
    look: lookInTurn,
    async close() {
      clearInterval(timer)
      await looking
    },
  }
}
