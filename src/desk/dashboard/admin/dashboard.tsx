import { Button } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { languageOf } from '../../../kernel/error-response.ts'
import { type DashboardMessages, dashboardMessages } from '../messages.ts'
import { findDashboard } from '../queries.ts'
import type { Dashboard as DashboardContent } from '../view.ts'
import { InWorkList } from './in-work-list.tsx'
import { PublishedList } from './published-list.tsx'
import './dashboard.css'

type Props = Pick<ServerProps, 'i18n' | 'locale' | 'payload' | 'user'>

/** The first page of the desk: issues in work, what was published last, and the way to a new issue. */
export async function Dashboard({ i18n, locale, payload, user }: Props) {
  const language = languageOf({ i18n })
  const messages = dashboardMessages[language]
  const req = await createLocalReq({ user, locale: locale?.code, fallbackLocale: false }, payload)
  const dashboard = await findDashboard(req)
  return (
    <div className="desk-dashboard">
      <section aria-labelledby="desk-in-work">
        <header className="desk-dashboard__head">
          <h2 id="desk-in-work">{messages.inWork}</h2>
          <NewIssue dashboard={dashboard} messages={messages} />
        </header>
        {dashboard.inWork.length > 0 ? (
          <InWorkList issues={dashboard.inWork} language={language} />
        ) : (
          <p className="desk-dashboard__empty">{explainEmptiness(dashboard, messages)}</p>
        )}
      </section>
      <section aria-labelledby="desk-published">
        <h2 id="desk-published">{messages.published}</h2>
        {dashboard.published.length > 0 ? (
          <PublishedList issues={dashboard.published} language={language} />
        ) : (
          <p className="desk-dashboard__empty">{messages.nothingPublished}</p>
        )}
      </section>
    </div>
  )
}

function NewIssue({ dashboard, messages }: { dashboard: DashboardContent; messages: DashboardMessages }) {
  const { hasSeries, mayCreate, mayCreateSeries } = dashboard
  if (hasSeries && mayCreate) {
    return (
      <div className="desk-dashboard__ways">
        <Button el="link" to="/admin/collections/imports/create" buttonStyle="secondary" margin={false}>
          {messages.importIssue}
        </Button>
        <Button el="link" to="/admin/new-issue" icon="plus" iconPosition="left" margin={false}>
          {messages.newIssue}
        </Button>
      </div>
    )
  }
  if (hasSeries || !mayCreateSeries) return null
  return (
    <Button el="link" to="/admin/collections/series/create" icon="plus" iconPosition="left" margin={false}>
      {messages.newSeries}
    </Button>
  )
}

function explainEmptiness({ hasSeries, hasIssues }: DashboardContent, messages: DashboardMessages): string {
  if (!hasSeries) return messages.noSeries
  return hasIssues ? messages.nothingInWork : messages.firstIssue
}
