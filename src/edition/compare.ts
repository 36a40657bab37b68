import { canonicaliseContent } from './canonical.ts'
import { pairPieces } from './pair-pieces.ts'
import type { ComposedIssue, IssueContent, PieceContent, RunningOrderEntry } from './types.ts'

/** A part of an issue outside of its running order. */
export type FrontMatterField = Exclude<keyof IssueContent, 'schema' | 'type' | 'runningOrder'>
/** A part of a piece that can change. */
export type PieceField = Exclude<keyof PieceContent, 'schema' | 'type' | 'kind' | 'locale'>

/** What became of one piece; hashes are those that the two issues name it by. */
export type PieceChange =
  | { change: 'added'; after: string }
  | { change: 'removed'; before: string }
  | { change: 'changed'; before: string; after: string; fields: PieceField[] }

/** How one composed issue differs from another. */
export type IssueDifference = {
  frontMatter: FrontMatterField[]
  /** The order of the pieces, the questions' words, or which piece answers which question. */
  runningOrder: boolean
  pieces: PieceChange[]
}

/** Compares two states of an issue by what they say, not by their bytes: an upcast schema is no difference. */
export function compareIssues(before: ComposedIssue, after: ComposedIssue): IssueDifference {
  const pairs = pairPieces(before, after)
  const nameBefore = new Map(pairs.flatMap((pair, index) => (pair.before ? [[pair.before, index]] : [])))
  const nameAfter = new Map(pairs.flatMap((pair, index) => (pair.after ? [[pair.after, index]] : [])))
  return {
    frontMatter: listChanged<FrontMatterField>(frontMatterFields, before.issue, after.issue),
    runningOrder:
      describeOrder(before.issue.runningOrder, nameBefore) !==
      describeOrder(after.issue.runningOrder, nameAfter),
    pieces: pairs.flatMap((pair): PieceChange[] => {
      if (!pair.before) return pair.after ? [{ change: 'added', after: pair.after }] : []
      if (!pair.after) return [{ change: 'removed', before: pair.before }]
      const fields = compareContents(before.pieces.get(pair.before), after.pieces.get(pair.after))
      return fields.length === 0
        ? []
        : [{ change: 'changed', before: pair.before, after: pair.after, fields }]
    }),
  }
}

/** Compares two states of one piece: the fields that differ, in the order they are printed. */
export function comparePieces(before: PieceContent, after: PieceContent): PieceField[] {
  return listChanged<PieceField>(pieceFields, before, after)
}

/** Says whether the two issues say the same. */
export function isUnchanged(difference: IssueDifference): boolean {
  return difference.frontMatter.length === 0 && !difference.runningOrder && difference.pieces.length === 0
}

const frontMatterFields: readonly FrontMatterField[] = [
  'locale',
  'series',
  'number',
  'totalNumber',
  'label',
  'title',
  'kicker',
  'subtitle',
  'lead',
  'pullQuotes',
  'cover',
  'pageLabel',
  'printedOn',
  'credits',
]
const pieceFields: readonly PieceField[] = ['headline', 'bylines', 'body', 'authorNote']

function compareContents(before: PieceContent | undefined, after: PieceContent | undefined): PieceField[] {
  return before && after ? comparePieces(before, after) : []
}

function listChanged<Field extends string>(
  fields: readonly Field[],
  before: Record<Field, unknown>,
  after: Record<Field, unknown>,
): Field[] {
  return fields.filter(
    (field) => canonicaliseContent([before[field]]) !== canonicaliseContent([after[field]]),
  )
}

/** The running order with each piece by what it is in both states. */
function describeOrder(order: readonly RunningOrderEntry[], names: ReadonlyMap<string, number>): string {
  return JSON.stringify(
    order.map((entry) =>
      entry.type === 'essay'
        ? [names.get(entry.piece)]
        : [entry.text, ...entry.pieces.map((piece) => names.get(piece))],
    ),
  )
}
