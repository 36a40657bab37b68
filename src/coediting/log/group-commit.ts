import { type Append, appendUpdates } from './append-updates.ts'
import type { Run } from './room-database.ts'

/** Writes the updates of one room down, those that come while others are under way together. */
export type GroupCommit = { append: (append: Append) => Promise<void> }

type Waiting = Append & { resolve: () => void; reject: (reason: unknown) => void }

const mostAtOnce = 100

/**
 * Opens the queue of a room: an update waits for one commit of others at most, and a room takes one connection.
 * @param lockOf - the name of the lock to share at that time (`findLock`)
 */
export function openGroupCommit(
  run: Run,
  { room, node, lockOf }: { room: string; node: string; lockOf: () => string | null },
): GroupCommit {
  const waiting: Waiting[] = []
  let isWriting = false

  async function write(): Promise<void> {
    isWriting = true
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostAtOnce)
      try {
        await appendUpdates(run, { room, lock: lockOf(), node, appends: batch })
        for (const { resolve } of batch) resolve()
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isWriting = false
  }

  return {
    append: (append) =>
      new Promise((resolve, reject) => {
        waiting.push({ ...append, resolve, reject })
        if (!isWriting) void write()
      }),
  }
}
