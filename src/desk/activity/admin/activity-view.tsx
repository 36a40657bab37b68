import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole, roles } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { DeskPage } from '../../admin/desk-page.tsx'
import { activityMessages } from '../messages.ts'
import { ActivityLog } from './activity-log.tsx'
import './activity.css'

/** The activity log at `/admin/activity`: who did what when, for members of staff. */
export function ActivityView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const messages = activityMessages[languageOf(req)]
  return (
    <DeskPage view={view}>
      <Gutter className="activity">
        <h1>{messages.activity}</h1>
        {hasRole(req, roles) ? (
          <ActivityLog req={req} searchParams={view.searchParams ?? {}} />
        ) : (
          <p>{messages.notAllowed}</p>
        )}
      </Gutter>
    </DeskPage>
  )
}
