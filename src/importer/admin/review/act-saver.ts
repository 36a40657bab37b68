import { DeskRefusal, readMessage } from '../../../desk/admin/desk-refusal.ts'
import type { Act } from '../../review/act.ts'

/** Acts as the server keeps them. */
export type StoredActs = { acts: Act[]; revision: number }

/** How the last act is kept; a `conflict` holds what somebody else has stored meanwhile. */
export type SavingState =
  | { at: 'saved' }
  | { at: 'saving' }
  | { at: 'failed'; sentence: string | null }
  | { at: 'conflict'; stored: StoredActs }

/** Keeps acts on the server, one save after another, always the newest. */
export type ActSaver = {
  keep: (acts: Act[]) => void
  /** Tries again what was not kept. */
  retry: () => void
  /** Goes on from what somebody else has stored. */
  goOnFrom: (stored: StoredActs) => void
}

/** Makes a saver that begins at `stored`; `send` answers the new revision and throws a `DeskRefusal`. */
export function createActSaver({
  stored,
  send,
  onState,
}: {
  stored: StoredActs
  send: (save: { base: number; acts: Act[] }) => Promise<number>
  onState: (state: SavingState, stored: StoredActs) => void
}): ActSaver {
  let kept = stored
  let waiting: Act[] | null = null
  let isSending = false
  const run = async () => {
    if (isSending) return
    isSending = true
    onState({ at: 'saving' }, kept)
    try {
      while (waiting) {
        const acts: Act[] = waiting
        waiting = null
        const revision = await send({ base: kept.revision, acts }).catch((error: unknown) => {
          waiting ??= acts
          throw error
        })
        kept = { acts, revision }
      }
      onState({ at: 'saved' }, kept)
    } catch (error) {
      const conflict = readConflict(error)
      if (conflict) onState({ at: 'conflict', stored: conflict }, kept)
      else onState({ at: 'failed', sentence: readMessage(error) }, kept)
    } finally {
      isSending = false
    }
  }
  return {
    keep: (acts) => {
      waiting = acts
      void run()
    },
    retry: () => void run(),
    goOnFrom: (now) => {
      kept = now
      waiting = null
      onState({ at: 'saved' }, kept)
    },
  }
}

function readConflict(error: unknown): StoredActs | null {
  if (!(error instanceof DeskRefusal) || error.code !== 'import-changed') return null
  const { acts, revision } = error.data
  if (!Array.isArray(acts) || typeof revision !== 'number') return null
  // The server keeps only acts that its own schema has read.
  return { acts: acts as Act[], revision }
}
