import type { Author } from '../log/author.ts'

/**
 * Whose words are: a member of staff's, those of somebody without an account, what the text began with, or what the
 * system put in on nobody's behalf (an import, say).
 */
export type AuthorKind = 'person' | 'guest' | 'beginning' | 'system'

/** Who wrote a letter, and in which minute (ISO 8601). */
export type Mark = { author: Author; kind: AuthorKind; at: string }

/** Says what kind of author somebody is. */
export function kindOf({ person, name }: Author, isBeginning: boolean): AuthorKind {
  if (person !== null) return 'person'
  if (name !== null) return 'guest'
  return isBeginning ? 'beginning' : 'system'
}

/** Answers one name for one author, the same wherever they are met. */
export function keyOf({ author: { person, name }, kind }: Pick<Mark, 'author' | 'kind'>): string {
  if (kind === 'person') return `person:${person}`
  return kind === 'guest' ? `guest:${name}` : kind
}

/** Says whether two marks tell the same. */
export function isSameMark(one: Mark | null, other: Mark | null): boolean {
  if (one === null || other === null) return one === other
  return one === other || (one.at === other.at && keyOf(one) === keyOf(other))
}
