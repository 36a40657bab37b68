import { someNames } from '../parse/lexicon.ts'
import { readPeople, shiftPerson } from '../parse/read-people.ts'
import { type PersonReading, readPerson, readsAsTitles } from '../parse/read-person.ts'
import type { Range } from '../source.ts'
import type { Judged } from './judge-block.ts'

const invitation =
  /(?:邀请|特邀|约请|采访|专访|对话)(?:了|到)?(?<guests>[^\u3002!?]{4,300}?)(?:围绕|就|进行|共同|展开|一起|[一二两三四五六]位|等|,|\u3002|$)/u

/** The people whom a lead says it invited. */
export function readInvitation(folded: string): PersonReading[] {
  const guests = invitation.exec(folded)?.groups?.guests
  const people = guests ? readPeople(guests) : null
  const by = guests ? folded.indexOf(guests) : 0
  return people?.map((person) => shiftPerson(person, by)) ?? []
}

const presentation = new RegExp(`^(?<name>${someNames}),(?<titles>[^,\u3002!?:]{3,60})[,\u3002]`, 'u')
const rosterLine = new RegExp(`^(?<name>${someNames}) +(?<titles>[^,\u3002!?:;]{2,60})$`, 'u')

const calledLine = /^(?<name>\p{Script=Han}{2,4}): ?(?<titles>[^,\u3002!?:;]{2,60})$/u

/** A paragraph that presents the one person who is asked: a name, then what the person is. */
export function readPresentation(folded: string): { name: Range; titles: Range } | null {
  const person = readPair(presentation, folded)
  return person && readsAsTitles(folded.slice(...person.titles)) ? person : null
}

/** Reads a line of a name, a gap, and whatever is said of the person; whether it is one the text must say. */
export function readRosterLine(folded: string): { name: Range; titles: Range } | null {
  if (folded.length > 90) return null
  const line = readPair(calledLine, folded)
  return line && readsAsTitles(folded.slice(...line.titles)) ? line : readPair(rosterLine, folded)
}

function readPair(pattern: RegExp, folded: string): { name: Range; titles: Range } | null {
  const match = pattern.exec(folded)
  const name = match?.groups?.name ?? ''
  const titles = match?.groups?.titles ?? ''
  if (!match) return null
  const start = folded.indexOf(titles, name.length)
  return { name: [0, name.length], titles: [start, start + titles.length] }
}

/** The people behind a roster's label, one or several in a line. */
export function readRosterText(passage: Judged | undefined): PersonReading[] {
  if (!passage?.label || !['roster', 'host', 'author'].includes(passage.label.kind)) return []
  const from = passage.label.end
  const people: PersonReading[] = []
  const text = passage.block.folded.slice(from)
  if (text.length > 600) return []
  for (const { part, start } of cutAtTopLevel(text)) {
    const person = readPerson(part)
    if (!person || person.score < 2) return []
    const shift = ([first, last]: Range): Range => [first + from + start, last + from + start]
    people.push({ ...person, name: shift(person.name), titles: person.titles && shift(person.titles) })
  }
  return people
}

function cutAtTopLevel(text: string): { part: string; start: number }[] {
  const parts: { part: string; start: number }[] = []
  for (const match of text.matchAll(/(?:[^()\u3001;]|\([^()]*\))+/gu)) {
    const part = match[0].trim()
    if (part) parts.push({ part, start: match.index + match[0].indexOf(part) })
  }
  return parts
}
