import { findTitlesOn } from '../../experts/rules.ts'
import { foldText } from '../fold-text.ts'
import { keyOfName } from '../match/know-people.ts'
import type { ReviewPerson } from '../review/review.ts'
import type { ExpertCandidate, ExpertMatch } from './expert-match.ts'

/** An expert on file, with the names that he is found by: in every language, and other spellings. */
export type ExpertOnFile = {
  id: number
  name: string
  names: string[]
  affiliations: { title: string; from?: string | null; to?: string | null }[]
  /** Whether name and titles are all there in the page's language. */
  isWritten: boolean
}

/** Answers the form of a name in which names are compared (rule X1): simplified, without the typesetters' blank. */
export function keyOfExpert(name: string): string {
  return keyOfName(foldText(name))
}

/**
 * Says of each named person who on file may be meant (rules X1 to X5). One who holds the printed titles is proposed;
 * a namesake with others is offered and never taken silently.
 *
 * @param printedOn - the day (`YYYY-MM-DD`) on which titles held, null when unknown
 */
export function matchExperts({
  people,
  onFile,
  printedOn,
}: {
  people: readonly ReviewPerson[]
  onFile: readonly ExpertOnFile[]
  printedOn: string | null
}): ExpertMatch[] {
  const byKey = new Map<string, ExpertOnFile[]>()
  for (const expert of onFile) {
    for (const key of new Set([expert.name, ...expert.names].map(keyOfExpert)))
      byKey.set(key, [...(byKey.get(key) ?? []), expert])
  }
  const ambiguous = findNamesakes(people)
  return people.flatMap((person): ExpertMatch[] => {
    if (!person.name) return []
    const key = keyOfExpert(person.name.text)
    const candidates = (byKey.get(key) ?? []).map((expert) => makeCandidate({ expert, person, printedOn }))
    return [
      { person: person.id, name: person.name.text, candidates, ...propose(candidates, ambiguous.has(key)) },
    ]
  })
}

function propose(
  candidates: ExpertCandidate[],
  isAmbiguous: boolean,
): Pick<ExpertMatch, 'proposed' | 'asks'> {
  const [only, ...others] = candidates
  if (only && others.length === 0 && only.holdsTitles)
    return { proposed: { kind: 'link', expert: only.expert, affiliation: false }, asks: false }
  if (only || isAmbiguous) return { proposed: { kind: 'none' }, asks: true }
  return { proposed: { kind: 'create' }, asks: false }
}

function makeCandidate({
  expert,
  person,
  printedOn,
}: {
  expert: ExpertOnFile
  person: ReviewPerson
  printedOn: string | null
}): ExpertCandidate {
  const held = printedOn
    ? findTitlesOn({ affiliations: expert.affiliations, day: printedOn })
    : expert.affiliations.filter(({ to }) => !to).map(({ title }) => title)
  return {
    expert: expert.id,
    name: expert.name,
    otherNames: expert.names.filter((name) => name !== expert.name),
    titles: held,
    holdsTitles: person.titles.length > 0 && listNewTitles(person, held).length === 0,
    takesTitles: expert.isWritten,
  }
}

/** Answers the printed titles that are not among those on file, whether these part them in units or not. */
export function listNewTitles(
  { titles, titlesAsPrinted }: ReviewPerson,
  onFile: readonly string[],
): string[] {
  const known = new Set(onFile.map(keyOfTitle))
  const isKnownWhole = titlesAsPrinted !== null && known.has(keyOfTitle(titlesAsPrinted.text))
  return isKnownWhole ? [] : titles.map(({ text }) => text).filter((title) => !known.has(keyOfTitle(title)))
}

/** Answers the form of titles in which they are compared. */
export function keyOfTitle(title: string): string {
  return foldText(title).replaceAll(' ', '').toLowerCase()
}

/** Names that several people of an import share who are printed with different titles (rule X5). */
function findNamesakes(people: readonly ReviewPerson[]): Set<string> {
  const titlesByKey = new Map<string, string>()
  const namesakes = new Set<string>()
  for (const { name, titles } of people) {
    if (!name || titles.length === 0) continue
    const key = keyOfExpert(name.text)
    const printed = titles.map(({ text }) => keyOfTitle(text)).join('\n')
    const before = titlesByKey.get(key)
    if (before !== undefined && before !== printed) namesakes.add(key)
    titlesByKey.set(key, printed)
  }
  return namesakes
}
