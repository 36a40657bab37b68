import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole, roles } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { activityMessages } from '../messages.ts'
import { ActivityLog } from './activity-log.tsx'
import './activity.css'

/** The activity log at `/admin/activity`: who did what when, for members of staff. */
export function ActivityView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const messages = activityMessages[languageOf(req)]
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter className="activity">
        <h1>{messages.activity}</h1>
        {hasRole(req, roles) ? (
          <ActivityLog req={req} searchParams={searchParams ?? {}} />
        ) : (
          <p>{messages.notAllowed}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
