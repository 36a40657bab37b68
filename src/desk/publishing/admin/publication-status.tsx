'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useMessages } from '../../admin/use-messages.ts'
import { publishingMessages } from '../messages.ts'
import { publicationStatus } from '../rules.ts'
import { usePressState } from './press-state.ts'
import './publishing.css'

/** How an issue stands towards the public, in the place of Payload's status and its way back (P5). */
export function IssueStatus() {
  const { id } = useDocumentInfo()
  const messages = useMessages(publishingMessages)
  const state = usePressState(typeof id === 'number' ? id : null)
  if (!state) return <span className="press-status">{messages.checking}</span>
  const revision = state.current?.revision ?? 0
  const sentence = {
    never: messages.statusNever,
    withdrawn: messages.statusWithdrawn,
    published: messages.statusPublished(revision),
    changed: messages.statusChanged(revision),
  }[publicationStatus(state)]
  return <span className="press-status">{sentence}</span>
}

/** How a question or piece stands towards the public. */
export function PartStatus() {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const messages = useMessages(publishingMessages)
  if (!hasPublishedDoc) return <span className="press-status">{messages.statusDraft}</span>
  return (
    <span className="press-status">
      {unpublishedVersionCount > 0 ? messages.statusPartChanged : messages.statusPartPublished}
    </span>
  )
}
