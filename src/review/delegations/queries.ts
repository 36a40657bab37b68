import type { PayloadRequest } from 'payload'
import { idOf } from '../../kernel/documents.ts'
import { type SigningRole, signingRoles } from '../process/process.ts'
import type { Delegated } from '../rules/review-state.ts'

/** Answers, person by person, in whose place each may sign at a moment; the role is the one that person has now (R6). */
export async function findDelegatedRights(
  req: PayloadRequest,
  { at }: { at: Date },
): Promise<ReadonlyMap<number, Delegated[]>> {
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
  const rights = new Map<number, Delegated[]>()
  for (const { id: delegation, who, forWhom, until } of docs) {
    const [taker, giver] = [idOf(who), givers.get(idOf(forWhom) ?? -1)]
    if (taker === null || !giver) continue
    const right: Delegated = { id: giver.id, name: giver.name, role: giver.role, until, delegation }
    rights.set(taker, [...(rights.get(taker) ?? []), right])
  }
  return rights
}

type Giver = { id: number; name: string; role: SigningRole }

/** Whose role signs nothing any more has nothing to give. */
async function findPeople(req: PayloadRequest, ids: readonly number[]): Promise<ReadonlyMap<number, Giver>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const found = docs.flatMap(({ id, name, role }): [number, Giver][] => {
    const signing = signingRoles.find((candidate) => candidate === role)
    return signing ? [[id, { id, name, role: signing }]] : []
  })
  return new Map(found)
}
