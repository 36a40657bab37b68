import { z } from 'zod'

/** A node as Lexical serialises it; `$` holds its states. */
export type LexicalNode = { type: string; version: number; [property: string]: unknown }

/** A rich-text field's value, in the shape that Payload's generated types give it. */
export type LexicalState = {
  root: {
    type: string
    children: LexicalNode[]
    direction: 'ltr' | 'rtl' | null
    format: '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'
    indent: number
    version: number
  }
  [property: string]: unknown
}

/** Anything with a root and children: values of Payload, of Lexical and of an API alike. */
export type LexicalInput = { root: { children: readonly unknown[] } }

/** The key of the state that names a block (see docs/reference/edition.md). */
export const blockIdKey = 'blockId'
/** The key of the state that makes text a run-in lead. */
export const runInKey = 'runIn'

/** Lexical's bits of `format`, as far as the schema knows them. */
export const formatBits = { bold: 1, italic: 2, subscript: 32, superscript: 64 } as const

const children = z.array(z.unknown()).default([])
const state = z.object({ [blockIdKey]: z.string().optional(), [runInKey]: z.boolean().optional() }).optional()
const blockFields = z.looseObject({ id: z.string().optional(), blockType: z.string() })

const nodeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children, $: state }),
  z.object({ type: z.literal('heading'), children, $: state }),
  z.object({ type: z.literal('list'), listType: z.enum(['bullet', 'number']), children, $: state }),
  z.object({ type: z.literal('listitem'), children, $: state }),
  z.object({ type: z.literal('block'), fields: blockFields }),
  z.object({ type: z.literal('inlineBlock'), fields: blockFields }),
  z.object({ type: z.literal('text'), text: z.string(), format: z.int().default(0), $: state }),
  z.object({ type: z.literal('linebreak') }),
  z.object({ type: z.literal('tab') }),
  z.object({
    type: z.enum(['link', 'autolink']),
    fields: z.looseObject({ url: z.string().nullish() }),
    children,
  }),
  z.object({ type: z.literal('mark'), children }),
])

/** A node of the one schema, with what is read of it. */
export type KnownNode = z.infer<typeof nodeSchema>

/** Reads one serialised node, or answers null for one that the schema does not know. */
export function readNode(value: unknown): KnownNode | null {
  const parsed = nodeSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** Says whether `value` has the outer form of a serialised node. */
export function isLexicalNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Names the type of a node that the schema does not know, for a message. */
export function nameNode(value: unknown): string {
  if (!isLexicalNode(value)) return 'unknown'
  return isRecord(value.fields) && typeof value.fields.blockType === 'string'
    ? value.fields.blockType
    : value.type
}

/** Says whether `value` is an object with properties. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
