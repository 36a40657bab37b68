import type { Block } from 'payload'
import type { Locale } from '../kernel/locales.ts'
import { figureBlock, footnoteBlock, pullQuoteBlock } from './embedded-blocks.ts'
import { isRecord } from './lexical-json.ts'

/** The words in the form of a block within a text: `type` is its kind (`pullQuote`, say), `words` has them by field. */
export type BlockWords = { id: string; type: string; words: ReadonlyMap<string, string> }

/**
 * What Payload adds to a block's fields when it reads its configuration: in the very list that is read here, before or
 * after, as modules happen to be loaded.
 */
const ofPayload = ['id', 'blockName']

const blocks = new Map(
  [figureBlock, pullQuoteBlock, footnoteBlock].map((block) => [
    block.slug,
    { block, fields: findFields(block) },
  ]),
)

/**
 * Reads the words of a block from its fields, none where somebody has written none yet; null for the fields of anything
 * else (a link, say).
 */
export function readBlockWords(fields: unknown): BlockWords | null {
  if (!isRecord(fields) || typeof fields.blockType !== 'string' || typeof fields.id !== 'string') return null
  if (!blocks.has(fields.blockType)) return null
  const words = wordFieldsOf(fields.blockType).flatMap((name): [string, string][] => {
    const value = fields[name]
    return typeof value === 'string' && value !== '' ? [[name, value]] : []
  })
  return { id: fields.id, type: fields.blockType, words: new Map(words) }
}

/** Answers in which fields of its form a kind of block holds words. */
export function wordFieldsOf(type: string): readonly string[] {
  return blocks.get(type)?.fields ?? []
}

/** Answers what a kind of block is called; its own name for a kind that the schema does not know. */
export function nameBlockType(type: string, language: Locale): string {
  const singular: unknown = blocks.get(type)?.block.labels?.singular
  const name = isRecord(singular) ? singular[language] : null
  return typeof name === 'string' ? name : type
}

function findFields({ fields }: Block): string[] {
  return fields.flatMap((field) => {
    const hasWords = field.type === 'text' || field.type === 'textarea'
    return hasWords && !ofPayload.includes(field.name) ? [field.name] : []
  })
}
