import type { Endpoint } from 'payload'
import { roles } from '../../kernel/access.ts'
import { checkPressRole } from '../../press/refusals.ts'
import { findTakedownDesk } from './queries.ts'

/** `GET /api/takedowns/desk?q=`: what the page of takedowns and seals shows, to staff. */
export const takedownDeskEndpoint: Omit<Endpoint, 'root'> = {
  path: '/desk',
  method: 'get',
  handler: async (req) => {
    checkPressRole(req, roles)
    const query = typeof req.query.q === 'string' ? req.query.q.slice(0, 100) : ''
    return Response.json(await findTakedownDesk(req, query), { headers: { 'cache-control': 'no-store' } })
  },
}
