import type { PayloadRequest } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'
import type { Bilingual, Locale } from '../../kernel/locales.ts'
import { lockInTransaction } from '../../kernel/transaction.ts'
import { profilesLock } from '../../press/locks.ts'
import type { Review, ReviewPerson } from '../review/review.ts'
import type { ExpertMatch } from './expert-match.ts'
import { isWritten } from './find-experts.ts'
import { keyOfExpert, keyOfTitle, listNewTitles } from './match-experts.ts'

type Settling = { locale: Locale; printedOn: string | null }

/**
 * Puts the experts of a review on file as was chosen, or proposed where nobody chose, and answers the expert of each
 * person (rules X2 to X6).
 *
 * @throws RoundtableError `invalid-input` when a chosen expert is not on file, or his file not in the page's language
 */
export async function settleExperts(
  req: PayloadRequest,
  { review, matches, ...settling }: { review: Review; matches: readonly ExpertMatch[] } & Settling,
): Promise<Map<string, number>> {
  const proposed = new Map(matches.map((match) => [match.person, match.proposed]))
  const settled = new Map<string, number>()
  const made: MadeExpert[] = []
  for (const person of review.issue.pieces.flatMap(({ people }) => people)) {
    const choice = person.choice ?? proposed.get(person.id)
    if (!choice || !person.name || choice.kind === 'none') continue
    const same = choice.kind === 'create' ? made.find((one) => isSamePerson(one.person, person)) : undefined
    if (choice.kind === 'create' && !same) {
      const id = await makeExpert(req, { name: person.name.text, person, ...settling })
      made.push({ id, person })
      settled.set(person.id, id)
      continue
    }
    const link = choice.kind === 'link' ? choice : { expert: same?.id ?? 0, affiliation: true }
    await linkExpert(req, { id: link.expert, person, adds: link.affiliation, ...settling })
    settled.set(person.id, link.expert)
  }
  return settled
}

type MadeExpert = { id: number; person: ReviewPerson }

/** Says whether two signatures of one import are one person's: of one name, with the same titles or none (rule X5). */
function isSamePerson(one: ReviewPerson, other: ReviewPerson): boolean {
  const [name, otherName] = [one, other].map((person) => keyOfExpert(person.name?.text ?? ''))
  if (name !== otherName) return false
  const [titles, otherTitles] = [one, other].map((person) =>
    person.titles.map(({ text }) => keyOfTitle(text)).join('\n'),
  )
  return titles === otherTitles || titles === '' || otherTitles === ''
}

async function makeExpert(
  req: PayloadRequest,
  { name, person, locale, printedOn }: { name: string; person: ReviewPerson } & Settling,
): Promise<number> {
  const { id } = await req.payload.create({
    collection: 'experts',
    data: { name, affiliations: person.titles.map(({ text }) => ({ title: text, confirmedOn: printedOn })) },
    depth: 0,
    locale,
    overrideAccess: false,
    req,
  })
  return id
}

/** Sees that an expert is on file, and adds the printed titles that are not: since when they hold, a page does not say. */
async function linkExpert(
  req: PayloadRequest,
  { id, person, adds, locale, printedOn }: { id: number; person: ReviewPerson; adds: boolean } & Settling,
): Promise<void> {
  // Affiliations are written back as they were read: nobody else may write them in between.
  if (adds) await lockInTransaction(req, { name: profilesLock, mode: 'exclusive' })
  const { docs } = await req.payload.find({
    collection: 'experts',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    locale,
    overrideAccess: false,
    req,
  })
  if (!docs[0]) throw refuseExpert(person, 'gone')
  const affiliations = docs[0].affiliations ?? []
  const added = listNewTitles(
    person,
    affiliations.map(({ title }) => title ?? ''),
  )
  if (!adds || added.length === 0) return
  if (!isWritten(docs[0])) throw refuseExpert(person, 'unwritten')
  await req.payload.update({
    collection: 'experts',
    id,
    data: { affiliations: [...affiliations, ...added.map((title) => ({ title, confirmedOn: printedOn }))] },
    depth: 0,
    locale,
    overrideAccess: false,
    req,
  })
}

const refusals: Record<'gone' | 'unwritten', (name: string) => Bilingual> = {
  gone: (name) => ({
    zh: `为\u201C${name}\u201D选择的专家已不在专家库。请重新选择。`,
    en: `The expert chosen for “${name}” is no longer on file. Choose again.`,
  }),
  unwritten: (name) => ({
    zh: `\u201C${name}\u201D的档案还没有这种语言的姓名和职务。请先补全档案\uFF0C或者只关联、不增加任职。`,
    en: `The file of “${name}” lacks a name or titles in this language. Complete it first, or link without adding titles.`,
  }),
}

function refuseExpert({ name }: ReviewPerson, reason: keyof typeof refusals): RoundtableError {
  const sentences = refusals[reason](name?.text ?? '')
  return new RoundtableError({ code: 'invalid-input', ...sentences, details: { field: 'expert', reason } })
}
