import { findTitlesOn } from '../../experts/rules.ts'
import type { Edition, Expert } from '../../generated/payload-types.ts'
import { listPieces, placeEntries } from '../../page/placed-pieces.ts'
import { sayPublicationDay } from '../../page/publication-day.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { ExpertListing, ExpertPiece, ExpertProfile, Reading } from '../models.ts'
import type { ReaderContext } from '../reader-context.ts'
import { findEditionsOfExpert, readEdition } from './editions.ts'
import { listExpertSlugs } from './listings.ts'

/** Reads `/experts`: who stands in a current edition, in the order of the names' sort keys. */
export async function readExperts(context: ReaderContext): Promise<{ experts: ExpertListing[] }> {
  const { docs } = await context.payload.find({
    collection: 'experts',
    where: { slug: { in: await listExpertSlugs(context) } },
    select: { slug: true, name: true },
    locale: context.locale,
    sort: 'sortKey',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return { experts: docs.flatMap(({ slug, name }) => (slug && name ? [{ slug, name }] : [])) }
}

/** Reads `/experts/{expert}`: the public profile, and every piece in a current edition that they signed. */
export async function readExpertAt(
  context: ReaderContext,
  { expert: slug }: { expert: string },
): Promise<Reading<{ expert: ExpertProfile; pieces: ExpertPiece[] }>> {
  const editions = await findEditionsOfExpert(context, slug)
  if (editions.length === 0) return { state: 'missing' }
  const pieces = await Promise.all(editions.map((edition) => readPiecesOf({ context, edition, slug })))
  const profile = await findProfile(context, slug)
  // A profile in the trash or without a name in this language leaves the name as printed.
  const nameAsPrinted = pieces.flat()[0]?.nameThen ?? slug
  const expert = profile ?? { slug, name: nameAsPrinted, biography: null, portrait: null, present: null }
  return { state: 'found', expert, pieces: pieces.flat() }
}

/** Answers the SHA-256 of the portrait in an expert's public profile; null where there is none. */
export async function readPortraitHash(
  { payload }: Pick<ReaderContext, 'payload'>,
  slug: string,
): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'experts',
    where: { and: [{ slug: { equals: slug } }, { standsInEdition: { equals: true } }] },
    select: { portrait: true },
    depth: 1,
    limit: 1,
    overrideAccess: true,
  })
  const portrait = docs[0]?.portrait
  return portrait && typeof portrait === 'object' ? (portrait.sha256 ?? null) : null
}

async function readPiecesOf({
  context,
  edition,
  slug,
}: {
  context: ReaderContext
  edition: Edition
  slug: string
}): Promise<ExpertPiece[]> {
  const { composed, addresses, edition: facts } = await readEdition(context, edition)
  const { title, label } = composed.issue
  const day = sayPublicationDay(composed, facts)
  const listing = { series: addresses.series, issue: addresses.issue, title, label, year: edition.year ?? 0 }
  return listPieces(placeEntries(composed, addresses)).flatMap((placed) => {
    const byline = placed.piece.bylines[placed.experts.indexOf(slug)]
    if (!byline) return []
    const { piece, question } = placed
    const { name: nameThen, titlesAsPrinted: titlesThen } = byline
    return [{ listing, slug: placed.slug, piece, question, day, nameThen, titlesThen }]
  })
}

async function findProfile({ payload, locale }: ReaderContext, slug: string): Promise<ExpertProfile | null> {
  const { docs } = await payload.find({
    collection: 'experts',
    where: { slug: { equals: slug } },
    select: { slug: true, name: true, biography: true, portrait: true, affiliations: true },
    locale,
    depth: 1,
    limit: 1,
    overrideAccess: true,
  })
  const [expert] = docs
  if (!expert?.name) return null
  return {
    slug,
    name: expert.name,
    biography: expert.biography ?? null,
    portrait: readPortrait(expert.portrait, createPublicUrls(locale).media),
    present: readPresent(expert.affiliations),
  }
}

function readPortrait(
  portrait: Expert['portrait'],
  mediaUrl: (sha256: string) => string,
): ExpertProfile['portrait'] {
  if (!portrait || typeof portrait === 'number') return null
  const { sha256, width, height, alt } = portrait
  return sha256 && width && height ? { url: mediaUrl(sha256), width, height, alt: alt ?? '' } : null
}

/** Only what somebody has confirmed may be called present. */
function readPresent(affiliations: Expert['affiliations']): ExpertProfile['present'] {
  const confirmed = (affiliations ?? []).filter((row) => row.title && row.confirmedOn)
  const titles = findTitlesOn({ affiliations: confirmed, day: new Date().toISOString().slice(0, 10) })
  const days = confirmed.filter((row) => titles.includes(row.title)).map((row) => row.confirmedOn ?? '')
  const confirmedOn = days.toSorted()[0]
  return confirmedOn ? { titles: titles.join('、'), confirmedOn } : null
}
