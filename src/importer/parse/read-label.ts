import type { Range } from '../source.ts'
import { dottedName, hanName } from './lexicon.ts'
import { measureDepths, readPeople, shiftPerson } from './read-people.ts'
import type { PersonReading } from './read-person.ts'

/** What the words before a colon make of a paragraph. */
export type LabelKind =
  | 'people'
  | 'unknown'
  | 'host'
  | 'question'
  | 'answer'
  | 'lead'
  | 'roster'
  | 'caption'
  | 'credits'
  | 'author'

/** A label at a paragraph's beginning: `head` holds its words, the paragraph's own text begins at `end`. */
export type Label = { kind: LabelKind; head: Range; end: number; people: PersonReading[]; bold: boolean }

const ordinal = '[一二三四五六七八九十\\d]{0,3}'
const markers: { kind: LabelKind; pattern: RegExp }[] = [
  {
    kind: 'host',
    pattern:
      /^(?:主持人|主持|记者|本刊记者|本报记者|编者|编辑|编辑部|本刊|本报|host|moderator|interviewer|chair|editor|reporter)(?:\d| ?\([^()]{1,40}\)| \S.{0,30})?$/iu,
  },
  {
    kind: 'question',
    pattern: new RegExp(`^(?:第?${ordinal}个?问题?|提问|问题|q|question) ?${ordinal}$`, 'iu'),
  },
  { kind: 'answer', pattern: /^(?:答|回答|a|answer) ?\d*$/iu },
  {
    kind: 'lead',
    pattern:
      /^(?:编者按|按|编按|本刊按|主持人按|编者的话|导语|导读|按语|前言|引言|开栏的话|editor['\u2019]?s note|introduction)$/iu,
  },
  {
    kind: 'roster',
    pattern:
      /^(?:本期|本次)?(?:特邀|受访|圆桌|对话|与会|参与|出席|主讲|邀请)?(?:嘉宾|专家|学者|对话人|与谈人|受访者|对谈人)(?:介绍|名单|简介)?$|^(?:本期|本次)?(?:对谈|对话|与谈|受访|特邀|参与|出席)$|^(?:the )?(?:participants?|panell?ists?|speakers?|guests?|experts?|panel|contributors?)$/iu,
  },
  {
    kind: 'caption',
    pattern:
      /^(?:图|图源|图片|图片说明|图片来源|[上下左右]图|题图|资料图|图表|photos?|picture|caption|figure)(?: ?\d+)?$/iu,
  },
  {
    kind: 'credits',
    pattern:
      /^(?:责任编辑|责编|本期责编|责任校对|校对|美编|美术编辑|版式|制图|统筹|监制|编审|审校|本版编辑|本版责编|来源|执行编辑|proofreaders?|design|layout|source)$/iu,
  },
  { kind: 'author', pattern: /^(?:作者|本文作者|撰文|文|执笔|撰稿|by|author|written by)$/iu },
]
const bullets = /^[\u25A0\u25A1\u25CF\u25CB\u25C6\u25C7\u25B2\u25B3\u2605\u2606\u25AA\u2022\u00B7*#>\s]+/u
const longestLabel = 320
const calledName = new RegExp(`^(?:${hanName}|${dottedName})(?= +[\\p{Script=Han}\u201C])`, 'u')
/** A label may stand in square brackets instead of before a colon. */
const bracketed = /^[\u3010[] ?(?<head>[^\u3010\u3011[\]\u3002]{1,40}?) ?[\u3011\]] ?:? */u

/** Answers how many units of bullets and blanks stand before a folded text's first word. */
export function measureBullets(folded: string): number {
  return bullets.exec(folded)?.[0].length ?? 0
}

/** Reads the label of a folded text, by its colon or by its bold beginning, or answers null. */
export function readLabel(folded: string, bold: readonly Range[]): Label | null {
  const start = measureBullets(folded)
  const inBrackets = readBracketed(folded, start)
  if (inBrackets) return inBrackets
  const boldEnd = bold[0] && bold[0][0] <= start ? bold[0][1] : 0
  const colon = findColon(folded, start)
  const labelled = colon === null ? null : readHead({ folded, start, end: colon, bold: boldEnd >= colon })
  if (labelled && labelled.kind !== 'unknown') return labelled
  const called = boldEnd > start ? null : readCalled(folded, start)
  if (called || labelled) return called ?? labelled
  if (boldEnd <= start || boldEnd - start > longestLabel || boldEnd >= folded.trimEnd().length) return null
  const label = readHead({ folded, start, end: boldEnd, bold: true })
  return label.kind === 'people' ? { ...label, end: boldEnd } : null
}

/** A name with a blank instead of a colon behind it, and a sentence: whether it speaks, the rest of the text must say. */
function readCalled(folded: string, start: number): Label | null {
  const name = calledName.exec(folded.slice(start))?.[0] ?? ''
  const end = start + name.length
  if (name === '' || !/[\u3002!?]/u.test(folded.slice(end))) return null
  const head: Range = [start, end]
  const person: PersonReading = { name: head, titles: null, form: 'name', score: 0 }
  return { kind: 'people', head, end: skipBlanks(folded, end), people: [person], bold: false }
}

/** A label in square brackets with text behind it. */
function readBracketed(folded: string, start: number): Label | null {
  const match = bracketed.exec(folded.slice(start))
  const head = match?.groups?.head
  const end = start + (match?.[0].length ?? 0)
  if (!match || !head || end >= folded.trimEnd().length) return null
  const first = start + match[0].indexOf(head)
  return { ...readHead({ folded, start: first, end: first + head.length, bold: false }), end }
}

function readHead({
  folded,
  start,
  end,
  bold,
}: {
  folded: string
  start: number
  end: number
  bold: boolean
}): Label {
  const words = folded.slice(start, end).trim()
  const first = start + folded.slice(start, end).indexOf(words)
  const head: Range = [first, first + words.length]
  const label = { head, end: skipBlanks(folded, end + 1), people: [], bold }
  const marker = markers.find(({ pattern }) => pattern.test(words))
  if (marker) return { ...label, kind: marker.kind }
  const answerer = /^(?:答|回答|a|answer) ?\((?=.{2,}\)$)/iu.exec(words)?.[0].length ?? 0
  const by = answerer > 0 ? first + answerer : first
  const people = readPeople(answerer > 0 ? words.slice(answerer, -1) : words)
  if (!people) return { ...label, kind: 'unknown' }
  return { ...label, kind: 'people', people: people.map((person) => shiftPerson(person, by)) }
}

function findColon(folded: string, start: number): number | null {
  const scanned = folded.slice(0, start + longestLabel)
  if (!scanned.includes(':')) return null
  const depths = measureDepths(scanned)
  for (let index = start; index < scanned.length; index += 1) {
    if (depths[index] !== 0) continue
    const letter = scanned.charAt(index)
    if (letter === ':' && !/^\d:\d|^.:\/\//u.test(folded.slice(Math.max(0, index - 1), index + 3)))
      return index
    if ('\u3002!?\u2026\u201C'.includes(letter)) return null
  }
  return null
}

function skipBlanks(folded: string, from: number): number {
  let index = from
  while (folded.charAt(index) === ' ' || folded.charAt(index) === '\n') index += 1
  return index
}
