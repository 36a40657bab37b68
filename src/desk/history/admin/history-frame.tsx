import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { ViewContext } from './view-context.ts'
import './history.css'

/** The frame of a history's pages: within the document's tabs, named in the path at the top. */
export function HistoryFrame({
  context,
  heading,
  children,
}: {
  context: ViewContext
  heading: string
  children: ReactNode
}) {
  const { collection, messages, req, segments, subject } = context
  const { plural } = collection.labels
  return (
    <main className="history">
      <SetDocumentStepNav
        collectionSlug={subject.collection}
        id={subject.id}
        pluralLabel={typeof plural === 'function' ? plural({ i18n: req.i18n, t: req.t }) : plural}
        isTrashed={segments[2] === 'trash'}
        useAsTitle={collection.admin.useAsTitle}
        view={messages.history}
      />
      <Gutter className="history__page">
        <h2>{heading}</h2>
        {children}
      </Gutter>
    </main>
  )
}
