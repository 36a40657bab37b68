import type { Range } from '../source.ts'
import { type PersonReading, readPerson } from './read-person.ts'

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

/** Tries to part the string so that every part is a person; parts grow until one is. */
function readSeveral(folded: string): PersonReading[] | null {
  const edges = findEdges(folded)
  if (edges.length === 0 || edges.length > 24) return null
  const people: PersonReading[] = []
  let start = 0
  for (const [end, next] of [...edges, [folded.length, folded.length] as const]) {
    const part = folded.slice(start, end)
    const person = readPerson(part.trim())
    if (!person || (person.form === 'short name' && person.score > 0 && !/\p{Script=Han}/u.test(part)))
      continue
    people.push(shiftPerson(person, start + part.indexOf(part.trim())))
    start = next
  }
  return start === folded.length && people.length > 1 ? people : null
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
