'use client'
import { useAuth } from '@payloadcms/ui'
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react'
import { shareSocket } from '../../client/tab-socket.ts'
import { type DeskRoom, makeDeskRoom } from '../desk-room.ts'
import type { Present } from '../present.ts'

const DeskRoomContext = createContext<DeskRoom>(makeDeskRoom())
const nobody: readonly Present[] = []

/** Keeps this window in the desk's room for as long as somebody is signed in. */
export function DeskRoomProvider({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const person = user?.id ?? null
  const [room] = useState(makeDeskRoom)
  useEffect(() => {
    if (person === null) return
    const { socket, release } = shareSocket()
    const leave = room.join(socket)
    return () => {
      leave()
      release()
    }
  }, [person, room])
  return <DeskRoomContext value={room}>{children}</DeskRoomContext>
}

/** Answers the desk's room. */
export function useDeskRoom(): DeskRoom {
  return use(DeskRoomContext)
}

/** Answers who is where in other windows. */
export function usePresent(): readonly Present[] {
  const room = useDeskRoom()
  return useSyncExternalStore(room.subscribe, room.readPresent, () => nobody)
}
