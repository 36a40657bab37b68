import type { Payload } from 'payload'
import { openRoomDatabase, type RoomDatabase } from '../../../src/coediting/log/room-database.ts'
import { openWorld } from '../../setup/world.ts'

/** The worker's world, with connections of the log's own. */
export type CoeditingWorld = { payload: Payload; databaseUrl: string; database: RoomDatabase }

let opened: Promise<CoeditingWorld> | undefined

/** Answers the worker's world with co-editing's connections, made at the first call. */
export function openCoeditingWorld(): Promise<CoeditingWorld> {
  opened ??= open()
  return opened
}

async function open(): Promise<CoeditingWorld> {
  const { databaseUrl, payload } = await openWorld()
  const database = openRoomDatabase(databaseUrl, (error) => {
    throw error
  })
  return { payload, databaseUrl, database }
}
