import type { Hocuspocus } from '@hocuspocus/server'
import { z } from 'zod'
import { deskRoomName } from '../rooms/desk-room-name.ts'
import type { RoomContext } from './context.ts'

const announcement = z.union([
  z.object({ room: z.string(), about: z.string() }),
  z.object({ person: z.int(), about: z.string() }),
])

/** Passes a signal from the database on to those on this node whom it concerns. */
export function sendSignal(hocuspocus: Hocuspocus<RoomContext>, message: string): void {
  const { data } = announcement.safeParse(JSON.parse(message))
  if (!data) return
  const said = JSON.stringify({ type: 'signal', about: data.about })
  if ('room' in data) return hocuspocus.documents.get(data.room)?.broadcastStateless(said)
  for (const connection of hocuspocus.documents.get(deskRoomName)?.getConnections() ?? []) {
    const { visitor } = (connection.context as RoomContext).socket
    if (visitor.author.person === data.person) connection.sendStateless(said)
  }
}
