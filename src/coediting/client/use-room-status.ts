import { useSyncExternalStore } from 'react'
import type { RoomConnection } from './room-connection.ts'
import { firstFacts, type RoomStatus, readStatus } from './room-status.ts'

const unknown = readStatus(firstFacts)

/** Answers how a connection stands with the server, and again whenever that changes. */
export function useRoomStatus(connection: RoomConnection | null): RoomStatus {
  return useSyncExternalStore(
    connection?.status.subscribe ?? subscribeToNothing,
    connection?.status.read ?? (() => unknown),
    () => unknown,
  )
}

function subscribeToNothing(): () => void {
  return () => {}
}
