import type { Endpoint } from 'payload'
import { endDelegation } from './end-delegation.ts'

/** `POST /api/delegations/{id}/end`: ends a delegation early. */
export const delegationEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/end',
    method: 'post',
    handler: async (req) => {
      const delegation = await endDelegation(req, Number(req.routeParams?.id))
      return Response.json({ delegation }, { headers: { 'cache-control': 'no-store' } })
    },
  },
]
