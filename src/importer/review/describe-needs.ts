import type { Bilingual } from '../../kernel/locales.ts'
import type { ExpertMatch } from '../commit/expert-match.ts'
import { sayExperts, sayWhole } from './finding-sentences.ts'
import { startOf } from './put-in-order.ts'
import type { Finding, Review, ReviewPerson } from './review.ts'

/** How the ids of `expert` findings begin; the person's id follows. */
export const expertFinding = 'expert:'

/** Something that needs a person; `line` is a line of the source, null when it concerns the whole. */
export type Need = {
  kind: Finding['kind'] | keyof typeof sayWhole
  line: number | null
  sentence: Bilingual
}

/** Lists what still needs a person: what concerns the whole issue first, then in the order of the source. */
export function describeNeeds(review: Review, matches: readonly ExpertMatch[]): Need[] {
  const open = listFindings(review, matches).filter(({ state }) => state === 'open')
  return [
    ...describeWhole(review),
    ...open.map(({ kind, at, sentence }): Need => ({ kind, line: findLine(review, startOf(at)), sentence })),
  ]
}

/** Lists what a person must look at, with the experts on file who may be meant, in the order of the source. */
export function listFindings(review: Review, matches: readonly ExpertMatch[]): Finding[] {
  const asked = new Map(matches.flatMap((match) => (match.asks ? [[match.person, match] as const] : [])))
  if (asked.size === 0) return review.findings
  const people = review.issue.pieces.flatMap((piece) => piece.people)
  const experts = people.flatMap((person): Finding[] => {
    const match = asked.get(person.id)
    return match ? [makeFinding(person, match)] : []
  })
  return [...review.findings, ...experts].toSorted((a, b) => startOf(a.at) - startOf(b.at))
}

function makeFinding({ id, name, choice }: ReviewPerson, match: ExpertMatch): Finding {
  return {
    id: `${expertFinding}${id}`,
    kind: 'expert',
    rule: 'X4',
    confidence: 0,
    about: id,
    at: name?.at ?? [],
    state: choice ? 'changed' : 'open',
    sentence: sayExperts(match),
  }
}

function describeWhole({ issue }: Review): Need[] {
  const lacks: [keyof typeof sayWhole, boolean][] = [
    ['no-title', issue.title === null],
    ['no-numbers', issue.number === null && issue.totalNumber === null],
    ['no-pieces', issue.pieces.length === 0],
    ['unanswered', issue.questions.some(({ id }) => !issue.pieces.some(({ question }) => question === id))],
    ['unasked', issue.pieces.some(({ kind, question }) => kind === 'answer' && question === null)],
  ]
  return lacks.flatMap(([kind, isLacking]) =>
    isLacking ? [{ kind, line: null, sentence: sayWhole[kind] }] : [],
  )
}

function findLine({ source }: Review, position: number): number {
  let low = 0
  let high = source.lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((source.lines[middle]?.end ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low + 1
}
