import { z } from 'zod'
import { RoundtableError } from '../kernel/errors.ts'
import { hashContent } from './hash.ts'
import { issueSchema, pieceSchema } from './schema.ts'
import type { ComposedIssue, IssueContent, PieceContent, RunningOrderEntry } from './types.ts'

/** A piece before it is content. */
export type PieceParts = Pick<PieceContent, 'headline' | 'bylines' | 'body' | 'authorNote'>

/** An issue before it is content: what is printed, piece by piece, in the running order. */
export type IssueParts = {
  frontMatter: Omit<IssueContent, 'schema' | 'type' | 'runningOrder'>
  runningOrder: (
    | { type: 'question'; text: string; pieces: PieceParts[] }
    | { type: 'essay'; piece: PieceParts }
  )[]
}

/**
 * Makes content of an issue's parts: every piece under the hash of its own content, the issue naming them by it.
 *
 * @throws RoundtableError `invalid-input` when a part departs from the format, its details saying where
 */
export function composeIssue(parts: IssueParts): ComposedIssue {
  const assembled = assembleIssue(parts)
  checkComposed(assembled)
  return assembled
}

/** Puts an issue's parts together as `composeIssue` does, unfinished drafts too: for the desk, not for the ledger. */
export function assembleIssue({ frontMatter, runningOrder }: IssueParts): ComposedIssue {
  const pieces = new Map<string, PieceContent>()
  const place = (kind: PieceContent['kind'], piece: PieceParts): string => {
    const content: PieceContent = { ...piece, schema: 1, type: 'piece', kind, locale: frontMatter.locale }
    const hash = hashContent(content)
    pieces.set(hash, content)
    return hash
  }
  const entries = runningOrder.map(
    (entry): RunningOrderEntry =>
      entry.type === 'essay'
        ? { type: 'essay', piece: place('essay', entry.piece) }
        : {
            type: 'question',
            text: entry.text,
            pieces: entry.pieces.map((piece) => place('answer', piece)),
          },
  )
  const issue: IssueContent = { ...frontMatter, schema: 1, type: 'issue', runningOrder: entries }
  return { hash: hashContent(issue), issue, pieces }
}

/** @throws RoundtableError `invalid-input` when an issue or one of its pieces departs from the format */
export function checkComposed({ issue, pieces }: ComposedIssue): void {
  check(issueSchema, issue)
  for (const piece of pieces.values()) check(pieceSchema, piece)
}

/** Makes content of one piece, as `composeIssue` does, so that it can be signed or compared alone. */
export function composePiece(from: {
  kind: PieceContent['kind']
  locale: PieceContent['locale']
  piece: PieceParts
}): PieceContent {
  return check(pieceSchema, {
    ...from.piece,
    schema: 1,
    type: 'piece',
    kind: from.kind,
    locale: from.locale,
  })
}

function check<Content>(schema: z.ZodType<Content>, content: unknown): Content {
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  const details = z.prettifyError(parsed.error)
  throw new RoundtableError({
    code: 'invalid-input',
    zh: `内容不合刊发格式\uFF0C请按提示改正\uFF1A${details}`,
    en: `The content does not fit the format for publishing. Correct it: ${details}`,
    details,
  })
}
