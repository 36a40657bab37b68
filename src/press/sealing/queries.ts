import type { PayloadRequest, Where } from 'payload'
import type { Seal } from '../../generated/payload-types.ts'
import { isInForce, sealStates } from './rules.ts'

const inForce: Where = { state: { in: sealStates.filter(isInForce) } }

/** Answers which of these hashes are sealed: of contents, pieces or pictures. */
export async function findSealedHashes(
  req: PayloadRequest,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'seals',
    where: { and: [inForce, { hashes: { in: [...hashes] } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const sealed = new Set(docs.flatMap((seal) => seal.hashes ?? []))
  return new Set(hashes.filter((hash) => sealed.has(hash)))
}

/** Answers every seal in force. */
export async function findSealsInForce(req: PayloadRequest): Promise<Seal[]> {
  const { docs } = await req.payload.find({
    collection: 'seals',
    where: inForce,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Answers an issue's seal that is proposed or in force, or null. */
export async function findSeal(req: PayloadRequest, issueId: number): Promise<Seal | null> {
  const { docs } = await req.payload.find({
    collection: 'seals',
    where: { and: [{ issueId: { equals: issueId } }, { state: { not_in: ['lifted', 'dropped'] } }] },
    sort: '-id',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Answers every seal that is proposed or in force, the newest first. */
export async function findOpenSeals(req: PayloadRequest): Promise<Seal[]> {
  const { docs } = await req.payload.find({
    collection: 'seals',
    where: { state: { not_in: ['lifted', 'dropped'] } },
    sort: '-id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Says whether one of these issues is sealed. */
export async function isSomeIssueSealed(req: PayloadRequest, issueIds: readonly number[]): Promise<boolean> {
  if (issueIds.length === 0) return false
  const { totalDocs } = await req.payload.count({
    collection: 'seals',
    where: { and: [inForce, { issueId: { in: [...issueIds] } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
