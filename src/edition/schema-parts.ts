import { z } from 'zod'
import { isSafeLink } from './links.ts'
import { isMerged, markOrder } from './marks.ts'
import type { Mark, Picture } from './types.ts'

/** Text whose characters are whole; it may be empty. */
export const text = z.string().refine((value) => value.isWellFormed(), 'has half of a character')
/** Text that says something. */
export const words = text.min(1)
/** A SHA-256 in hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/u, 'is not a SHA-256 in hex')
/** A block's name, fit for an address. */
export const blockId = z.string().regex(/^[A-Za-z0-9_-]{4,40}$/u, 'is not a block id')

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('superscript') }),
  z.strictObject({ type: z.literal('subscript') }),
  z.strictObject({ type: z.literal('link'), href: words.refine(isSafeLink, 'is no safe link') }),
]) satisfies z.ZodType<Mark>

const marks = z
  .array(mark)
  .refine(
    (list) => list.every((one, index) => index === 0 || rank(list[index - 1]) < rank(one)),
    'are not in order',
  )

const textSpan = z.strictObject({ text: words, marks })
const noteSpan = z.strictObject({ note: z.strictObject({ id: blockId, text: words }) })

/** A line's spans in canonical form. */
export const spans = z
  .array(z.union([textSpan, noteSpan]))
  .refine(isMerged, 'has equal neighbours that are not merged')

/** A picture by its bytes, with what is printed about it. */
export const picture = z.strictObject({
  sha256: hash,
  width: z.int().positive(),
  height: z.int().positive(),
  alt: text,
  caption: words.nullable(),
  credit: words.nullable(),
  focal: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
}) satisfies z.ZodType<Picture>

function rank(one: Mark | undefined): number {
  return one ? markOrder.indexOf(one.type) : -1
}
