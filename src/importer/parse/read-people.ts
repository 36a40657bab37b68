import type { Range } from '../source.ts'
import { type PersonReading, readPerson } from './read-person.ts'
import { splitTitles } from './split-titles.ts'

const separators = /(?:[\u3001;&/,]|和|与|及| and | & )/gu

/**
 * Reads the people that a folded string names and nothing else, or answers null: one, or several joined by commas,
 * `和` or `and` (rule S5). Positions are those of `folded`.
 */
export function readPeople(folded: string): PersonReading[] | null {
  if (folded.length > 400) return null
  const trimmed = folded.trim()
  const offset = folded.indexOf(trimmed)
  const several = readSeveral(trimmed)
  const found = several ?? wrap(readPerson(trimmed))
  return found?.map((person) => shiftPerson(person, offset)) ?? null
}

/** Moves a reading along its text. */
export function shiftPerson(person: PersonReading, by: number): PersonReading {
  return { ...person, name: shift(person.name, by), titles: person.titles && shift(person.titles, by) }
}

function shift([start, end]: Range, by: number): Range {
  return [start + by, end + by]
}

function wrap(person: PersonReading | null): PersonReading[] | null {
  return person && [person]
}

/** Tries to part the string so that every part is a person, shorter parts first. */
function readSeveral(folded: string): PersonReading[] | null {
  const edges = findEdges(folded)
  if (edges.length === 0 || edges.length > 24) return null
  const failed = new Set<number>()
  const people = readFrom({ folded, edges: [...edges, [folded.length, folded.length]], start: 0, failed })
  return people && people.length > 1 && !endsInInstitution(folded, people)
    ? shareTitles(folded, people)
    : null
}

/** Capital words behind a comma and somebody's titles are part of the titles, not another person. */
function endsInInstitution(folded: string, people: readonly PersonReading[]): boolean {
  const titled = people.findIndex(({ form }) => form === 'name titles')
  const later = people.slice(titled + 1)
  return (
    titled >= 0 &&
    later.some(({ name, titles }) => titles === null && /^, *$/u.test(folded.slice(0, name[0]).slice(-2)))
  )
}

function readFrom({
  folded,
  edges,
  start,
  failed,
}: {
  folded: string
  edges: readonly Range[]
  start: number
  failed: Set<number>
}): PersonReading[] | null {
  if (start >= folded.length) return []
  if (failed.has(start)) return null
  for (const [end, next] of edges.filter(([edge]) => edge > start)) {
    const person = readPart(folded.slice(start, end))
    const rest = person && readFrom({ folded, edges, start: next, failed })
    if (person && rest) return [shiftPerson(person, start), ...rest]
  }
  failed.add(start)
  return null
}

function readPart(part: string): PersonReading | null {
  const person = readPerson(part.trim())
  const isCourtesy = person?.form === 'short name' && person.score > 0 && !/\p{Script=Han}/u.test(part)
  return person && !isCourtesy ? shiftPerson(person, part.indexOf(part.trim())) : null
}

/** Titles in one bracket behind several names, as many as they are, are one each. */
function shareTitles(folded: string, people: PersonReading[]): PersonReading[] {
  const last = people.at(-1)
  if (!last?.titles || people.slice(0, -1).some(({ titles }) => titles !== null)) return people
  const [start, end] = last.titles
  const units = splitTitles(folded.slice(start, end))
  if (units.length !== people.length) return people
  return people.map((person, index) => {
    const [from, to] = units[index] ?? [0, 0]
    return { ...person, titles: [start + from, start + to], form: last.form, score: last.score }
  })
}

function findEdges(folded: string): Range[] {
  const depths = measureDepths(folded)
  return [...folded.matchAll(separators)]
    .map((match): Range => [match.index, match.index + match[0].length])
    .filter(([start]) => depths[start] === 0)
}

/** Answers for each position how many brackets stand open before it. */
export function measureDepths(folded: string): number[] {
  let depth = 0
  return Array.from({ length: folded.length }, (_, index) => {
    const before = depth
    const letter = folded.charAt(index)
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1)
    return letter === ')' || letter === ']' ? depth : before
  })
}
