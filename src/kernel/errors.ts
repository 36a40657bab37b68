import type { Locale } from './locales.ts'

/** Every way in which Roundtable says no, with the HTTP status it is answered with. */
export const statusByCode = {
  'not-allowed': 403,
  'not-found': 404,
  withdrawn: 410,
  'body-too-large': 413,
  'invalid-input': 400,
  'invalid-query': 400,
  'draft-writes-only': 409,
  'stands-in-edition': 409,
  'incomplete-issue': 422,
  'content-changed': 409,
  conflict: 409,
  'text-coedited': 409,
  'base-required': 428,
  'nothing-changed': 409,
  'notice-required': 422,
  'gate-closed': 409,
  'stage-closed': 409,
  'step-closed': 409,
  'signer-excluded': 403,
  'not-published': 409,
  'already-published': 409,
  'already-confirmed': 409,
  sealed: 409,
  'import-changed': 409,
  'already-imported': 409,
  'number-taken': 409,
  'wrong-method': 405,
  'import-failed': 500,
  'checks-failed': 500,
  'search-too-slow': 503,
  'transaction-lost': 500,
  'unreadable-content': 500,
  'record-broken': 500,
} as const

/** The closed list of codes, as `docs/reference/errors.md` explains them. */
export type ErrorCode = keyof typeof statusByCode

/**
 * A refusal with a sentence in both languages that says what is wrong and what to do. What is answered with 500 is a
 * fault of ours instead, and is logged as one: logs tell errors apart by their names.
 */
export class RoundtableError extends Error {
  override readonly name: 'RoundtableError' | 'RoundtableFault'
  readonly code: ErrorCode
  readonly sentences: Record<Locale, string>
  readonly details: unknown

  constructor(problem: { code: ErrorCode; zh: string; en: string; details?: unknown; cause?: unknown }) {
    super(problem.en, { cause: problem.cause })
    this.code = problem.code
    this.name = this.status < 500 ? 'RoundtableError' : 'RoundtableFault'
    this.sentences = { zh: problem.zh, en: problem.en }
    this.details = problem.details ?? null
  }

  /** The HTTP status that this refusal is answered with. */
  get status(): number {
    return statusByCode[this.code]
  }
}

/**
 * Says whether `error` is a refusal. The built site holds this module once for each of its bundles, so that a refusal
 * thrown in one is no instance of the class of another.
 */
export function isRefusal(error: unknown): error is RoundtableError {
  return error instanceof Error && /^Roundtable(Error|Fault)$/.test(error.name) && 'sentences' in error
}
