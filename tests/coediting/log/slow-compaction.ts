import { compactRoom } from '../../../src/coediting/log/compact-room.ts'
import type { RoomDatabase } from '../../../src/coediting/log/room-database.ts'

/** A compaction that stops before each of its statements, and before its commit. */
export type SlowCompaction = {
  /** Lets it do one statement; answers how many rows it merged once it is over, else null. */
  advance: () => Promise<number | null>
  finish: () => Promise<number>
}

/** Begins a compaction of a room; it has done nothing yet but begin its transaction. */
export function beginCompaction(database: RoomDatabase, room: string): SlowCompaction {
  let arrived = Promise.withResolvers<void>()
  let mayGo = Promise.withResolvers<void>()
  const stop = async () => {
    arrived.resolve()
    await mayGo.promise
    mayGo = Promise.withResolvers()
  }
  let merged: number | null = null
  const whole = compactRoom(
    {
      ...database,
      transact: (act) =>
        database.transact(async (run) => {
          const result = await act(async (statement) => {
            await stop()
            return run(statement)
          })
          await stop()
          return result
        }),
    },
    room,
  ).then((count) => {
    merged = count
  })
  const advance = async () => {
    await Promise.race([arrived.promise, whole])
    if (merged !== null) return merged
    arrived = Promise.withResolvers()
    mayGo.resolve()
    await Promise.race([arrived.promise, whole])
    return merged
  }
  return {
    advance,
    async finish() {
      for (;;) {
        const count = await advance()
        if (count !== null) return count
      }
    },
  }
}
