import type { IssueComparison } from '../edition/comparison/compare-issue-texts.ts'
import type { PieceComparison } from '../edition/comparison/compare-pieces.ts'

/**
 * What the review answers over HTTP, in the caller's language: types alone, so that the admin's screens take them without
 * the server's code. docs/reference/review-api.md says them in words.
 */

/** A page (front matter, order and all pieces), or one piece by the id of its document. */
export type UnitKey = 'page' | number

/** Whether the caller may do something now; if not, one sentence that says why and what to do. */
export type Permission = { allowed: boolean; why: string | null }

/** A member of staff as shown beside an act; `id` is null for what the system did. */
export type PersonAnswer = { id: number | null; name: string; role: string; roleLabel: string }

/** Where an issue stands, in the order of its way. */
export type PhaseKey =
  | 'no-process'
  | 'composing'
  | 'review'
  | 'proof'
  | 'print'
  | 'changes'
  | 'released'
  | 'published'
  | 'reopened'

/** How one unit stands at one step. */
export type UnitStatus = 'waiting' | 'open' | 'signed' | 'stale' | 'returned' | 'unverified'

/** A sign-off as it stands in the record. */
export type SignOffAnswer = {
  seq: number
  at: string
  by: PersonAnswer
  /** On whose behalf, by a delegation or on duty. */
  forWhom: PersonAnswer | null
  hash: string
  /** The hash that a proof or a page started from. */
  from: string | null
  opinion: string
  /** The reason of a chief editor who signed out of turn or in another's place. */
  override: string | null
  paper: { scan: string; signedBy: string; verifiedBy: string | null } | null
}

/** One unit at one step, with what the caller may do about it. */
export type UnitAnswer = {
  unit: UnitKey
  status: UnitStatus
  signOff: SignOffAnswer | null
  /** The text that was signed last here, if it is no longer the present one; `GET …/difference` shows what changed. */
  signedBefore: string | null
  /** Why it came back, while it is returned. */
  returned: { seq: number; at: string; by: PersonAnswer; step: string; reason: string } | null
  may: {
    sign: Permission
    /** With a reason, out of turn: chief editors alone. */
    override: Permission
    return: Permission
    /** Steps that this unit can be returned to from here. */
    returnTo: string[]
  }
}

/** A step of the issue's process. */
export type StepAnswer = {
  key: string
  label: string
  level: 'piece' | 'page'
  stage: 'review' | 'proof' | 'print'
  role: string
  roleLabel: string
  checks: string[]
  distinctFrom: string[]
  complete: boolean
  /** Whether it is this step's turn for at least one unit. */
  open: boolean
  units: UnitAnswer[]
}

/** What an issue is made of now. */
export type SubjectUnitAnswer = {
  unit: UnitKey
  /** As lists show it: the piece's headline or author, or the issue's title. */
  name: string
  hash: string
  mayEdit: Permission
  /** Where the piece is written; null for the page, which is the issue itself. */
  document: { collection: 'answers' | 'issues'; id: number }
}

/** A query of a proofreader, with its answer. */
export type QueryAnswer = {
  /** The entry that raised it; the id in `…/queries/:query/answer`. */
  id: string
  at: string
  by: PersonAnswer
  unit: UnitKey
  quote: string
  block: string | null
  question: string
  answer: { decision: 'kept' | 'changed'; text: string; by: PersonAnswer; at: string } | null
  mayAnswer: Permission
}

/** One change that a 付印 allowed, word for word. */
export type PrintChangeAnswer = {
  unit: UnitKey
  place: string
  block: string | null
  from: string
  to: string
}

/** `GET /api/issues/:id/review?locale=`. */
export type ReviewAnswer = {
  issue: {
    id: number
    title: string
    label: string
    series: { id: number | null; name: string }
    timeZone: string
    dueAt: string | null
    late: boolean
    isArchive: boolean
  }
  locale: 'zh' | 'en'
  /** The composed text's name; every act names the one that its person has seen. */
  hash: string
  process: { preset: string; label: string }
  phase: PhaseKey
  /** Where it stands and who is next, in one sentence. */
  says: string
  /** Nobody edits a locked issue before it is reopened. */
  locked: boolean
  /** What keeps it from being published beyond signatures, each in a sentence. */
  missing: { code: string; message: string }[]
  units: SubjectUnitAnswer[]
  steps: StepAnswer[]
  queries: QueryAnswer[]
  /** Findings that a person has let pass, by their fingerprints. */
  waived: {
    fingerprint: string
    check: string
    quote: string
    reason: string
    by: PersonAnswer
    at: string
  }[]
  /** A 付印 with changes that waits for its 核红; null at all other times. */
  changes: { seq: number; hash: string; by: PersonAnswer; at: string; list: PrintChangeAnswer[] } | null
  /** Sign-offs entered from paper that a second person has yet to compare with the scan. */
  unverified: { seq: number; step: string; unit: UnitKey; scan: string; signedBy: string; by: PersonAnswer }[]
  may: {
    query: Permission
    waive: Permission
    printAfterChanges: Permission
    verifyChanges: Permission
    verifyPaper: Permission
    reopen: Permission
    adopt: Permission
    publish: Permission
  }
  record: { entries: number; head: string | null }
  me: PersonAnswer
}

/** What a POST of the review answers: the entries that it has written, and the review as it stands now. */
export type ActAnswer = { entries: { seq: number; act: string; hash: string }[]; review: ReviewAnswer }

/** `GET …/difference?unit=&step=`: two texts to compare; both are on file under their hashes. */
export type DifferenceAnswer = {
  unit: UnitKey
  step: string | null
  /** Null when nobody has signed anything before: there is nothing to compare with. */
  since: { hash: string; seq: number; step: string; by: PersonAnswer; at: string; mine: boolean } | null
  hash: string
  /** A comparison by words, as src/edition/comparison makes it: of a piece for a piece, of an issue for the page. */
  piece: PieceComparison | null
  page: IssueComparison | null
}

/** What an issue on the board can wait for. */
export type BoardTask = 'sign' | 'answer-query' | 'verify-changes' | 'verify-paper'

/** One issue in one language on the board. */
export type BoardRow = {
  issue: {
    id: number
    title: string
    label: string
    series: { id: number | null; name: string }
    timeZone: string
  }
  locale: 'zh' | 'en'
  phase: PhaseKey
  /** The step that it waits for; null while it is written, and once it is released. */
  step: { key: string; label: string; stage: 'review' | 'proof' | 'print' } | null
  /** Where its way stands: steps of the process that are complete. */
  progress: { done: number; of: number }
  /** What waits: units open at that step, of all that the issue has; how many of them are signed. */
  waiting: { units: number; of: number; signed: number; names: string[] }
  /** Who can take it on now: the step's role and, by name, whoever is not excluded; at 核红 who can compare. */
  who: {
    role: string | null
    roleLabel: string | null
    people: { id: number; name: string; mine: boolean }[]
  }
  /** What waits for the caller, at whichever step. */
  tasks: BoardTask[]
  /** Whether anything does. */
  mine: boolean
  /** Since when it has been waiting there. */
  since: string | null
  dueAt: string | null
  late: boolean
  counts: { stale: number; returned: number; openQueries: number; unverified: number }
}

/** `GET /api/review/board`: every issue under way, mine first, then late ones, then by what is due. */
export type BoardAnswer = { now: string; me: PersonAnswer; rows: BoardRow[] }
