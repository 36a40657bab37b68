import type { PayloadRequest } from 'payload'
import { hasRole, roles } from '../../kernel/access.ts'
import { findDraft, idOf, isDocumentId } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { type Composition, composeDraft, documentsOf } from '../../press/compose.ts'
import { findEditions } from '../../press/ledger.ts'

/** An issue as it would be printed now, and the address of the piece that was asked for, if any. */
export type Preview = {
  issueId: number
  composition: Composition
  slug: string | null
  /** Whether this very content is what the public reads. */
  isPublished: boolean
}

/** Answers an issue as it would be printed now; null for whoever may not see it, or when there is none. */
export async function findIssuePreview(
  req: PayloadRequest,
  { issueId, locale }: { issueId: number; locale: Locale },
): Promise<Preview | null> {
  if (!hasRole(req, roles) || !isDocumentId(issueId)) return null
  if (!(await findDraft(req, { collection: 'issues', id: issueId, access: 'theirs' }))) return null
  const composition = await composeDraft(req, { issueId, locale })
  const [current] = await findEditions(req, { issueId, locale })
  const isPublished = current?.contentHash === composition.composed.hash
  return { issueId, composition, slug: null, isPublished }
}

/** Answers the issue of a piece with that piece's address in it, which is null while it stands in no order. */
export async function findAnswerPreview(
  req: PayloadRequest,
  { answerId, locale }: { answerId: number; locale: Locale },
): Promise<Preview | null> {
  if (!hasRole(req, roles) || !isDocumentId(answerId)) return null
  const piece = await findDraft(req, { collection: 'answers', id: answerId, access: 'theirs' })
  const issueId = idOf(piece?.issue)
  const preview = issueId === null ? null : await findIssuePreview(req, { issueId, locale })
  if (!preview) return null
  const { material, addresses } = preview.composition
  const index = documentsOf(material).answers.indexOf(answerId)
  return { ...preview, slug: addresses.pieces[index]?.slug || null }
}
