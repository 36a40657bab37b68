import type { PayloadRequest, Where } from 'payload'
import type { EditionAddresses } from '../../../edition/types.ts'
import { type OwnPage, readOwnPath } from './own-path.ts'

/** Answers those of `links` that lead to a page of this site which does not exist; each is looked up once. */
export async function findDeadPaths(
  req: PayloadRequest,
  links: readonly string[],
): Promise<ReadonlySet<string>> {
  const dead = new Set<string>()
  for (const href of new Set(links)) {
    const page = readOwnPath(href, req.payload.config.serverURL || 'http://localhost')
    if (page && !(await exists(req, page))) dead.add(href)
  }
  return dead
}

async function exists(req: PayloadRequest, page: OwnPage): Promise<boolean> {
  switch (page.kind) {
    case 'expert':
      return isThere(req, 'experts', { slug: { equals: page.slug } })
    case 'topic':
      return isThere(req, 'topics', { slug: { equals: page.slug } })
    case 'series':
      return isThere(req, 'series', { slug: { equals: page.slug } })
    case 'issue':
      return isIssueThere(req, page)
  }
}

async function isThere(
  req: PayloadRequest,
  collection: 'experts' | 'topics' | 'series',
  where: Where,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
  return totalDocs > 0
}

async function isIssueThere(
  req: PayloadRequest,
  { series, issue, piece }: { series: string; issue: string; piece: string | null },
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: {
      and: [
        { series: { equals: series } },
        { issueSlug: { equals: issue } },
        { superseded: { equals: false } },
        { kind: { not_equals: 'withdrawal' } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.some((edition) => {
    // The press alone writes the field, and nobody changes it afterwards (P2).
    const { pieces } = edition.addresses as EditionAddresses
    return piece === null || pieces.some(({ slug }) => slug === piece)
  })
}
