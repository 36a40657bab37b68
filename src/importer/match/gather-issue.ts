import { measureBullets } from '../parse/read-label.ts'
import type { DraftPerson, DraftPiece, IssueDraft } from './draft.ts'
import { stretch } from './draft.ts'
import type { FoundRole } from './find-roles.ts'
import { keyOfName, readRosterText } from './know-people.ts'
import type { Role } from './roles.ts'
import type { Surveyed } from './survey.ts'

type Gathering = { draft: IssueDraft; piece: DraftPiece | null; question: number | null }

/** Gathers an issue from passages in reading order and the role of each. */
export function gatherIssue(passages: readonly Surveyed[], roles: readonly FoundRole[]): IssueDraft {
  const gathering: Gathering = { draft: emptyDraft(), piece: null, question: null }
  for (const passage of passages) gatherPassage(gathering, passage, roles[passage.index]?.role ?? 'loose')
  return leaveUnanswered(gathering.draft)
}

/** A question without an answer has no place in an issue: it is left for a person. */
function leaveUnanswered(draft: IssueDraft): IssueDraft {
  const kept = draft.questions.filter(({ answered }) => answered)
  const place = new Map<number, number>()
  for (const [index, { answered }] of draft.questions.entries()) if (answered) place.set(index, place.size)
  const left = draft.questions.filter(({ answered }) => !answered).map(({ passage }) => passage)
  const pieces = draft.pieces.map((piece) => ({
    ...piece,
    question: piece.question === null ? null : (place.get(piece.question) ?? null),
  }))
  return { ...draft, questions: kept, pieces, loose: [...draft.loose, ...left] }
}

function emptyDraft(): IssueDraft {
  return {
    series: null,
    number: null,
    total: null,
    title: null,
    kicker: null,
    subtitle: null,
    lead: [],
    pullQuotes: [],
    credits: [],
    captions: [],
    questions: [],
    pieces: [],
    headlines: [],
    roster: [],
    loose: [],
    drops: [],
  }
}

function gatherPassage(gathering: Gathering, passage: Surveyed, role: Role): void {
  const { draft } = gathering
  if (role === 'masthead') gatherMasthead(draft, passage)
  else if (role === 'series') draft.series = stretch(passage)
  else if (role === 'title') draft.title = stretch(passage)
  else if (role === 'subtitle' && !draft.subtitle) draft.subtitle = stretch(passage)
  else if (role === 'credits') draft.credits.push(stretch(passage))
  else if (role === 'count') draft.drops.push({ ...stretch(passage), rule: 'D6' })
  else if (role === 'caption') draft.captions.push(stretch(passage))
  else if (role === 'lead')
    draft.lead.push(takeText(draft, passage, passage.label?.kind === 'lead' || passage.isHost))
  else if (role === 'pull-quote') draft.pullQuotes.push(stretch(passage))
  else if (role === 'headline') draft.headlines.push(passage)
  else if (role === 'question') gatherQuestion(gathering, passage)
  else if (role === 'roster') gatherRoster(draft, passage)
  else if (role === 'roster-heading') draft.drops.push({ ...stretch(passage), rule: 'D3' })
  else if (role === 'speaker' || role === 'byline') startSigned(gathering, passage, role)
  else if (role === 'unsigned-start' || role === 'essay-start') startUnsigned(gathering, passage, role)
  else if (role === 'body' && gathering.piece) addParagraph(gathering.piece, passage, 0)
  else if (role === 'signature' || role === 'titles-note') sign(gathering, passage)
  else draft.loose.push(passage)
}

function gatherMasthead(draft: IssueDraft, passage: Surveyed): void {
  const { masthead } = passage
  if (!masthead || draft.number || draft.total) {
    draft.loose.push(passage)
    return
  }
  if (masthead.series) draft.series = stretch(passage, ...masthead.series)
  if (masthead.number)
    draft.number = { ...stretch(passage, ...masthead.number.at), value: masthead.number.value }
  if (masthead.total) draft.total = { ...stretch(passage, ...masthead.total.at), value: masthead.total.value }
  draft.drops.push({ ...stretch(passage), rule: 'D1' })
}

/** The passage's text behind its label, the label dropped. */
function takeText(draft: IssueDraft, passage: Surveyed, isLabelled: boolean): ReturnType<typeof stretch> {
  const from = isLabelled ? (passage.label?.end ?? 0) : 0
  if (from > 0) draft.drops.push({ ...stretch(passage, 0, from), rule: 'D3' })
  return stretch(passage, from)
}

function gatherQuestion(gathering: Gathering, passage: Surveyed): void {
  const { draft } = gathering
  const isLabelled = passage.isHost || passage.label?.kind === 'question'
  const text = takeText(draft, passage, isLabelled)
  const rest = passage.block.folded.slice(text.range[0])
  const bullets = isLabelled ? 0 : measureBullets(rest)
  const numbering = isLabelled ? 0 : passage.numbering
  const from = text.range[0] + Math.max(bullets, numbering)
  if (from > text.range[0]) draft.drops.push({ ...stretch(passage, text.range[0], from), rule: 'D2' })
  draft.questions.push({ ...stretch(passage, from), answered: false })
  gathering.question = draft.questions.length - 1
  gathering.piece = null
}

function gatherRoster(draft: IssueDraft, passage: Surveyed): void {
  const named =
    passage.rosterPeople > 0 ? readRosterText(passage) : (passage.byline ?? asList(passage.rosterLine))
  const people = named ?? passage.signature?.people ?? []
  draft.roster.push({
    passage,
    people: people.flatMap(({ name, titles }) => (name ? [{ name, titles }] : [])),
  })
}

function asList(line: Surveyed['rosterLine']): NonNullable<Surveyed['rosterLine']>[] | null {
  return line && [line]
}

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

function startSigned(gathering: Gathering, passage: Surveyed, role: 'speaker' | 'byline'): void {
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

function startUnsigned(
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

function addParagraph(piece: DraftPiece, passage: Surveyed, from: number): void {
  piece.paragraphs.push({ passage, from, runIn: null })
  piece.last = passage.index
}

/** A signature gives an unsigned piece its people, and a speaker known by name alone the titles. */
function sign(gathering: Gathering, passage: Surveyed): void {
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
