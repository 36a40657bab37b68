import type { Range } from '../source.ts'
import { dottedName, hanName, latinName } from './lexicon.ts'
import { readPeople, shiftPerson } from './read-people.ts'
import { type PersonReading, readsAsTitles } from './read-person.ts'

/** Who signs a text behind it: `author` when it says so (`作者系`), else a name with titles. */
export type Signature = {
  kind: 'author' | 'name'
  people: { name: Range | null; titles: Range | null }[]
  /** The whole of it, brackets included. */
  whole: Range
}

const names = `(?:${dottedName}|${hanName}|${latinName})`
const author = new RegExp(
  `^(?:(?<before>${names})[, ]*)?(?:(?:本文)?作者单位|(?:(?:本文)?作者(?:简介)?|撰稿人|执笔人?|笔者)(?:[:, ]*(?<name>${names}))?)[,: ]*(?:分别)?(?:均)?(?:系|为|是|:|,)? *(?<titles>.*)$`,
  'u',
)
const englishAuthor = new RegExp(
  `^(?:the (?:author|writer)(?:,? (?<name>${latinName}),?)?|(?<before>${latinName})(?:, the author,)?) (?:is|was|serves as) (?:an? |the )?(?<titles>.+?)\\.?$`,
  'iu',
)
const stated = new RegExp(
  `^ ?(?:受访者|嘉宾|专家)?(?<name>${names}),?(?:分别)?(?:系|为|是)(?<titles>.{2,120}?)\\u3002?$|^ ?(?<name>${latinName}),? (?:is|was) (?:an? |the )?(?<titles>.{4,200}?)\\.?$`,
  'u',
)
const brackets = /^\((?<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)[\u3002.]?$/u
const dash = /^(?:\u2014+|--+|\u2015) ?(?<inside>[^\u3002]{2,120})$/u

/** Reads a whole folded text as a signature: in brackets, behind a dash, or by its opening word (rule S7). */
export function readSignature(folded: string): Signature | null {
  if (folded.length > 400) return null
  const match = brackets.exec(folded) ?? dash.exec(folded)
  const isPlain =
    /^(?:本文)?作者[系为是单:]|^the (?:author|writer) is/iu.test(folded) || readStated(folded) !== null
  const inside = match?.groups?.inside ?? (isPlain ? folded : '')
  if (inside.trim() === '') return null
  const start = folded.indexOf(inside)
  const read = readStatedAll(inside) ?? readAuthor(inside) ?? (match ? readNamed(inside) : null)
  if (!read || (match && inside !== folded && dash.test(folded) && !beginsWithName(read))) return null
  return shiftSignature({ ...read, whole: [0, folded.length] }, start)
}

/** Behind a dash a name comes first; else it is a subtitle that ends in one. */
function beginsWithName({ people }: Omit<Signature, 'whole'>): boolean {
  return people.every(({ name, titles }) => (name?.[0] ?? 0) <= (titles?.[0] ?? 0))
}

/** Finds a signature in brackets behind the last sentence of a paragraph, and where it begins. */
export function findTrailingSignature(folded: string): number | null {
  const trimmed = folded.trimEnd()
  if (!/\)[\u3002.]?$/u.test(trimmed)) return null
  const start = findOpening(trimmed)
  if (start < 2 || !/[\u3002!?\u2026.\u201D"\u2019)]\s*$/u.test(trimmed.slice(Math.max(0, start - 4), start)))
    return null
  return readSignature(trimmed.slice(start)) ? start : null
}

function findOpening(folded: string): number {
  let depth = 0
  for (let index = folded.length - 1; index >= Math.max(0, folded.length - 400); index -= 1) {
    if (folded.charAt(index) === ')') depth += 1
    if (folded.charAt(index) !== '(') continue
    depth -= 1
    if (depth === 0) return index
  }
  return -1
}

function readAuthor(inside: string): Omit<Signature, 'whole'> | null {
  const match = author.exec(inside) ?? englishAuthor.exec(inside)
  if (!match) return null
  const titles = match.groups?.titles ?? ''
  const nameText = match.groups?.name ?? match.groups?.before ?? ''
  const people = titles === '' || nameText !== '' ? null : readPeople(titles)
  const isChinese = author.test(inside)
  if (people && isChinese && people.every(({ form }) => form !== 'short name'))
    return { kind: 'author', people: shiftAll(people, inside.length - titles.length) }
  if (!isChinese && !readsAsTitles(titles)) return null
  if (titles === '' && nameText === '') return null
  const name = nameText === '' ? null : findRange(inside, nameText, 0)
  const range = titles === '' ? null : findRange(inside, titles, name?.[1] ?? 0)
  return { kind: 'author', people: [{ name, titles: range }] }
}

function readNamed(inside: string): Omit<Signature, 'whole'> | null {
  const parts = inside.split(';')
  let passed = 0
  const people: PersonReading[] = []
  for (const part of parts) {
    const read = readStated(part) ?? readPeople(part)
    if (!read || read.some(({ titles }) => titles === null)) return null
    people.push(...shiftAll(read, passed))
    passed += part.length + 1
  }
  return { kind: 'name', people }
}

/** A note that names several authors, or one whose name stands before the verb. */
function readStatedAll(inside: string): Omit<Signature, 'whole'> | null {
  return inside.split(';').every((part) => readStated(part) !== null) ? readNamed(inside) : null
}

/** `name系titles`, as notes on authors say it. */
function readStated(part: string): PersonReading[] | null {
  const match = stated.exec(part)
  const name = match?.groups?.name ?? ''
  const titles = match?.groups?.titles ?? ''
  if (!match || !readsAsTitles(titles)) return null
  const from = part.lastIndexOf(titles)
  return [
    { name: findRange(part, name, 0), titles: [from, from + titles.length], form: 'name titles', score: 6 },
  ]
}

function shiftAll(people: PersonReading[], by: number): PersonReading[] {
  return people.map((person) => shiftPerson(person, by))
}

function findRange(text: string, part: string, from: number): Range {
  const start = text.indexOf(part, from)
  return [start, start + part.length]
}

function shiftSignature(signature: Signature, by: number): Signature {
  const shift = (range: Range | null): Range | null => range && [range[0] + by, range[1] + by]
  return {
    ...signature,
    people: signature.people.map(({ name, titles }) => ({ name: shift(name), titles: shift(titles) })),
  }
}
