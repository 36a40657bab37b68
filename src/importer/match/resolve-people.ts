import type { DraftPerson, DraftPiece, IssueDraft, Stretch } from './draft.ts'
import { stretch } from './draft.ts'
import { type KnownPeople, resolveName } from './know-people.ts'
import type { Surveyed } from './survey.ts'

/**
 * Gives people who are printed by name, surname or initials alone the name and titles of their introduction (rules S3
 * and S4), and an unsigned answer the only person who is introduced at all.
 */
export function resolvePeople({
  draft,
  known,
  passages,
}: {
  draft: IssueDraft
  known: KnownPeople
  passages: readonly Surveyed[]
}): IssueDraft {
  const resolve = (person: DraftPerson): DraftPerson => resolvePerson({ person, known, passages })
  const only = known.size === 1 ? [...known.keys()] : []
  const pieces = draft.pieces.map((piece): DraftPiece => {
    const isNameless = piece.kind === 'answer' && piece.people.length === 0
    const people = isNameless ? only.map(borrowPerson) : piece.people
    return { ...piece, people: people.map(resolve) }
  })
  return { ...draft, pieces }
}

function textOf({ passage, range }: Stretch): string {
  return passage.block.text.slice(...range)
}

function borrowPerson(key: string): DraftPerson {
  return { name: null, titles: null, key, borrowed: true }
}

function resolvePerson({
  person,
  known,
  passages,
}: {
  person: DraftPerson
  known: KnownPeople
  passages: readonly Surveyed[]
}): DraftPerson {
  const key = person.key && resolveName(person.key, known)
  const introduction = key ? known.get(key) : undefined
  const passage = passages[introduction?.passage ?? -1]
  if (!introduction || !passage) return person
  const isShouted = person.name !== null && /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(textOf(person.name))
  const isFull = person.name !== null && key === person.key && !isShouted
  const titles = introduction.titles && stretch(passage, ...introduction.titles)
  return {
    name: isFull ? person.name : stretch(passage, ...introduction.name),
    titles: person.titles ?? titles,
    key,
    borrowed: !isFull || person.titles === null,
  }
}
