import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runFor } from '../log/room-database.ts'
import { deskRoomName } from './desk-room-name.ts'
import { nameRoom, type Room } from './room.ts'

/** The channel on which nodes hear of signals. */
export const signalChannel = 'roundtable_signals'

/** Tells everybody in a room, once the caller's transaction is committed, that something beside its text has changed. */
export async function signalRoom(req: PayloadRequest, room: Room, about: string): Promise<void> {
  await signal(req, { room: nameRoom(room), about })
}

/** Tells every member of staff who has the desk open, once the caller's transaction is committed, of what concerns lists. */
export async function signalDesk(req: PayloadRequest, about: string): Promise<void> {
  await signal(req, { room: deskRoomName, about })
}

/** Tells a person in every window of theirs, once the caller's transaction is committed, that something of theirs has changed. */
export async function signalPerson(req: PayloadRequest, person: number, about: string): Promise<void> {
  await signal(req, { person, about })
}

async function signal(req: PayloadRequest, message: Record<string, unknown>): Promise<void> {
  await runFor(req)(sql`select pg_notify(${signalChannel}, ${JSON.stringify(message)}::text)`)
}
