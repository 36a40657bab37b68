import type { PayloadRequest } from 'payload'
import type { Byline } from '../../../edition/types.ts'
import type { Locale } from '../../../kernel/locales.ts'
import type { CheckLists, ExpertOnFile, OfficeHolder, Wording } from '../checked-issue.ts'

/** The lists that are the same for every text. */
export type StandingLists = Omit<CheckLists, 'experts'>

/** Reads the lists that hold for everything: who holds which post, and the wordings in use. Access is the caller's to check. */
export async function readLists(req: PayloadRequest): Promise<StandingLists> {
  const options = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const holders = await req.payload.find({ collection: 'office-holders', ...options })
  const words = await req.payload.find({
    collection: 'wordings',
    where: { enabled: { not_equals: false } },
    ...options,
  })
  return {
    officeHolders: holders.docs.map(
      ({ name, post, validFrom, validTo, order }): OfficeHolder => ({
        name: name.trim(),
        post: post.trim(),
        validFrom: dayOf(validFrom),
        validTo: dayOf(validTo),
        order: order ?? null,
      }),
    ),
    wordings: words.docs.map(
      ({ wording, useInstead, severity, note, from, to }): Wording => ({
        wording: wording.trim(),
        useInstead: useInstead?.trim() || null,
        severity,
        note: note?.trim() || null,
        from: dayOf(from),
        to: dayOf(to),
      }),
    ),
  }
}

/** Reads the experts on file who bear a byline's name, or hold a title that it names. Access is the caller's to check. */
export async function readExperts(
  req: PayloadRequest,
  { bylines, locale }: { bylines: readonly Byline[]; locale: Locale },
): Promise<ExpertOnFile[]> {
  const names = bylines.flatMap(({ name }) => name ?? [])
  const titles = bylines.flatMap((byline) => byline.titles)
  if (names.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'experts',
    where: {
      or: [
        { name: { in: names } },
        { otherNames: { in: names } },
        ...(titles.length > 0 ? [{ 'affiliations.title': { in: titles } }] : []),
      ],
    },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ name, otherNames, affiliations }) => ({
    // A name that is not translated yet is null in that language, whatever the types say.
    name: name || '',
    otherNames: otherNames ?? [],
    affiliations: (affiliations ?? []).filter(({ title }) => Boolean(title)),
  }))
}

function dayOf(date: string | null | undefined): string | null {
  return date?.slice(0, 10) ?? null
}
