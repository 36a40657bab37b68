import type { Range } from '../source.ts'
import { beginsPart } from './begins-part.ts'
import { findRepeats } from './find-repeats.ts'
import { findTurns } from './find-turns.ts'
import type { Judged } from './judge-block.ts'
import { type NameSense, scoreSpeakers, senseNames } from './judge-speaker.ts'
import { gatherPeople, keyOfName } from './know-people.ts'
import { readRosterLine, readRosterText } from './read-roster.ts'
import { readSigning, type Signing, scoreBylines } from './score-bylines.ts'

/** A passage with what its neighbours and the whole text say of it. */
export type Surveyed = Judged & {
  index: number
  /** How surely its label names somebody who speaks. */
  speakers: number
  /** How surely the whole of it names people. */
  bylines: number
  isHost: boolean
  /** Behind it and the display matter that follows a new part begins, or the text ends. */
  endsPiece: boolean
  /** A note that says who a speaker is. */
  isBiography: boolean
  rosterPeople: number
  /** A name that is called elsewhere, a gap, and what the person is, in whatever words. */
  rosterLine: { name: Range; titles: Range } | null
  repeats: number
  turn: number
  before: Judged | null
  after: Judged | null
  /** How the next passage that is not display matter names who speaks, if it does. */
  beforeSpeaker: Calling | null
  /** A name with titles comes behind the text that follows, before another question does. */
  beforeSigned: boolean
  /** An author's signature comes behind the text that follows. */
  beforeAuthored: boolean
  /** The first paragraph, of several sentences: it may end with a question that nobody is asked. */
  isOpening: boolean
}

type Calling = 'label' | 'line'

export type Survey = {
  passages: Surveyed[]
  sense: NameSense
  asksByMark: boolean
  headsPieces: boolean
  headingsAsk: boolean
}

/** Looks at all passages at once: names, repetitions, turns, and whether questions carry marks. */
export function surveyPassages(passages: readonly Judged[]): Survey {
  const sense = senseNames(passages, gatherPeople(passages))
  const repeats = findRepeats(passages)
  const turns = findTurns(passages)
  const speakers = passages.map((passage) => scoreSpeakers(passage, sense))
  const signed = lookForSignature(passages)
  const bylines = scoreBylines({ passages, sense, signed })
  const followedBySpeaker = lookAhead(passages, speakers, bylines)
  const ends = findPieceEnds(passages)
  const first = passages.findIndex(({ display, aside, masthead }) => !display && !aside && !masthead)
  const surveyed = passages.map((passage, index) => ({
    ...passage,
    index,
    speakers: speakers[index] ?? Number.NEGATIVE_INFINITY,
    bylines: bylines[index] ?? Number.NEGATIVE_INFINITY,
    isHost: isHost(passage, sense),
    endsPiece: ends[index] ?? false,
    isBiography: isBiography(passage, sense),
    rosterPeople: readRosterText(passage).length,
    repeats: repeats[index] ?? 0,
    turn: turns[index] ?? 0,
    before: passages[index - 1] ?? null,
    after: passages[index + 1] ?? null,
    beforeSpeaker: followedBySpeaker[index] ?? null,
    beforeSigned: signed[index] === 'name',
    isOpening: index === first && passage.sentences.length > 1 && passage.label === null,
    beforeAuthored: signed[index] === 'nameless' || signed[index] === 'author',
    rosterLine: findRosterLine(passage, sense),
  }))
  return {
    passages: surveyed,
    sense,
    asksByMark: surveyed.some((passage) => asksPlainly(passage) && !passage.isOpening),
    headsPieces: headsPieces(surveyed),
    headingsAsk: surveyed.some(asksAsHeading),
  }
}

function asksPlainly({
  label,
  asking,
  sentences,
  isHost: host,
  beforeSpeaker,
  display,
  numbering,
  width,
}: Surveyed): boolean {
  if (host || label?.kind === 'question') return true
  if (beforeSpeaker === null) return false
  return (asking === 2 && sentences.length <= 2 && width < 120) || (display && numbering > 0)
}

/** A heading asks by its words, and a name with titles signs the text behind it. */
function asksAsHeading({ display, beforeSigned, asking, after, index }: Surveyed): boolean {
  return display && beforeSigned && asking > 0 && index > 0 && after?.display === false
}

/** Says whether the page sets headlines over its pieces: about as many display lines as people who speak. */
function headsPieces(passages: readonly Surveyed[]): boolean {
  const first = passages.findIndex(({ beforeSpeaker, speakers }) => beforeSpeaker !== null || speakers >= 2)
  const body = passages.slice(Math.max(0, first))
  const lines = body.filter(
    ({ display, width, numbering, bylines }) => display && width >= 5 && numbering === 0 && bylines < 2,
  )
  const pieces = body.filter(({ speakers, bylines }) => speakers >= 2 || bylines >= 2)
  return lines.length * 2 >= pieces.length
}

function findRosterLine({ block }: Judged, { calls }: NameSense): Surveyed['rosterLine'] {
  const line = readRosterLine(block.folded)
  return line && calls(block.folded.slice(...line.name)) ? line : null
}

function isHost({ label, block }: Judged, { hosts }: NameSense): boolean {
  if (label?.kind === 'host') return true
  return label !== null && hosts.has(keyOfName(block.folded.slice(...label.head)))
}

function isBiography({ signature, block }: Judged, { calls, marksAnswers }: NameSense): boolean {
  const names = signature?.people.map(({ name }) => (name ? block.folded.slice(...name) : '')) ?? []
  return names.length > 0 && names.every((name) => name !== '' && (marksAnswers || calls(name)))
}

/** Says of each passage whether a speaker comes next, over display matter. */
function lookAhead(passages: readonly Judged[], speakers: number[], bylines: number[]): (Calling | null)[] {
  const answers: (Calling | null)[] = passages.map(() => null)
  let next: Calling | null = null
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    answers[index] = next
    const passage = passages[index]
    if ((speakers[index] ?? 0) >= 2 || passage?.label?.kind === 'answer') next = 'label'
    else if ((bylines[index] ?? 0) >= 2) next = 'line'
    else if (passage && !passage.aside && (!passage.display || beginsPart(passage))) next = null
  }
  return answers
}

/** Says of each passage who signs the text behind it before another part begins. */
function lookForSignature(passages: readonly Judged[]): Signing[] {
  const answers: Signing[] = passages.map(() => null)
  let next: Signing = null
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    answers[index] = next
    const passage = passages[index]
    if (passage?.signature) next = readSigning(passage.signature)
    else if (passage && beginsPart(passage)) next = null
  }
  return answers
}

function findPieceEnds(passages: readonly Judged[]): boolean[] {
  const answers = passages.map(() => false)
  let ends = true
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    answers[index] = ends
    const passage = passages[index]
    if (passage && !passage.aside && (!passage.display || beginsPart(passage)))
      ends = beginsPart(passage) && !passage.signature
  }
  return answers
}
