import { type Append, appendUpdates } from './append-updates.ts'
import type { Run } from './room-database.ts'

/** An update, and the acts on the issue after which its sender was asked whether they may edit (`countActs`). */
type Judged = Append & { acts: string | null }

/** Writes the updates of one room down, those that come while others are under way together. */
export type GroupCommit = {
  /** Answers whether the update stands: not where somebody has acted on the issue since its sender was asked. */
  append: (append: Judged) => Promise<boolean>
}

type Waiting = Judged & { resolve: (isKept: boolean) => void; reject: (reason: unknown) => void }

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
      const batch = takeBatch(waiting)
      try {
        const { acts } = batch[0] ?? { acts: null }
        const isKept = await appendUpdates(run, { room, lock: lockOf(), acts, node, appends: batch })
        for (const { resolve } of batch) resolve(isKept)
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

/** Takes the first that wait, as far as their senders were asked after the same acts. */
function takeBatch(waiting: Waiting[]): Waiting[] {
  const other = waiting.findIndex(({ acts }) => acts !== waiting[0]?.acts)
  return waiting.splice(0, Math.min(other === -1 ? waiting.length : other, mostAtOnce))
}
