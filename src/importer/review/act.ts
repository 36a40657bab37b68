import { z } from 'zod'

const id = z.string().min(1).max(20)
const offset = z.int().min(0).max(100_000_000)

/** How a text meets the one that stands in its place already: it takes the place, or is joined behind or before it. */
const how = z.enum(['replace', 'append', 'prepend']).optional()

/** Where a text may stand in an issue. Lists take it at `index` or at their end. */
export const placeSchema = z.union([
  z.strictObject({ in: z.enum(['series', 'title', 'kicker', 'subtitle']), how }),
  z.strictObject({ in: z.enum(['lead', 'pullQuotes', 'credits', 'captions']), index: offset.optional() }),
  /** `question` is an id or `new`; a new one stands before `before`, or behind all others. */
  z.strictObject({ in: z.literal('question'), question: id, before: id.optional(), how }),
  z.strictObject({ in: z.literal('headline'), piece: id, how }),
  /** `person` is an id or `new`. */
  z.strictObject({ in: z.enum(['name', 'titles']), piece: id, person: id, how }),
  z.strictObject({
    in: z.literal('body'),
    piece: id,
    index: offset,
    /** As a paragraph before the one at `index`, or joined to the end or the beginning of the one at `index`. */
    how: z.enum(['paragraph', 'append', 'prepend']),
  }),
  z.strictObject({ in: z.literal('new-essay'), before: id.optional() }),
  z.strictObject({ in: z.literal('new-answer'), before: id.optional(), question: id.optional() }),
  z.strictObject({ in: z.literal('unplaced') }),
])

export type Place = z.infer<typeof placeSchema>

/** Who of the experts on file a printed name is (rules X1 to X5 of `docs/reference/import-format.md`). */
export const expertChoiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('link'),
    expert: z.int().positive(),
    /** Whether the printed titles are put on file as a new affiliation. */
    affiliation: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('create') }),
  z.strictObject({ kind: z.literal('none') }),
])

export type ExpertChoice = z.infer<typeof expertChoiceSchema>

/**
 * What a person may do in a review (rules V1 to V7): a closed list, kept with the import in the order done. No act
 * carries text.
 */
export const actSchema = z.discriminatedUnion('act', [
  /** The decision stands as it is; an unplaced text stays so. */
  z.strictObject({ act: z.literal('accept'), finding: id }),
  /** Parts a passage before unit `at` of its text; the rest becomes the next paragraph, or is unplaced. */
  z.strictObject({ act: z.literal('split'), passage: id, at: offset }),
  /** `rest`: with the paragraphs behind it in its piece. */
  z.strictObject({ act: z.literal('move'), passage: id, to: placeSchema, rest: z.boolean().optional() }),
  z.strictObject({ act: z.literal('drop'), passage: id }),
  /** Sets the paragraph's run-in lead to its first `end` units; 0 takes it away. */
  z.strictObject({ act: z.literal('run-in'), paragraph: id, end: offset }),
  /** Sets the question that a piece answers; without one it is an essay. */
  z.strictObject({ act: z.literal('pair'), piece: id, question: id.nullable() }),
  z.strictObject({ act: z.literal('expert'), person: id, choice: expertChoiceSchema }),
])

export type Act = z.infer<typeof actSchema>

/** The most acts that an import keeps. */
export const mostActs = 20_000
