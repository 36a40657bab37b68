import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../../src/coediting/server/clock.ts'
import { type Coediting, openCoediting } from '../../../src/coediting/server/open-coediting.ts'
import { getLogger } from '../../../src/kernel/logger.ts'
import type { MadePerson } from '../../support/factories-people.ts'
import type { CoeditingWorld } from './coediting-world.ts'
import type { Door } from './door.ts'

/** A server with nothing but co-editing on it. */
export type RoomSite = { coediting: Coediting; url: string; doorOf: (made: MadePerson) => Promise<Door> }

/** The origin of the site that tests configure. */
export const siteOrigin = 'http://localhost:3000'

/** Serves rooms on a free port until the test is over. */
export async function openRoomSite(
  { payload, databaseUrl }: CoeditingWorld,
  { clock }: { clock?: Clock } = {},
): Promise<RoomSite> {
  const coediting = openCoediting({ payload, databaseUrl, origin: siteOrigin, logger: getLogger(), clock })
  const server = createServer()
  server.on('upgrade', (request, socket, head) => {
    if (!coediting.takeUpgrade(request, socket, head)) socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    await coediting.close()
    server.close()
  })
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo
  const url = `ws://127.0.0.1:${port}/coediting`
  return {
    coediting,
    url,
    async doorOf({ email, password }) {
      const { token } = await payload.login({ collection: 'people', data: { email, password } })
      return { url, origin: siteOrigin, cookie: `payload-token=${token}` }
    },
  }
}
