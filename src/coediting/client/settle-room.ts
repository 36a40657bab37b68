import type * as Y from 'yjs'
import type { PatientProvider } from './patient-provider.ts'
import { readRoomMessage } from './room-messages.ts'
import type { RoomStatusStore } from './status-store.ts'

/** Follows whether what was typed here is written down. */
export type Settling = {
  /**
   * Waits until all that was typed here is committed and its document says it too; answers false when that takes more
   * than so many milliseconds, or cannot be.
   */
  settle: (atMost: number) => Promise<boolean>
  /** Whether anything was typed here, or kept here before, on this stay. */
  hasTyped: () => boolean
  close: () => void
}

/** Begins to follow. A document is brought in step with its room some moments after the last edit. */
export function openSettling(
  { document, provider }: { document: Y.Doc; provider: PatientProvider },
  status: RoomStatusStore,
): Settling {
  const watchers = new Set<() => void>()
  let isStored = true
  let hasTyped = false
  const tell = () => {
    for (const watch of watchers) watch()
  }
  const noteEdit = (_update: Uint8Array, origin: unknown) => {
    // Yjs tidies away marks of formatting after taking in what came, without an origin: that is no typing.
    if (origin === provider || origin === null) return
    isStored = false
    hasTyped = true
  }
  const noteStored = ({ payload }: { payload: string }) => {
    if (readRoomMessage(payload)?.type !== 'stored' || status.read().unsaved > 0) return
    isStored = true
    tell()
  }
  document.on('update', noteEdit)
  provider.on('stateless', noteStored)
  const end = status.subscribe(tell)
  const isSettled = () => status.read().unsaved === 0 && isStored

  return {
    settle: (atMost) =>
      new Promise((resolve) => {
        const finish = (answer: boolean) => {
          watchers.delete(look)
          clearTimeout(timer)
          resolve(answer)
        }
        let hasAsked = false
        const look = () => {
          if (isSettled()) return finish(true)
          // Asked on a connection that has ended, it is asked again on the next.
          hasAsked &&= provider.isAuthenticated
          if (hasAsked || status.read().unsaved > 0 || !provider.isAuthenticated) return
          hasAsked = true
          provider.sendStateless(JSON.stringify({ type: 'store' }))
        }
        // A timer cannot wait for ever.
        const timer = Number.isFinite(atMost) ? setTimeout(() => finish(false), atMost) : undefined
        watchers.add(look)
        look()
      }),
    hasTyped: () => hasTyped,
    close() {
      document.off('update', noteEdit)
      provider.off('stateless', noteStored)
      end()
      watchers.clear()
    },
  }
}
