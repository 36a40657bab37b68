import type { DraftPerson, DraftPiece, IssueDraft } from './draft.ts'
import { stretch } from './draft.ts'
import { keyOfName } from './know-people.ts'
import type { Surveyed } from './survey.ts'

/** An issue while it is gathered: the piece that goes on, and the question that was asked last. */
export type Gathering = { draft: IssueDraft; piece: DraftPiece | null; question: number | null }

function startPiece(
  gathering: Gathering,
  passage: Surveyed,
  part: Pick<DraftPiece, 'kind' | 'form' | 'people'>,
): DraftPiece {
  const { draft } = gathering
  const question = part.kind === 'answer' ? gathering.question : null
  const piece = {
    ...part,
    question,
    paragraphs: [],
    headline: null,
    first: passage.index,
    last: passage.index,
  }
  const asked = draft.questions[question ?? -1]
  if (asked) asked.answered = true
  draft.pieces.push(piece)
  gathering.piece = piece
  return piece
}

/** Starts the piece of a speaker who is named by a label, or by a line of its own. */
export function startSigned(gathering: Gathering, passage: Surveyed, role: 'speaker' | 'byline'): void {
  const { label, byline, block } = passage
  const isLabel = role === 'speaker'
  const people = (isLabel ? label?.people : byline) ?? []
  const named = people.map((person): DraftPerson => makePerson(passage, person))
  if (isLabel && named.length === 0 && label)
    named.push(makePerson(passage, { name: label.head, titles: null }))
  const kind = isLabel || (gathering.question !== null && !passage.beforeAuthored) ? 'answer' : 'essay'
  const piece = startPiece(gathering, passage, { kind, form: role, people: named })
  const end = isLabel ? (label?.end ?? 0) : block.text.length
  gathering.draft.drops.push({ ...stretch(passage, 0, end), rule: 'D4' })
  if (end < block.text.length) addParagraph(piece, passage, end)
}

function makePerson(
  passage: Surveyed,
  { name, titles }: { name: readonly [number, number] | null; titles: readonly [number, number] | null },
): DraftPerson {
  return {
    name: name && stretch(passage, ...name),
    titles: titles && stretch(passage, ...titles),
    key: name && keyOfName(passage.block.folded.slice(...name)),
    borrowed: false,
  }
}

/** Starts a piece without a name: an answer, or an essay. */
export function startUnsigned(
  gathering: Gathering,
  passage: Surveyed,
  role: 'unsigned-start' | 'essay-start',
): void {
  const kind = role === 'unsigned-start' ? 'answer' : 'essay'
  const piece = startPiece(gathering, passage, { kind, form: 'unsigned', people: [] })
  const from = passage.label?.kind === 'answer' ? passage.label.end : 0
  if (from > 0) gathering.draft.drops.push({ ...stretch(passage, 0, from), rule: 'D3' })
  addParagraph(piece, passage, from)
}

/** Adds a passage, from a place in its text on, to a piece. */
export function addParagraph(piece: DraftPiece, passage: Surveyed, from: number): void {
  piece.paragraphs.push({ passage, from, runIn: null })
  piece.last = passage.index
}

/** A signature gives an unsigned piece its people, and a speaker known by name alone the titles. */
export function sign(gathering: Gathering, passage: Surveyed): void {
  const { draft, piece } = gathering
  const people = (passage.signature?.people ?? []).map((person) => makePerson(passage, person))
  const [signer] = people
  const [speaker] = piece?.people ?? []
  if (piece && piece.people.length === 0) piece.people = people
  else if (piece && speaker && signer?.titles && !speaker.titles && piece.people.length === 1)
    speaker.titles = signer.titles
  else {
    draft.loose.push(passage)
    return
  }
  if (piece.form === 'unsigned' || passage.signature?.kind === 'author') gathering.piece = null
  draft.drops.push({ ...stretch(passage), rule: 'D4' })
}
