import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../../../desk/admin/desk-page.tsx'
import { hasRole, roles } from '../../../kernel/access.ts'
import { findDraft, isDocumentId } from '../../../kernel/documents.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { threadMessages } from '../client/messages.ts'
import { ThreadsDesk } from './threads-desk.tsx'
import '../client/threads.css'

/** The comments on all texts of an issue at `/admin/threads/{issue}`; what it lists is read by the browser. */
export async function ThreadsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const messages = threadMessages[languageOf(req)]
  const segments = Array.isArray(view.params?.segments) ? view.params.segments : []
  const issueId = Number(segments[1])
  const issue =
    hasRole(req, roles) && isDocumentId(issueId)
      ? await findDraft(req, { collection: 'issues', id: issueId, access: 'theirs' })
      : null
  return (
    <DeskPage view={view}>
      <Gutter className="threads-page">
        <h1>
          {messages.threads}
          {issue ? `\uFF1A${issue.title ?? messages.untitled}` : ''}
        </h1>
        {issue && req.user ? (
          <ThreadsDesk issueId={issueId} me={{ id: req.user.id, role: req.user.role }} />
        ) : (
          <p>{messages.notAllowed}</p>
        )}
      </Gutter>
    </DeskPage>
  )
}
