import type { Block } from '../parse/block.ts'
import { endsClosed, findSentenceEnds, measureWidth } from '../parse/measure-text.ts'
import { type Aside, readAside } from '../parse/read-aside.ts'
import { type Label, readLabel } from '../parse/read-label.ts'
import { type Masthead, readMasthead } from '../parse/read-masthead.ts'
import { readPeople, shiftPerson } from '../parse/read-people.ts'
import type { PersonReading } from '../parse/read-person.ts'
import { measureAsking, measureNumbering } from '../parse/read-question.ts'
import { findTrailingSignature, readSignature, type Signature } from '../parse/read-signature.ts'

/** What a block's own letters say of it, before its neighbours are asked. */
export type Judged = {
  block: Block
  width: number
  closed: boolean
  sentences: number[]
  /** Short and without a sentence's end: a title, a heading, a fragment of one. */
  display: boolean
  aside: Aside | null
  masthead: Masthead | null
  label: Label | null
  signature: Signature | null
  /** The whole block names people and nothing else. */
  byline: PersonReading[] | null
  numbering: number
  asking: number
}

const widestDisplay = 32
/** Squares before a name, and words that say that a name comes. */
const bylineMark =
  /^(?:[\u25A0\u25A1\u25CF\u25CB\u25C6\u25C7\u25B2\u25B3\u2605] *|(?:文|撰文|作者|本文作者|by) ?[/|:] ?|by (?=\p{Lu}))/iu

/** Reads a block by all readers. */
export function judgeBlock(block: Block): Judged {
  const { folded } = block
  const width = measureWidth(block.text)
  const label = readLabel(folded, block.bold)
  const short = width <= 200
  const closed = endsClosed(folded) || findTrailingSignature(folded) !== null
  return {
    block,
    width,
    closed,
    sentences: findSentenceEnds(folded),
    display: isDisplay({ folded, width, closed, heading: block.heading }),
    aside: block.note ? 'note' : block.running ? 'count' : short ? readAside(folded) : null,
    masthead: short ? readMasthead(folded) : null,
    label,
    signature: short ? readSignature(folded) : null,
    byline: short && !folded.trimEnd().endsWith(':') ? readByline(folded) : null,
    numbering: measureNumbering(folded),
    asking: measureAsking(folded),
  }
}

function readByline(folded: string): PersonReading[] | null {
  const mark = bylineMark.exec(folded)?.[0] ?? ''
  const people = readPeople(folded.slice(mark.length))?.map((person) => shiftPerson(person, mark.length))
  return people?.every(({ score }) => score >= 2) ? people : null
}

function isDisplay({
  folded,
  width,
  closed,
  heading,
}: {
  folded: string
  width: number
  closed: boolean
  heading: boolean
}): boolean {
  if (width > 80 || /\u3002./u.test(folded)) return false
  if (heading) return true
  if (closed || width > widestDisplay || /[\u3001;,:]$/u.test(folded)) return false
  if ((folded.match(/,/gu)?.length ?? 0) > 1) return false
  return !/^[\u3001\u3002,;:)!?\u201D\u2019]/u.test(folded) && !/^\p{Ll}/u.test(folded)
}
