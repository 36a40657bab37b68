import { z } from 'zod'
import { RoundtableError } from '../kernel/errors.ts'
import { hashText } from './hash.ts'
import { contentSchema } from './schema.ts'
import type { ComposedIssue, Content, IssueContent, PieceContent } from './types.ts'
import { type RawContent, type SchemaRegistry, schemaRegistry, upcastContent } from './upcast.ts'

/**
 * Reads stored content of any schema as content of today's.
 *
 * @param text what is stored: canonical JSON
 * @throws RoundtableError `unreadable-content`, its details saying where the text departs from the format
 */
export function readContent(text: string, registry: SchemaRegistry = schemaRegistry): Content {
  const parsed = contentSchema.safeParse(upcastContent(readRaw(text), registry))
  if (parsed.success) return parsed.data
  throw refuse(z.prettifyError(parsed.error))
}

/** Reads stored content that must be a piece; see `readContent`. */
export function readPiece(text: string): PieceContent {
  const content = readContent(text)
  if (content.type === 'piece') return content
  throw refuse('It is an issue where a piece should be.')
}

/** Reads stored content that must be an issue; see `readContent`. */
export function readIssue(text: string): IssueContent {
  const content = readContent(text)
  if (content.type === 'issue') return content
  throw refuse('It is a piece where an issue should be.')
}

/**
 * Reads an issue with its pieces, and checks that every text is what its hash says.
 *
 * @param stored `texts` has the issue's stored text and its pieces', each under its hash
 * @throws RoundtableError `unreadable-content` when a text is missing, altered or not of the format
 */
export function readComposedIssue(stored: {
  hash: string
  texts: ReadonlyMap<string, string>
}): ComposedIssue {
  const { hash, texts } = stored
  const issue = readIssue(takeText(texts, hash))
  const hashes = listPieceHashes(issue)
  return { hash, issue, pieces: new Map(hashes.map((piece) => [piece, readPiece(takeText(texts, piece))])) }
}

/** Answers the hashes of an issue's pieces in the running order. */
export function listPieceHashes(issue: IssueContent): string[] {
  return issue.runningOrder.flatMap((entry) => (entry.type === 'essay' ? [entry.piece] : entry.pieces))
}

function takeText(texts: ReadonlyMap<string, string>, hash: string): string {
  const text = texts.get(hash)
  if (text === undefined) throw refuse(`Content ${hash} is missing.`)
  if (hashText(text) !== hash) throw refuse(`Content ${hash} was altered.`)
  return text
}

function readRaw(text: string): RawContent {
  const parsed = rawSchema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  throw refuse('It does not say its schema.')
}

const rawSchema = z.looseObject({ schema: z.int() })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw refuse('It is not JSON.', cause)
  }
}

function refuse(details: string, cause?: unknown): RoundtableError {
  return new RoundtableError({
    code: 'unreadable-content',
    zh: '存档的内容不合格式\uFF0C无法读出。请从备份恢复这一份内容。',
    en: `Stored content does not have the format and cannot be read. Restore it from a backup. ${details}`,
    details,
    cause,
  })
}
