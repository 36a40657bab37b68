import type { PayloadRequest } from 'payload'
import type { Expert } from '../../generated/payload-types.ts'
import { type Locale, locales } from '../../kernel/locales.ts'
import type { Review } from '../review/review.ts'
import type { ExpertMatch } from './expert-match.ts'
import { findLanguage } from './find-language.ts'
import { type ExpertOnFile, keyOfExpert, matchExperts } from './match-experts.ts'
import { readCredits } from './read-credits.ts'

/** Answers for each named person of a review who on file may be meant, as far as the caller may see. */
export async function findExpertMatches(
  req: PayloadRequest,
  { issue, source }: Review,
): Promise<ExpertMatch[]> {
  const people = issue.pieces.flatMap((piece) => piece.people)
  const keys = new Set(people.flatMap(({ name }) => (name ? [keyOfExpert(name.text)] : [])))
  if (keys.size === 0) return []
  const { printedOn } = readCredits(issue.credits.map(({ text }) => text))
  return matchExperts({ people, onFile: await findOnFile(req, keys, findLanguage(source.text)), printedOn })
}

/** Finds experts by the folded forms of their names, which the database does not know. */
async function findOnFile(
  req: PayloadRequest,
  keys: ReadonlySet<string>,
  language: Locale,
): Promise<ExpertOnFile[]> {
  const names = new Map<number, string[]>()
  for (const locale of locales) {
    const { docs } = await req.payload.find({
      collection: 'experts',
      depth: 0,
      pagination: false,
      select: { name: true, otherNames: true },
      locale,
      overrideAccess: false,
      req,
    })
    for (const { id, name, otherNames } of docs)
      names.set(id, [...(names.get(id) ?? []), ...(name ? [name] : []), ...(otherNames ?? [])])
  }
  const meant = [...names]
    .filter(([, all]) => all.some((name) => keys.has(keyOfExpert(name))))
    .map(([id]) => id)
  if (meant.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'experts',
    where: { id: { in: meant } },
    sort: 'id',
    depth: 0,
    pagination: false,
    locale: language,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, name, affiliations }) => ({
    id,
    // In a language that the file does not know him in, a name of another.
    name: name || (names.get(id)?.[0] ?? ''),
    names: [...new Set(names.get(id))],
    affiliations: (affiliations ?? []).filter(({ title }) => Boolean(title)),
    isWritten: isWritten({ name, affiliations }),
  }))
}

/** Says whether an expert's file is kept in the language that it was read in; what is required there is else missing. */
export function isWritten({ name, affiliations }: Pick<Expert, 'name' | 'affiliations'>): boolean {
  return Boolean(name) && (affiliations ?? []).every(({ title }) => Boolean(title))
}
