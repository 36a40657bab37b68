'use client'
import { PopupList, useDocumentInfo, useModal } from '@payloadcms/ui'
import { leaders } from '../../../kernel/access.ts'
import { useHasRole } from '../../admin/use-has-role.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { usePressState } from '../../publishing/admin/press-state.ts'
import { publicationStatus } from '../../publishing/rules.ts'
import { takedownMessages } from '../messages.ts'
import { actSlug } from './issue-dialogs.tsx'

/** The entries in an issue's menu that take it down at once, and propose to seal it. */
export function TakingBackMenuItems() {
  const messages = useMessages(takedownMessages)
  const { id } = useDocumentInfo()
  const issueId = typeof id === 'number' ? id : null
  const state = usePressState(issueId)
  const { openModal } = useModal()
  const leads = useHasRole(leaders)
  if (issueId === null || !state) return null
  const status = publicationStatus(state)
  if (status === 'never') return null
  const isPublic = status !== 'withdrawn'
  return (
    <PopupList.ButtonGroup>
      {isPublic && state.mayTakeDown ? (
        <PopupList.Button id="action-take-down" onClick={() => openModal(actSlug('take-down', issueId))}>
          {messages.takeDown}
        </PopupList.Button>
      ) : null}
      {leads ? (
        <PopupList.Button
          id="action-propose-seal"
          onClick={() => openModal(actSlug('propose-seal', issueId))}
        >
          {messages.proposeSeal}
        </PopupList.Button>
      ) : null}
    </PopupList.ButtonGroup>
  )
}
