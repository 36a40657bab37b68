import type { PayloadRequest } from 'payload'
import { readPiece } from '../edition/parse.ts'
import type { Locale } from '../kernel/locales.ts'
import { type ChangedTitles, findChangedTitles } from './changed-titles.ts'
import type { StandingEdition } from './standing.ts'

/** Answers which experts of a published edition hold other titles by now than it prints. */
export async function findTitlesChangedSince(
  req: PayloadRequest,
  { addresses, locale }: Pick<StandingEdition, 'addresses'> & { locale: Locale },
): Promise<ChangedTitles[]> {
  const slugs = addresses.pieces.flatMap(({ experts }) => experts.filter((slug) => slug !== null))
  if (slugs.length === 0) return []
  const reading = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const experts = await req.payload.find({
    collection: 'experts',
    where: { slug: { in: slugs } },
    locale,
    fallbackLocale: false,
    ...reading,
  })
  const contents = await req.payload.find({
    collection: 'contents',
    where: { id: { in: addresses.pieces.map(({ hash }) => hash) } },
    ...reading,
  })
  const affiliationsOf = new Map(
    experts.docs.map(({ slug, affiliations }) => [slug, (affiliations ?? []).filter(({ title }) => title)]),
  )
  const pieceOf = new Map(contents.docs.map(({ id, body }) => [id, readPiece(body)]))
  const signatures = addresses.pieces.flatMap(({ hash, experts: signers }) =>
    (pieceOf.get(hash)?.bylines ?? []).flatMap((byline, index) => {
      const affiliations = affiliationsOf.get(signers[index] ?? '')
      return affiliations ? [{ byline, affiliations }] : []
    }),
  )
  return findChangedTitles(signatures, new Date().toISOString().slice(0, 10))
}
