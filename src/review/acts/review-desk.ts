import type { PayloadRequest } from 'payload'
import type { Person } from '../../generated/payload-types.ts'
import { hasRole, roles } from '../../kernel/access.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { type Composition, composeDraft, piecesOf } from '../../press/compose.ts'
import { findDelegatedRights } from '../delegations/queries.ts'
import type { Actor, Entry } from '../record/entry.ts'
import { readReview } from '../rules/read-review.ts'
import type { ReviewState, Signer, Subject } from '../rules/review-state.ts'
import { composeBeginning } from '../store/beginning.ts'
import type { RecordKey } from '../store/entries.ts'
import { type KeptRecord, type NewAct, readRecord } from '../store/record.ts'

/** An issue's review as it lies before somebody who acts or looks. */
export type ReviewDesk = {
  key: RecordKey
  at: Date
  composition: Composition
  subject: Subject
  record: KeptRecord
  /** What the record begins with when the first act is appended; empty once it has begun. */
  beginning: NewAct[]
  /** All entries, with the beginning that is not kept yet. */
  entries: Entry[]
  state: ReviewState
}

/** Reads the review of an issue in a language, inside a transaction. @throws RoundtableError `not-found`, `record-broken` */
export async function openReview(req: PayloadRequest, key: RecordKey): Promise<ReviewDesk> {
  const at = new Date()
  const composition = await composeDraft(req, key)
  const subject = { hash: composition.composed.hash, pieces: piecesOf(composition) }
  const { record, beginning, entries } = await openRecord(req, { key, at })
  const state = readReview({ entries, subject })
  return { key, at, composition, subject, record, beginning, entries, state }
}

/** Reads a record, or what it would begin with. @throws RoundtableError `record-broken` */
export async function openRecord(
  req: PayloadRequest,
  { key, at }: { key: RecordKey; at: Date },
): Promise<Pick<ReviewDesk, 'record' | 'beginning' | 'entries'>> {
  const record = await readRecord(req, key)
  if (record.entries.length > 0) return { record, beginning: [], entries: record.entries }
  const beginning = await composeBeginning(req, key)
  const entries = beginning.map(
    ({ act, by }, index): Entry => ({
      schema: 1,
      ...key,
      seq: index + 1,
      at: at.toISOString(),
      by,
      act,
      previous: null,
    }),
  )
  return { record, beginning, entries }
}

/** Answers the person who calls. @throws RoundtableError `not-allowed` for whoever is no member of staff */
export function checkStaff(req: PayloadRequest): Person {
  if (hasRole(req, roles) && req.user) return req.user
  throw new RoundtableError({ code: 'not-allowed', zh: '请先登录。', en: 'Log in first.' })
}

/** Answers a person as the record names them. */
export function actorOf({ id, name, role }: Pick<Person, 'id' | 'name' | 'role'>): Actor {
  return { id, name, role }
}

/** Answers a person with the delegations that hold for them now (R6). */
export async function findSigner(
  req: PayloadRequest,
  { person, at }: { person: Pick<Person, 'id' | 'role'>; at: Date },
): Promise<Signer> {
  const rights = await findDelegatedRights(req, { at })
  return { id: person.id, role: person.role, delegations: rights.get(person.id) ?? [] }
}
