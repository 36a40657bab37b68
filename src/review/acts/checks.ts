import { RoundtableError } from '../../kernel/errors.ts'
import type { Unit } from '../record/acts.ts'
import type { Subject } from '../rules/review-state.ts'

/** Answers the hash of a unit as it is composed now. @throws RoundtableError `not-found` for a piece that is not in the issue */
export function hashOfUnit(subject: Subject, unit: Unit): string {
  if (unit === 'page') return subject.hash
  const piece = subject.pieces.find(({ id }) => id === unit)
  if (piece) return piece.hash
  throw new RoundtableError({
    code: 'not-found',
    zh: '这篇稿件不在本期的版面次序里。请刷新后再看。',
    en: 'That piece does not stand in the issue’s running order. Reload, and look again.',
  })
}

/** R3: an act names the text that its person has seen. @throws RoundtableError `content-changed` for another one */
export function checkSeen(subject: Subject, { unit, hash }: { unit: Unit; hash: string }): void {
  const composed = hashOfUnit(subject, unit)
  if (composed === hash) return
  throw new RoundtableError({
    code: 'content-changed',
    zh: '你看过之后\uFF0C文字又有改动。请看过改动再签。',
    en: 'The text has changed since you looked at it. Look at what has changed, then go on.',
    details: { unit, hash: composed },
  })
}

/** Answers the hashes of all pieces by the ids of their documents, as the record names them. */
export function piecesByDocument({ pieces }: Subject): Record<string, string> {
  return Object.fromEntries(pieces.map(({ id, hash }) => [String(id), hash]))
}
