import type { Act } from '../../review/act.ts'
import { expertFinding } from '../../review/describe-needs.ts'

/** Answers the id of what an act was about: of a finding, or of what findings are about. */
export function subjectOf(act: Act): string {
  switch (act.act) {
    case 'accept':
      return act.finding
    case 'run-in':
      return act.paragraph
    case 'pair':
      return act.piece
    case 'expert':
      return expertFinding + act.person
    default:
      return act.passage
  }
}
