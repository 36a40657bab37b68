import type { PayloadRequest } from 'payload'
import type { Edition } from '../generated/payload-types.ts'
import { hasRole, roles } from '../kernel/access.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { readsSealed } from '../press/sealing/closed.ts'
import { findSealedHashes } from '../press/sealing/queries.ts'

const hashShape = /^[0-9a-f]{64}$/

/**
 * Answers the canonical bytes of an issue's or a piece's content by their hash. The public reads what stands in a
 * current edition (P1); staff read all that was ever published (P2).
 * @throws RoundtableError `invalid-query`, `withdrawn`, `not-found`
 */
export async function readPublicContent(req: PayloadRequest, hash: string): Promise<string> {
  if (!hashShape.test(hash)) throw malformed()
  if (!readsSealed(req) && (await findSealedHashes(req, [hash])).size > 0) throw withdrawn()
  const current = await findEdition(req, { hash, superseded: false })
  if (!current && !hasRole(req, roles)) {
    throw (await wasWithdrawn(req, hash)) ? withdrawn() : unknown()
  }
  const { docs } = await req.payload.find({
    collection: 'contents',
    where: { id: { equals: hash } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw unknown()
  return docs[0].body
}

/** Says whether a picture is closed to somebody, staff though they are: sealed, and they are no chief. */
export async function isClosedPicture(req: PayloadRequest, hash: string): Promise<boolean> {
  return !readsSealed(req) && (await findSealedHashes(req, [hash])).size > 0
}

/** Says whether a picture is printed in a current edition, or stands in the public profile of an expert (P1). */
export async function isPublicPicture(req: PayloadRequest, hash: string): Promise<boolean> {
  if (await findEdition(req, { hash, superseded: false })) return true
  const { totalDocs } = await req.payload.count({
    collection: 'experts',
    where: {
      and: [
        { standsInEdition: { equals: true } },
        { deletedAt: { exists: false } },
        { 'portrait.sha256': { equals: hash } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function findEdition(
  req: PayloadRequest,
  { hash, superseded }: { hash: string; superseded: boolean },
): Promise<Edition | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { and: [{ hashes: { equals: hash } }, { superseded: { equals: superseded } }] },
    sort: '-revision',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Content is withdrawn when the line that held it last is followed by a withdrawal, and by nothing since. */
async function wasWithdrawn(req: PayloadRequest, hash: string): Promise<boolean> {
  const last = await findEdition(req, { hash, superseded: true })
  if (!last) return false
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: {
      and: [
        { issueId: { equals: last.issueId } },
        { locale: { equals: last.locale } },
        { kind: { equals: 'withdrawal' } },
        { superseded: { equals: false } },
        { revision: { equals: last.revision + 1 } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

function malformed(): RoundtableError {
  return new RoundtableError({
    code: 'invalid-query',
    zh: '内容指纹是 64 位小写十六进制数\uFF1B可在 /api/editions 的 contentHash 里找到。',
    en: 'A content hash has 64 lower-case hexadecimal digits; find it as contentHash in /api/editions.',
  })
}

function withdrawn(): RoundtableError {
  return new RoundtableError({
    code: 'withdrawn',
    zh: '这份内容已经撤回。',
    en: 'This content has been withdrawn.',
  })
}

function unknown(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '现行刊发版本里没有这份内容。请在 /api/editions 里查它现在的指纹。',
    en: 'No current edition holds this content. Look up the present hash in /api/editions.',
  })
}
