import { type Config, getPayload, type Payload } from 'payload'
import { openRoomDatabase, type RoomDatabase } from '../../../src/coediting/log/room-database.ts'
import { coeditingPlugin } from '../../../src/coediting/plugin.ts'
import { openWorld } from '../../setup/world.ts'

/** A Payload whose bodies and leads are co-edited, on the worker's database, with connections of the log's own. */
export type CoeditingWorld = { payload: Payload; databaseUrl: string; database: RoomDatabase }

/** Answers the site's configuration with co-editing attached. */
export async function configureCoediting() {
  const { default: config } = await import('@payload-config')
  const attach = coeditingPlugin({ fields: { answers: ['body'], issues: ['lead'] } })
  // A sanitised configuration is a configuration with every default filled in; the plugin keeps it one.
  return (await attach((await config) as unknown as Config)) as unknown as Awaited<typeof config>
}

let opened: Promise<CoeditingWorld> | undefined

/** Answers the worker's world with co-editing, made at the first call. */
export function openCoeditingWorld(): Promise<CoeditingWorld> {
  opened ??= open()
  return opened
}

async function open(): Promise<CoeditingWorld> {
  const { databaseUrl } = await openWorld()
  const payload = await getPayload({ config: await configureCoediting(), key: 'coediting' })
  const database = openRoomDatabase(databaseUrl, (error) => {
    throw error
  })
  return { payload, databaseUrl, database }
}
