import type { PayloadRequest, Where } from 'payload'
import type { Takedown } from '../../generated/payload-types.ts'

const standing: Where = { endedAt: { exists: false } }

/** Answers the takedown of an issue that stays down by it, confirmed or not; null when there is none. */
export async function findTakedown(req: PayloadRequest, issueId: number): Promise<Takedown | null> {
  const { docs } = await req.payload.find({
    collection: 'takedowns',
    where: { and: [{ issueId: { equals: issueId } }, standing] },
    sort: '-id',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Answers the takedowns that nobody has confirmed yet, the first due first. */
export async function findUnconfirmed(req: PayloadRequest): Promise<Takedown[]> {
  const { docs } = await req.payload.find({
    collection: 'takedowns',
    where: { and: [standing, { confirmedAt: { exists: false } }] },
    sort: 'due',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Notes that an issue is published again: its takedown is over, confirmed or not. */
export async function endTakedown(req: PayloadRequest, issueId: number): Promise<void> {
  const takedown = await findTakedown(req, issueId)
  if (!takedown) return
  await req.payload.update({
    collection: 'takedowns',
    id: takedown.id,
    data: { endedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
