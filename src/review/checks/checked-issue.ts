import type { ComposedIssue } from '../../edition/types.ts'
import type { Affiliation } from '../../experts/rules.ts'
import type { Locale } from '../../kernel/locales.ts'
import type { Severity } from './finding.ts'
import { listPieces, listTexts, type PlacedPiece, type PlacedText } from './texts.ts'

/** An expert on file, with the titles of the text's language. */
export type ExpertOnFile = { name: string; otherNames: string[]; affiliations: Affiliation[] }

/** A row of the list of posts; days are `YYYY-MM-DD`, both included, null for open; the lowest `order` is named first. */
export type OfficeHolder = {
  name: string
  post: string
  validFrom: string | null
  validTo: string | null
  order: number | null
}

/** A row of the list of wordings that holds for what is printed from `from` to `to` (`YYYY-MM-DD`, null for open). */
export type Wording = {
  wording: string
  useInstead: string | null
  severity: Severity
  note: string | null
  from: string | null
  to: string | null
}

/** What the checks compare a text with. */
export type CheckLists = { experts: ExpertOnFile[]; officeHolders: OfficeHolder[]; wordings: Wording[] }

/** An issue with all that the checks need to know about it. */
export type CheckedIssue = CheckLists & {
  composed: ComposedIssue
  locale: Locale
  /** The printed date, or the day of the check where none is given yet: `YYYY-MM-DD`. */
  day: string
  pieces: PlacedPiece[]
  texts: PlacedText[]
  /** Paths of this site that a text links to and that lead nowhere. */
  deadPaths: ReadonlySet<string>
}

/**
 * Puts together what the checks look at.
 *
 * @param from.pieceIds documents behind the pieces, in the running order; findings name pieces by them
 * @param from.today the day of the check, `YYYY-MM-DD`, for an issue without a printed date
 */
export function prepareIssue(from: {
  composed: ComposedIssue
  pieceIds: readonly number[]
  lists: CheckLists
  deadPaths: ReadonlySet<string>
  today: string
}): CheckedIssue {
  const { composed, lists, deadPaths, today } = from
  const pieces = listPieces(composed, from.pieceIds)
  return {
    ...lists,
    composed,
    locale: composed.issue.locale,
    day: composed.issue.printedOn ?? today,
    pieces,
    texts: listTexts(composed, pieces),
    deadPaths,
  }
}
