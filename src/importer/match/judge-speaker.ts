import { type PersonReading, readsAsTitles } from '../parse/read-person.ts'
import type { Judged } from './judge-block.ts'
import { type KnownPeople, keyOfName, resolveName } from './know-people.ts'
import { readRosterLine } from './read-roster.ts'

/** What the whole text says of names: who is known, which labels come again, which words are ordinary ones. */
export type NameSense = {
  known: KnownPeople
  hosts: ReadonlySet<string>
  timesAsLabel: (head: string) => number
  isOrdinary: (name: string) => boolean
  /** Says whether a label or a line calls somebody by this name. */
  calls: (name: string) => boolean
  /** Whether answers are marked as such instead of by a name. */
  marksAnswers: boolean
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const hostHeading = /^(?:主持人?|host|moderator|chair)[: ]*$/iu
const listWords =
  /^(?:第[一二三四五六七八九十]|首先|其[一二三四]|例如|比如|其中|注|一是|二是|三是|另外|因此|总之|note|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|however|conclusion|source|example|for example)$/iu

/** Surveys the names of a text. */
export function senseNames(passages: readonly Judged[], known: KnownPeople): NameSense {
  const times = new Map<string, number>()
  const lowerCase = new Set<string>()
  const called = new Set<string>()
  const hosts = new Set<string>()
  for (const [index, { block, label, byline }] of passages.entries()) {
    if (hostHeading.test(passages[index - 1]?.block.folded ?? '')) {
      for (const { name } of byline ?? label?.people ?? []) addName(hosts, block.folded.slice(...name))
    }
    if (label) {
      const head = keyOfName(block.folded.slice(...label.head))
      times.set(head, (times.get(head) ?? 0) + 1)
      if (label.kind === 'host') addHost({ hosts, head, rest: block.folded.slice(label.end) })
    }
    if (label?.kind === 'unknown' && !readRosterLine(block.folded))
      called.add(keyOfName(block.folded.slice(...label.head)))
    for (const { name } of [...(label?.people ?? []), ...(byline ?? [])])
      called.add(keyOfName(block.folded.slice(...name)))
    for (const [word] of block.folded.matchAll(/\b\p{Ll}{4,}\b/gu)) lowerCase.add(word)
  }
  return {
    known,
    hosts,
    timesAsLabel: (head) => times.get(keyOfName(head)) ?? 0,
    calls: (name) => called.has(keyOfName(name)),
    marksAnswers: passages.some(({ label }) => label?.kind === 'answer'),
    isOrdinary: (name) => isOrdinaryWord(name, lowerCase),
  }
}

/** A host who is presented with a name may be called by it later. */
function addHost({ hosts, head, rest }: { hosts: Set<string>; head: string; rest: string }): void {
  const inHead = /[(\s]([^()]+)\)?$/u.exec(head)?.[1]
  if (inHead) addName(hosts, inHead)
  const name = /^[^()\u3001,;\u3002]{2,30}/u.exec(rest)?.[0]
  if (rest.length < 60 && name && !/[\u3002!?]/u.test(rest)) addName(hosts, name)
}

/** A host's initials stand for the name. */
function addName(hosts: Set<string>, name: string): void {
  hosts.add(keyOfName(name))
  const words = name.trim().split(' ')
  if (words.length > 1 && /^\p{Lu}/u.test(name))
    hosts.add(keyOfName(words.map((word) => word.charAt(0)).join('')))
}

function isOrdinaryWord(name: string, lowerCase: ReadonlySet<string>): boolean {
  if (/\p{Script=Latin}/u.test(name))
    return name.split(/[ -]/u).some((word) => lowerCase.has(word.toLowerCase()))
  return [...segmenter.segment(name)].length === 1
}

/** Says how surely a label names somebody who speaks (rules S1 to S4); below 2 it is more likely part of the text. */
export function scoreSpeakers({ label, block }: Judged, sense: NameSense): number {
  if (!label || sense.hosts.has(keyOfName(block.folded.slice(...label.head)))) return Number.NEGATIVE_INFINITY
  const head = block.folded.slice(...label.head)
  const again = Math.min(2, sense.timesAsLabel(head) - 1)
  if (readsAsTitles(block.folded.slice(label.end).trim())) return Number.NEGATIVE_INFINITY
  if (label.kind === 'unknown') {
    if (head.length >= 2 && resolveName(head, sense.known) !== null) return 7
    return again > 0 && head.length <= 24 && !listWords.test(head) && !/[\u3001,;]/u.test(head)
      ? again + 1
      : Number.NEGATIVE_INFINITY
  }
  if (label.kind !== 'people') return Number.NEGATIVE_INFINITY
  const scores = label.people.map((person) => scorePerson({ person, folded: block.folded, sense, again }))
  return Math.min(...scores) + (label.bold ? 2 : 0)
}

function scorePerson({
  person,
  folded,
  sense,
  again,
}: {
  person: PersonReading
  folded: string
  sense: NameSense
  again: number
}): number {
  const name = folded.slice(...person.name)
  if (resolveName(name, sense.known) !== null) return Math.max(7, person.score)
  if (person.form === 'short name') return person.score + again
  if (person.titles) return person.score
  if (listWords.test(name)) return -2
  return person.score + again - (sense.isOrdinary(name) ? 3 : 0)
}
