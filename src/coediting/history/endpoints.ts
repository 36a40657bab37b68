import { addDataAndFileToRequest, type CollectionConfig, type Endpoint, type PayloadRequest } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'
import { readRoomOf } from '../doors/room-of-request.ts'
import type { Room } from '../rooms/room.ts'
import { noSuchMoment } from './problems.ts'
import { readAuthors, readMoments, readScene } from './read-history.ts'
import { restoreMoment } from './restore-moment.ts'

type Read = (req: PayloadRequest, room: Room) => Promise<object>

/**
 * Answers what can be asked of a collection's texts (`docs/reference/coediting-history.md`): whose their words are, their
 * moments, and what they said at one; and the act that restores one. Whoever may read the document may ask.
 */
export function historyEndpoints(collection: CollectionConfig['slug']): Omit<Endpoint, 'root'>[] {
  const get = (path: string, read: Read): Omit<Endpoint, 'root'> => ({
    path: `/:id/rooms/:field/${path}`,
    method: 'get',
    handler: async (req) => {
      const answer = await read(req, await readRoomOf(req, collection))
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    },
  })
  return [
    get('authors', readAuthors),
    get('moments', readMoments),
    get('moments/:moment', async (req, room) => {
      const scene = await readScene(req, { room, moment: String(req.routeParams?.moment) })
      if (!scene) throw noSuchMoment()
      return scene
    }),
    {
      path: '/:id/rooms/:field/restore',
      method: 'post',
      handler: async (req) => {
        const room = await readRoomOf(req, collection)
        await addDataAndFileToRequest(req)
        const moment: unknown = req.data?.moment
        if (typeof moment !== 'string') throw momentMissing()
        await restoreMoment(req, { room, moment })
        return Response.json(await readMoments(req, room))
      },
    },
  ]
}

function momentMissing(): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: '请在 moment 里写明要恢复的时刻。',
    en: 'Name the moment to restore in `moment`.',
  })
}
