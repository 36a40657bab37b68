import pg from 'pg'
import { StartError } from './start-error.ts'

/** Connects to a database, or throws one sentence that says why it cannot be reached. */
export async function connectTo(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  // An error of an idle connection comes back from its next query.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl)
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(`The database ${host}${pathname} cannot be reached (${reason}): check DATABASE_URL.`)
  }
}
