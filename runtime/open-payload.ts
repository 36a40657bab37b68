import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Opens Payload with the project's configuration in this process and migrates its database. The environment must be
 * complete, as the configuration reads it when it is imported. Payload never closes its last connection: the program
 * ends by `process.exit`.
 */
export async function openPayload(): Promise<Payload> {
  // Payload runs the migrations of the configuration only in production. Programs at a prompt log errors alone.
  Object.assign(process.env, { NODE_ENV: 'production', LOG_LEVEL: 'error' })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config })
  // Payload types `db` by its base class; payload.config.ts sets the Postgres adapter.
  const adapter = payload.db as unknown as PostgresAdapter
  // The embedded Postgres may stop before the program does, which is no error of the idle connections.
  adapter.pool.on('error', () => undefined)
  return payload
}
