import type { PayloadRequest } from 'payload'
import type { Role } from '../../kernel/access.ts'
import { idOf } from '../../kernel/documents.ts'

/** Somebody in whose place a person may sign now. */
export type DelegatedRight = { id: number; name: string; role: Role; until: string; delegation: number }

/** Answers, person by person, in whose place each may sign at a moment; the role is the one that person has now (R6). */
export async function findDelegatedRights(
  req: PayloadRequest,
  { at }: { at: Date },
): Promise<ReadonlyMap<number, DelegatedRight[]>> {
  const now = at.toISOString()
  const { docs } = await req.payload.find({
    collection: 'delegations',
    where: {
      and: [
        { from: { less_than_equal: now } },
        { until: { greater_than: now } },
        { endedAt: { exists: false } },
      ],
    },
    sort: 'until',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const givers = await findPeople(
    req,
    docs.flatMap(({ forWhom }) => idOf(forWhom) ?? []),
  )
  const rights = new Map<number, DelegatedRight[]>()
  for (const { id: delegation, who, forWhom, until } of docs) {
    const [taker, giver] = [idOf(who), givers.get(idOf(forWhom) ?? -1)]
    if (taker === null || !giver) continue
    const right = { id: giver.id, name: giver.name, role: giver.role, until, delegation }
    rights.set(taker, [...(rights.get(taker) ?? []), right])
  }
  return rights
}

async function findPeople(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, { id: number; name: string; role: Role }>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name, role }) => [id, { id, name, role }]))
}
