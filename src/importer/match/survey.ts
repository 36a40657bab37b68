import { findRepeats } from './find-repeats.ts'
import { findTurns } from './find-turns.ts'
import { beginsPart } from './find-seams.ts'
import type { Judged } from './judge-block.ts'
import { scoreSpeakers, senseNames, type NameSense } from './judge-speaker.ts'
import { gatherPeople, keyOfName, readRosterText } from './know-people.ts'

/** A passage with what its neighbours and the whole text say of it. */
export type Surveyed = Judged & {
  index: number
  /** How surely its label names somebody who speaks. */
  speakers: number
  /** How surely the whole of it names people. */
  bylines: number
  isHost: boolean
  rosterPeople: number
  repeats: number
  turn: number
  before: Judged | null
  after: Judged | null
  /** The next passage that is not display matter names who speaks. */
  beforeSpeaker: boolean
}

export type Survey = { passages: Surveyed[]; sense: NameSense; asksByMark: boolean }

/** Looks at all passages at once: names, repetitions, turns, and whether questions carry marks. */
export function surveyPassages(passages: readonly Judged[]): Survey {
  const sense = senseNames(passages, gatherPeople(passages))
  const repeats = findRepeats(passages)
  const turns = findTurns(passages)
  const speakers = passages.map((passage) => scoreSpeakers(passage, sense))
  const bylines = passages.map((passage) => scoreByline(passage, sense))
  const followedBySpeaker = lookAhead(passages, speakers, bylines)
  const surveyed = passages.map((passage, index) => ({
    ...passage,
    index,
    speakers: speakers[index] ?? Number.NEGATIVE_INFINITY,
    bylines: bylines[index] ?? Number.NEGATIVE_INFINITY,
    isHost: isHost(passage, sense),
    rosterPeople: readRosterText(passage).length,
    repeats: repeats[index] ?? 0,
    turn: turns[index] ?? 0,
    before: passages[index - 1] ?? null,
    after: passages[index + 1] ?? null,
    beforeSpeaker: followedBySpeaker[index] ?? false,
  }))
  return { passages: surveyed, sense, asksByMark: surveyed.some(asksPlainly) }
}

function asksPlainly({ label, asking, sentences, isHost: host, beforeSpeaker, display, numbering, width }: Surveyed): boolean {
  if (host || label?.kind === 'question') return true
  if (!beforeSpeaker) return false
  return (asking === 2 && sentences.length <= 2 && width < 120) || (display && numbering > 0)
}

function isHost({ label, block }: Judged, { hosts }: NameSense): boolean {
  if (label?.kind === 'host') return true
  return label !== null && hosts.has(keyOfName(block.folded.slice(...label.head)))
}

function scoreByline({ byline, block, display }: Judged, { known }: NameSense): number {
  if (!byline) return Number.NEGATIVE_INFINITY
  const scores = byline.map((person) => {
    if (person.titles) return person.score
    return known.has(keyOfName(block.folded.slice(...person.name))) ? 5 : person.score - 3
  })
  return display || block.text.length < 200 ? Math.min(...scores) : Number.NEGATIVE_INFINITY
}

/** Says of each passage whether a speaker comes next, over display matter. */
function lookAhead(passages: readonly Judged[], speakers: number[], bylines: number[]): boolean[] {
  const answers = passages.map(() => false)
  let next = false
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    answers[index] = next
    const passage = passages[index]
    const speaks = (speakers[index] ?? 0) >= 2 || (bylines[index] ?? 0) >= 2 || passage?.label?.kind === 'answer'
    if (speaks) next = true
    else if (passage && (!passage.display || beginsPart(passage))) next = false
  }
  return answers
}
