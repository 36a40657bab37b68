import type { Signature } from '../parse/read-signature.ts'
import type { Judged } from './judge-block.ts'
import type { NameSense } from './judge-speaker.ts'
import { keyOfName } from './know-people.ts'

/** How the text behind a passage is signed: by a name with titles, as its author's, or as a nameless author's. */
export type Signing = 'name' | 'author' | 'nameless' | null

/** Says how a signature signs. */
export function readSigning({ kind, people }: Signature): Signing {
  if (kind === 'name') return 'name'
  return people.every(({ name }) => name === null) ? 'nameless' : 'author'
}

/**
 * Says of each passage how surely the whole of it names people (rule S2). A name alone needs a reason: it was
 * introduced, another such line vouches for it, or a nameless author signs behind it.
 */
export function scoreBylines({
  passages,
  sense,
  signed,
}: {
  passages: readonly Judged[]
  sense: NameSense
  signed: readonly Signing[]
}): number[] {
  const bare = passages.filter((passage, index) => isBareLine(passage, passages[index + 1], sense)).length
  return passages.map((passage, index) => {
    const isAwaited =
      signed[index] === 'nameless' &&
      isBareLine(passage, passages[index + 1], sense) &&
      passages[index - 1]?.display
    return scoreByline({ passage, sense, vouched: (bare > 1 ? 2 : 0) + (isAwaited ? 3 : 0) })
  })
}

/** A line of an unknown name alone with a paragraph behind it. */
function isBareLine(
  { byline, block }: Judged,
  after: Judged | undefined,
  { isOrdinary }: NameSense,
): boolean {
  if (byline?.length !== 1 || !after || after.display || isOrdinary(block.folded)) return false
  return byline[0]?.titles === null
}

function scoreByline({
  passage: { byline, block, display },
  sense,
  vouched,
}: {
  passage: Judged
  sense: NameSense
  vouched: number
}): number {
  if (!byline) return Number.NEGATIVE_INFINITY
  const scores = byline.map((person) => {
    if (person.titles) return person.score
    const name = block.folded.slice(...person.name)
    if (sense.known.has(keyOfName(name))) return 5
    const marked = person.name[0] > 0 ? 3 : 0
    return person.score - 2 + marked + vouched - (sense.isOrdinary(name) ? 3 : 0)
  })
  return display || block.text.length < 200 ? Math.min(...scores) : Number.NEGATIVE_INFINITY
}
