import { z } from 'zod'

import { processSchema, signingRoles } from '../process/process.ts'

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)
const wordsSchema = z.string().trim().max(4000)
const reasonSchema = wordsSchema.min(1)
const idSchema = z.number().int().positive()

/** What a sign-off covers: the page, or one piece by the id of its document. */
export const unitSchema = z.union([z.literal('page'), idSchema])
/** One of these. */
export type Unit = z.infer<typeof unitSchema>

/** The hashes of a page's pieces by the ids of their documents. */
export const pieceHashesSchema = z.record(z.string().regex(/^[1-9]\d*$/), hashSchema)

/** R6: in whose place somebody signs, by which delegation, and until when it holds. */
export const delegatedSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  role: z.enum(signingRoles),
  until: z.iso.datetime(),
  delegation: idSchema,
})

/** Signed on paper: `scan` is the SHA-256 of the private picture; another person verifies it by `verify-paper`. */
export const paperSchema = z.strictObject({ scan: hashSchema, signedBy: reasonSchema })

/** Parts of a text that a 改后付印 can change. */
export const printPlaces = [
  'title',
  'kicker',
  'subtitle',
  'lead',
  'pull-quote',
  'question',
  'headline',
  'byline',
  'body',
  'author-note',
] as const

/** One change that is still to be made after 付印: `from` stands exactly once in its place. */
export const printChangeSchema = z.strictObject({
  unit: unitSchema,
  place: z.enum(printPlaces),
  /** The id of the paragraph or block, where the place has several. */
  block: z.string().nullable(),
  from: z.string().min(1).max(2000),
  to: z.string().max(2000),
})
/** One of these. */
export type PrintChange = z.infer<typeof printChangeSchema>

/** R6: who acted in another's place says so, whatever the act; left out in one's own name. */
const inPlaceOf = { forWhom: delegatedSchema.optional() }

const signature = {
  step: z.string(),
  forWhom: delegatedSchema.nullable(),
  /** The reason of a chief editor who signs out of turn or in another's place. */
  override: reasonSchema.nullable(),
}

/** Whose process it is, by the id of the series: an issue that moves into another does not take it along. */
const ofSeries = { series: idSchema.nullable().optional() }

/** Everything that a record can say, a closed list; strict, so that a changed entry is no entry. */
export const actSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('begin'), ...ofSeries, process: processSchema }),
  z.strictObject({
    act: z.literal('adopt'),
    ...inPlaceOf,
    ...ofSeries,
    process: processSchema,
    reason: reasonSchema,
  }),
  z.strictObject({
    act: z.literal('sign'),
    ...signature,
    unit: unitSchema,
    hash: hashSchema,
    /** What a proof started from; null where the step approves and changes nothing. */
    from: hashSchema.nullable(),
    pieces: pieceHashesSchema,
    opinion: wordsSchema,
    paper: paperSchema.nullable(),
  }),
  z.strictObject({ act: z.literal('verify-paper'), ...inPlaceOf, entry: idSchema }),
  z.strictObject({
    act: z.literal('return'),
    ...signature,
    to: z.string(),
    unit: unitSchema,
    hash: hashSchema,
    reason: reasonSchema,
  }),
  z.strictObject({
    act: z.literal('print-after-changes'),
    ...signature,
    hash: hashSchema,
    pieces: pieceHashesSchema,
    changes: z.array(printChangeSchema).min(1).max(100),
    opinion: wordsSchema,
  }),
  z.strictObject({
    act: z.literal('verify-changes'),
    ...inPlaceOf,
    base: hashSchema,
    hash: hashSchema,
    pieces: pieceHashesSchema,
  }),
  z.strictObject({
    act: z.literal('query'),
    ...inPlaceOf,
    id: z.string().min(1).max(40),
    unit: unitSchema,
    at: z.strictObject({ quote: z.string().max(2000), block: z.string().nullable() }),
    question: reasonSchema,
  }),
  z.strictObject({
    act: z.literal('answer-query'),
    ...inPlaceOf,
    query: z.string(),
    decision: z.enum(['kept', 'changed']),
    answer: wordsSchema,
  }),
  z.strictObject({
    act: z.literal('waive'),
    ...inPlaceOf,
    findings: z
      .array(z.strictObject({ fingerprint: z.string(), check: z.string(), quote: z.string() }))
      .min(1)
      .max(500),
    reason: reasonSchema,
  }),
  z.strictObject({ act: z.literal('reopen'), ...inPlaceOf, reason: reasonSchema }),
  z.strictObject({
    act: z.literal('published'),
    kind: z.enum(['first', 'correction', 'archive']),
    revision: idSchema,
    hash: hashSchema,
    pieces: pieceHashesSchema,
  }),
  z.strictObject({ act: z.literal('withdrawn'), revision: idSchema, notice: z.string().nullable() }),
  z.strictObject({ act: z.literal('reinstated'), revision: idSchema, notice: z.string().nullable() }),
  z.strictObject({
    act: z.literal('taken-down'),
    revision: idSchema,
    reason: z.string().nullable(),
    due: z.iso.datetime(),
  }),
  z.strictObject({ act: z.literal('takedown-confirmed') }),
  z.strictObject({
    act: z.enum(['seal-proposed', 'seal-dropped', 'lift-proposed', 'lift-dropped', 'seal-lifted']),
    reason: reasonSchema,
    authority: reasonSchema,
  }),
  z.strictObject({
    act: z.literal('sealed'),
    hashes: z.array(hashSchema),
    reason: reasonSchema,
    authority: reasonSchema,
  }),
])

/** One act of an issue's record. */
export type Act = z.infer<typeof actSchema>
/** The act of one kind. */
export type ActOf<Kind extends Act['act']> = Extract<Act, { act: Kind }>
