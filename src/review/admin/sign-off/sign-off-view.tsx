import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../../../desk/admin/desk-page.tsx'
import { hasRole, roles } from '../../../kernel/access.ts'
import { isDocumentId } from '../../../kernel/documents.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { signOffMessages } from './messages.ts'
import { SignOffDesk } from './sign-off-desk.tsx'

/** The page on which a step of an issue is signed; what it shows is read by the browser. */
export function SignOffView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const issueId = Number(view.params?.segments?.[1])
  const messages = signOffMessages[languageOf(req)]
  const refusal = hasRole(req, roles)
    ? isDocumentId(issueId)
      ? null
      : messages.noIssue
    : messages.notAllowed
  return (
    <DeskPage view={view}>
      {refusal === null ? (
        <SignOffDesk issueId={issueId} />
      ) : (
        <Gutter>
          <h1>{messages.view}</h1>
          <p>{refusal}</p>
        </Gutter>
      )}
    </DeskPage>
  )
}
