'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useDocumentOpener } from '../../admin/document-opener.tsx'
import { useMessages } from '../../admin/use-messages.ts'
import { usePressState } from '../../publishing/admin/press-state.ts'
import { runningOrderMessages } from '../messages.ts'
import { Announcer } from './announcer.tsx'
import { NewEntry } from './new-entry.tsx'
import { NotPlaced } from './not-placed.tsx'
import { OrderDeskProvider } from './order-desk.tsx'
import { OrderEntries } from './order-entries.tsx'
import { TakeOutProvider } from './take-out.tsx'
import { useRunningOrder } from './use-running-order.ts'
import './running-order.css'

/** The heart of an issue's page: its questions, answers and essays, in the order in which they are printed. */
export function RunningOrderField() {
  const { id } = useDocumentInfo()
  const issueId = typeof id === 'number' ? id : null
  const messages = useMessages(runningOrderMessages)
  const order = useRunningOrder(issueId)
  const press = usePressState(issueId)
  const { reload } = order
  const [drawer, open] = useDocumentOpener(reload)
  const { view } = order
  return (
    <section
      className="running-order field-type"
      aria-labelledby="running-order-title"
      id="field-runningOrder"
    >
      <header className="running-order__head">
        <h3 id="running-order-title">{messages.title}</h3>
        <p>{messages.hint}</p>
      </header>
      {issueId === null ? <p className="running-order__empty">{messages.unsaved}</p> : null}
      {issueId !== null && view === null ? <Loading onReload={reload} /> : null}
      {issueId !== null && view ? (
        <OrderDeskProvider
          issueId={issueId}
          order={order}
          view={view}
          missing={press?.missing ?? null}
          open={open}
        >
          <TakeOutProvider>
            <Announcer>
              {view.entries.length === 0 ? <p className="running-order__empty">{messages.empty}</p> : null}
              <OrderEntries view={view} />
              {view.editable ? <NewEntry isEmpty={view.entries.length === 0} /> : null}
              <NotPlaced view={view} />
            </Announcer>
          </TakeOutProvider>
        </OrderDeskProvider>
      ) : null}
      {drawer}
    </section>
  )
}

function Loading({ onReload }: { onReload: () => void }) {
  const messages = useMessages(runningOrderMessages)
  return (
    <output className="running-order__empty">
      {messages.loading}{' '}
      <Button buttonStyle="none" type="button" margin={false} onClick={onReload}>
        {messages.reload}
      </Button>
    </output>
  )
}
