import { measureBullets } from '../parse/read-label.ts'
import type { IssueDraft } from './draft.ts'
import { stretch } from './draft.ts'
import type { FoundRole } from './find-roles.ts'
import { addParagraph, type Gathering, sign, startSigned, startUnsigned } from './gather-pieces.ts'
import { readRosterText } from './read-roster.ts'
import type { Role } from './roles.ts'
import type { Surveyed } from './survey.ts'

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
  else if (role === 'kicker' && !draft.kicker) draft.kicker = stretch(passage)
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
