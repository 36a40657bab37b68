import type { PayloadRequest } from 'payload'
import type { PieceContent } from '../../edition/types.ts'
import type { Answer, Issue, Media } from '../../generated/payload-types.ts'
import { findDraft, idOf } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { keepingLocale } from '../../kernel/request-locale.ts'
import { contractsOf } from '../../press/contracts.ts'
import { findMediaIds } from '../../press/pictures.ts'
import { readPiece } from '../../press/piece.ts'
import { readsSealed } from '../../press/sealing/closed.ts'
import { isSomeIssueSealed } from '../../press/sealing/queries.ts'
import type { PresentText, Signature } from './rules/consent.ts'

/** An answer as it would be printed now, and what stands around it. */
export type InvitedPiece = {
  answer: Answer
  issue: Issue
  /** The name of the series, and its time zone. */
  series: { name: string; timeZone: string } | null
  question: string | null
  content: PieceContent
  hash: string
}

/**
 * Answers an answer as it would be printed now in a language, from its room and its newest draft. Access is the caller's
 * to check. Null where there is none, in the trash, and where its issue is sealed to the caller.
 */
export async function findInvitedPiece(
  req: PayloadRequest,
  { answerId, locale }: { answerId: number; locale: Locale },
): Promise<InvitedPiece | null> {
  return keepingLocale(req, async () => {
    req.locale = locale
    const draft = await findDraft(req, { collection: 'answers', id: answerId, access: 'ours' })
    const issue = await findDraft(req, { collection: 'issues', id: idOf(draft?.issue), access: 'ours' })
    if (!draft || !issue) return null
    if (!readsSealed(req) && (await isSomeIssueSealed(req, [issue.id]))) return null
    const written = await contractsOf(req).readBody?.(req, {
      collection: 'answers',
      id: answerId,
      field: 'body',
      locale,
    })
    const answer = written ? { ...draft, body: written } : draft
    const series = await findDraft(req, { collection: 'series', id: idOf(issue.series), access: 'ours' })
    const question = await findDraft(req, {
      collection: 'questions',
      id: idOf(answer.question),
      access: 'ours',
    })
    const media = await findMedia(req, findMediaIds(answer.body))
    const { parts, hash } = readPiece(answer, { material: { media }, locale })
    return {
      answer,
      issue,
      series: series && { name: series.name, timeZone: series.timeZone },
      question: question?.text?.trim() || null,
      content: { ...parts, schema: 1, type: 'piece', kind: answer.kind, locale },
      hash,
    }
  })
}

/** Answers what stands on paper now for an invitation: the hash of the piece, and the expert's own signature. */
export function presentTextOf({ answer, content, hash }: InvitedPiece, byline: string | null): PresentText {
  return { hash, signature: findSignature({ answer, content }, byline) }
}

/** A single signature is the expert's; of several, the one that the invitation names. */
function findSignature(
  { answer, content }: Pick<InvitedPiece, 'answer' | 'content'>,
  byline: string | null,
): Signature | null {
  const rows = answer.bylines ?? []
  const index = rows.length === 1 ? 0 : rows.findIndex(({ id }) => id === byline)
  const found = content.bylines[index]
  return found ? { name: found.name ?? '', titles: found.titlesAsPrinted } : null
}

async function findMedia(req: PayloadRequest, ids: readonly number[]): Promise<ReadonlyMap<number, Media>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((document) => [document.id, document]))
}
