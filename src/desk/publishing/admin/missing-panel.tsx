'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useMessages } from '../../admin/use-messages.ts'
import { publishingMessages } from '../messages.ts'
import { publicationStatus } from '../rules.ts'
import { ChangedTitlesList } from './changed-titles-list.tsx'
import { MissingList } from './missing-list.tsx'
import { usePressState } from './press-state.ts'
import './publishing.css'

/** What an issue still misses before it can be published, at the head of its sidebar. */
export function MissingPanel() {
  const { id } = useDocumentInfo()
  const messages = useMessages(publishingMessages)
  const issueId = typeof id === 'number' ? id : null
  const state = usePressState(issueId)
  const count = state?.missing.length ?? 0
  return (
    <section className="press-panel field-type" aria-labelledby="press-panel-title">
      <h3 id="press-panel-title">
        {messages.missingTitle}
        {count > 0 ? <span className="press-panel__count">{count}</span> : null}
      </h3>
      <output>{describe()}</output>
      {issueId !== null && state && count > 0 ? (
        <MissingList issueId={issueId} missing={state.missing} />
      ) : null}
      {state ? <ChangedTitlesList changed={state.changedTitles} /> : null}
    </section>
  )

  function describe(): string {
    if (issueId === null) return messages.unsaved
    if (!state) return messages.checking
    return count === 0 ? messages.completeAs[publicationStatus(state)] : ''
  }
}
