'use client'
import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import { useMessages } from '../../admin/use-messages.ts'
import type { Reference } from '../acts.ts'
import { runningOrderMessages } from '../messages.ts'
import { useOrderDesk } from './order-desk.tsx'

type Request = { item: Reference; warning: string }

const modalSlug = 'running-order-take-out'

const TakeOutContext = createContext<(request: Request) => void>(() => undefined)

/** Asks before something is taken out of the issue, and then does it. */
export function TakeOutProvider({ children }: { children: ReactNode }) {
  const { perform } = useOrderDesk()
  const { openModal } = useModal()
  const messages = useMessages(runningOrderMessages)
  const [request, setRequest] = useState<Request | null>(null)
  const ask = useCallback(
    (asked: Request) => {
      setRequest(asked)
      openModal(modalSlug)
    },
    [openModal],
  )
  const confirm = async () => {
    if (request) await perform({ act: 'take-out', item: request.item })
  }
  return (
    <TakeOutContext value={ask}>
      {children}
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={messages.takeOutTitle}
        body={request?.warning ?? ''}
        confirmLabel={messages.takeOut}
        onConfirm={confirm}
      />
    </TakeOutContext>
  )
}

/** Answers how to take an item out, once the person has confirmed it. */
export function useTakeOut(): (request: Request) => void {
  return use(TakeOutContext)
}
