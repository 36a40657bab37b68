import { endsWithPost } from '../parse/lexicon.ts'
import { readsAsTitles } from '../parse/read-person.ts'
import type { Range } from '../source.ts'
import type { Judged } from './judge-block.ts'
import { readInvitation, readPresentation, readRosterLine, readRosterText } from './read-roster.ts'

/** Where a person is introduced with titles: the passage, and the stretches of its text. */
export type Introduction = { passage: number; name: Range; titles: Range | null; weight: number }

/** Who speaks in the text, by full name in folded form without blanks. */
export type KnownPeople = ReadonlyMap<string, Introduction>

/** The letters of a name by which it is compared: folded, without blanks between Chinese letters, in lower case. */
export function keyOfName(folded: string): string {
  return folded
    .trim()
    .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
    .replace(/ ?\u00B7 ?/gu, '\u00B7')
    .toLowerCase()
}

/** Gathers everybody whom a label, a roster line, a signature or the lead introduces (rule S3). */
export function gatherPeople(passages: readonly Judged[]): KnownPeople {
  const known = new Map<string, Introduction>()
  const add = (folded: string, introduction: Introduction): void => {
    const key = keyOfName(folded.slice(...introduction.name))
    const before = known.get(key)
    if (key.length > 1 && (!before || before.weight < introduction.weight)) known.set(key, introduction)
  }
  for (const [passage, { block, label, byline, signature }] of passages.entries()) {
    const { folded } = block
    for (const { name, titles, form, score } of [...(label?.people ?? []), ...(byline ?? [])]) {
      if (form !== 'short name' && (titles || score >= 9))
        add(folded, { passage, name, titles, weight: score })
    }
    for (const { name, titles } of signature?.people ?? [])
      if (name) add(folded, { passage, name, titles, weight: 6 })
    for (const person of readRosterText(passages[passage]))
      add(folded, { ...person, passage, weight: person.score })
  }
  for (const [passage, { block }] of passages.slice(0, frontLength).entries()) {
    for (const person of readInvitation(block.folded)) {
      if (person.score >= 2) add(block.folded, { ...person, passage, weight: person.titles ? 5 : 3 })
    }
  }
  for (const [folded, introduction] of findIntroductions(passages, known)) add(folded, introduction)
  for (const [passage, { block }] of passages.slice(0, frontLength).entries()) {
    const person = known.size === 0 ? readPresentation(block.folded) : null
    if (person) add(block.folded, { ...person, passage, weight: 4 })
  }
  return known
}

const frontLength = 12
/** Titles that the text before the first part gives to a name that later stands before a colon alone. */
function findIntroductions(passages: readonly Judged[], known: KnownPeople): [string, Introduction][] {
  const bare = new Map<string, string>()
  for (const { block, label } of passages) {
    const head = block.folded.slice(...(label?.kind === 'unknown' ? label.head : [0, 0]))
    if (/^\p{Script=Han}{2,4}$/u.test(head) && readRosterLine(block.folded) === null)
      bare.set(keyOfName(head), head)
    for (const { name, titles, form } of label?.people ?? []) {
      const text = block.folded.slice(...name)
      if (!titles && form === 'name' && !known.has(keyOfName(text))) bare.set(keyOfName(text), text)
    }
  }
  const first = passages.findIndex(({ label }) => label?.kind === 'people')
  const lines = passages.flatMap(({ block }, passage): [string, Introduction][] => {
    const line = readRosterLine(block.folded)
    const isCalled = line && bare.has(keyOfName(block.folded.slice(...line.name)))
    return isCalled ? [[block.folded, { ...line, passage, weight: 5 }]] : []
  })
  const told = passages.slice(0, Math.max(0, first)).flatMap(({ block }, passage) =>
    [...bare.values()].flatMap((name): [string, Introduction][] => {
      const found = findIntroduced(block.folded, name)
      return found ? [[block.folded, { ...found, passage, weight: found.titles ? 5 : 3 }]] : []
    }),
  )
  return [...lines, ...told]
}

function findIntroduced(folded: string, name: string): { name: Range; titles: Range | null } | null {
  const at = folded.indexOf(name)
  if (at < 0) return null
  const range: Range = [at, at + name.length]
  const bracket = /^ ?\(([^()]{2,120})\)/u.exec(folded.slice(range[1]))
  if (bracket?.[1] && readsAsTitles(bracket[1])) {
    const start = folded.indexOf(bracket[1], range[1])
    return { name: range, titles: [start, start + bracket[1].length] }
  }
  const clause = /[^,\u3002:;!?]*$/u.exec(folded.slice(0, at))?.[0] ?? ''
  const titles = clause
    .replace(
      /^.*(?:邀请(?:了|到)?|特邀|约请|特约|采访了?|专访|对话|来自|请来|\p{Script=Han}{2,3}[\u3001和与])/u,
      '',
    )
    .replace(/^[\u3001和与 ]+/u, '')
  const isTitled = titles.length > 3 && endsWithPost.test(titles.trimEnd()) && readsAsTitles(titles.trimEnd())
  return {
    name: range,
    titles: isTitled ? [at - titles.length, at - (titles.length - titles.trimEnd().length)] : null,
  }
}

/** Answers the full key of a name as printed, of a surname or of initials when they fit one person alone. */
export function resolveName(folded: string, known: KnownPeople): string | null {
  const key = keyOfName(folded)
  if (known.has(key)) return key
  const letters = key.replace(/[.\s]/gu, '')
  const fits = [...known.keys()].filter((full) => {
    if (/\p{Script=Han}/u.test(key)) {
      return (key.length <= 2 && full.startsWith(key)) || full.split('\u00B7').includes(key)
    }
    const words = full.split(' ')
    return (
      full.endsWith(` ${key}`) || words[0] === key || words.map((word) => word.charAt(0)).join('') === letters
    )
  })
  return fits.length === 1 ? (fits[0] ?? null) : null
}
