import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../../../desk/admin/desk-page.tsx'
import { hasRole, roles } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { inboxMessages } from '../messages.ts'
import { InboxDesk } from './inbox-desk.tsx'
import './inbox.css'

/** The inbox at `/admin/inbox`; what it shows is read by the browser. */
export function InboxView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const messages = inboxMessages[languageOf(req)]
  return (
    <DeskPage view={view}>
      <Gutter className="inbox">
        <h1>{messages.inbox}</h1>
        {hasRole(req, roles) ? <InboxDesk /> : <p>{messages.notAllowed}</p>}
      </Gutter>
    </DeskPage>
  )
}
