import { measureWidth } from './measure-text.ts'
import { readPerson, readsAsTitles } from './read-person.ts'

/** Says whether a whole folded line, in brackets or not, is somebody's titles and nothing else (rule S2). */
export function readsAsTitlesLine(line: string): boolean {
  const folded = /^\(([^()]+(?:\([^()]*\)[^()]*)*)\)$/u.exec(line.trim())?.[1] ?? line
  if (measureWidth(line) > 60 || /[:\u3002!?]/u.test(folded)) return false
  return readsAsTitles(folded) && readPerson(folded) === null
}
