import { z } from 'zod'
import { locales } from '../kernel/locales.ts'
import { blockId, hash, picture, spans, text, words } from './schema-parts.ts'
import type { Block, Content, IssueContent, PieceContent } from './types.ts'

const pullQuoteKind = z.enum(['summary', 'quotation'])

const paragraph = z.strictObject({
  id: blockId,
  type: z.literal('paragraph'),
  runIn: words.regex(/^\S(?:.*\S)?$/u, 'begins or ends with white space, or has a line break').optional(),
  spans,
})

const block = z.discriminatedUnion('type', [
  paragraph,
  z.strictObject({ id: blockId, type: z.literal('heading'), spans }),
  z.strictObject({
    id: blockId,
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.strictObject({ id: blockId, spans })).min(1),
  }),
  z.strictObject({ id: blockId, type: z.literal('figure'), picture }),
  z.strictObject({ id: blockId, type: z.literal('pull-quote'), kind: pullQuoteKind, text: words }),
]) satisfies z.ZodType<Block>

const byline = z.strictObject({ name: words.nullable(), titles: z.array(words), titlesAsPrinted: text })

/** What a piece of schema 1 is; refused are also two blocks of one id. */
export const pieceSchema = z.strictObject({
  schema: z.literal(1),
  type: z.literal('piece'),
  kind: z.enum(['answer', 'essay']),
  locale: z.enum(locales),
  headline: words.nullable(),
  bylines: z.array(byline),
  body: z.array(block).refine((body) => hasDistinctIds(body), 'has two blocks of one id'),
  authorNote: words.nullable(),
}) satisfies z.ZodType<PieceContent>

/** What an issue of schema 1 is. */
export const issueSchema = z.strictObject({
  schema: z.literal(1),
  type: z.literal('issue'),
  locale: z.enum(locales),
  series: z.strictObject({ name: words, publication: words.nullable() }),
  number: z.int().nullable(),
  totalNumber: z.int().nullable(),
  label: text,
  title: words,
  kicker: words.nullable(),
  subtitle: words.nullable(),
  lead: z.strictObject({
    label: words.nullable(),
    body: z.array(paragraph).refine((body) => hasDistinctIds(body), 'has two blocks of one id'),
  }),
  pullQuotes: z.array(z.strictObject({ kind: pullQuoteKind, text: words, attribution: words.nullable() })),
  cover: picture.nullable(),
  pageLabel: words.nullable(),
  printedOn: z.iso.date().nullable(),
  credits: z.array(z.strictObject({ role: words, names: z.array(words) })),
  runningOrder: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('question'), text: words, pieces: z.array(hash) }),
      z.strictObject({ type: z.literal('essay'), piece: hash }),
    ]),
  ),
}) satisfies z.ZodType<IssueContent>

/** Content of schema 1, of either type. Schema 1 is never made stricter: what it once read, it reads for ever. */
export const contentSchema = z.discriminatedUnion('type', [
  issueSchema,
  pieceSchema,
]) satisfies z.ZodType<Content>

function hasDistinctIds(body: readonly Block[]): boolean {
  const ids = body.flatMap((one) =>
    one.type === 'list' ? [one.id, ...one.items.map((item) => item.id)] : [one.id],
  )
  return new Set(ids).size === ids.length
}
