import type { RoleScores } from './find-roles.ts'
import type { Context, Role } from './roles.ts'
import { endsLead, scoreFront } from './score-front.ts'
import { scoreParts } from './score-parts.ts'
import type { Survey, Surveyed } from './survey.ts'

/** Says how well a passage fits each role by itself; the weights are those of `docs/reference/import-format.md`. */
export function scoreRoles(passage: Surveyed, survey: Survey): RoleScores {
  const scores: [Role, number | null][] = [...scoreFront(passage), ...scoreParts(passage, survey)]
  return Object.fromEntries(scores.filter(([, score]) => score !== null))
}

/** Says where a role leads when that hangs on the passage: a lead that presents the guests ends the front. */
export function findNextContext(passage: Surveyed | undefined, role: Role, usual: Context): Context {
  if (!passage) return usual
  if (role === 'lead' && endsLead(passage)) return 'led'
  if (role !== 'speaker' && role !== 'byline') return usual
  const people = role === 'speaker' ? passage.label?.people : passage.byline
  const isBare = people?.every(({ titles }) => titles === null) ?? true
  return isBare ? 'speaking-bare' : usual
}
