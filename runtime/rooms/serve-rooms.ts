import { createServer } from 'node:http'
import { getPayload } from 'payload'
import type { RoomDatabase } from '../../src/coediting/log/room-database.ts'
import { openCoediting } from '../../src/coediting/server/open-coediting.ts'
import { getEnvironment } from '../../src/kernel/env.ts'
import { getLogger } from '../../src/kernel/logger.ts'
import { StartError } from '../start-error.ts'

/** The line on standard output that says a process of rooms takes connections. */
export const readyLine = 'rooms are open'

/**
 * Serves rooms alone, on `PORT`, until the process is told to stop. The site has migrated the database before.
 * @param makeDatabase - where the log is written, if not where it always is
 */
export async function serveRooms(makeDatabase?: (databaseUrl: string) => RoomDatabase): Promise<void> {
  const { databaseUrl, port, siteUrl } = getEnvironment()
  if (!databaseUrl) {
    throw new StartError('DATABASE_URL is missing: co-editing by itself needs the database of the site.')
  }
  // The configuration reads the environment when it is imported.
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  const coediting = openCoediting({
    payload,
    databaseUrl,
    origin: siteUrl,
    logger: getLogger(),
    database: makeDatabase?.(databaseUrl),
  })
  const server = createServer((_request, response) => response.writeHead(404).end())
  server.on('upgrade', (request, socket, head) => {
    if (!coediting.takeUpgrade(request, socket, head)) socket.destroy()
  })
  process.once('SIGTERM', () => {
    void coediting.close().finally(() => process.exit(0))
  })
  server.listen(port, () => process.stdout.write(`${readyLine}\n`))
}
