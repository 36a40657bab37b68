import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { composers, hasRole } from '../../../kernel/access.ts'
import { openNewIssue } from '../operations.ts'

/** Opens a new issue and leads there; Payload's own way would leave an empty draft at each look. */
export async function NewIssueView({ initPageResult: { req } }: AdminViewServerProps) {
  if (!hasRole(req, composers)) redirect('/admin/collections/issues')
  redirect(`/admin/collections/issues/${await openNewIssue(req)}`)
}
