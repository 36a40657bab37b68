import { firstFacts, type RoomFacts, type RoomState, type RoomStatus, readStatus } from './room-status.ts'

/** The status of a room, as React subscribes to it. */
export type RoomStatusStore = {
  read: () => RoomStatus
  /** Whether edits can be taken here now: also offline, once the text has been here. */
  isEditable: () => boolean
  subscribe: (listener: () => void) => () => void
}

const editable: readonly RoomState[] = ['saving', 'saved', 'offline', 'too-fast']

/** Makes a status that is told facts, and tells its watchers what has changed for people. */
export function makeStatusStore(): RoomStatusStore & { note: (news: Partial<RoomFacts>) => void } {
  const watchers = new Set<() => void>()
  let facts: RoomFacts = { ...firstFacts, isOnline: navigator.onLine }
  let status = readStatus(facts)
  return {
    note(news) {
      facts = { ...facts, ...news }
      const next = readStatus(facts)
      if (JSON.stringify(next) === JSON.stringify(status)) return
      status = next
      for (const watch of watchers) watch()
    },
    read: () => status,
    isEditable: () => facts.hasText && facts.mayEdit && editable.includes(status.state),
    subscribe(watch) {
      watchers.add(watch)
      return () => {
        watchers.delete(watch)
      }
    },
  }
}
