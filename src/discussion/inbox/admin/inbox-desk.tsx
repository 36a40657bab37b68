'use client'
import { Button, Link } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { inboxMessages } from '../messages.ts'
import type { InboxFilter } from '../queries.ts'
import { InboxLine } from './inbox-line.tsx'
import { useInbox } from './use-inbox.ts'

const choices = ['unread', 'all'] as const

/** The inbox: what is unread or all of it, page by page, and what can be done with it. */
export function InboxDesk() {
  const messages = useMessages(inboxMessages)
  const [filter, setFilter] = useState<InboxFilter>({ only: 'unread', page: 1 })
  const { inbox, refusal, mark, markAll, reload } = useInbox(filter)
  return (
    <>
      <p className="inbox__about">
        {messages.about}{' '}
        <Link href="/admin/account" prefetch={false}>
          {messages.settings}
        </Link>
      </p>
      <div className="inbox__tools">
        <div className="inbox__filters" role="group" aria-label={messages.filters}>
          {choices.map((only) => (
            <button
              key={only}
              type="button"
              aria-pressed={filter.only === only}
              onClick={() => setFilter({ only, page: 1 })}
            >
              {messages[only]}
              {only === 'unread' && inbox ? <span> {inbox.unread}</span> : null}
            </button>
          ))}
        </div>
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={!inbox || inbox.unread === 0}
          onClick={markAll}
        >
          {messages.markAll}
        </Button>
      </div>
      {refusal ? (
        <p className="inbox__refusal" role="alert">
          {refusal}{' '}
          <Button type="button" buttonStyle="secondary" size="small" margin={false} onClick={reload}>
            {messages.again}
          </Button>
        </p>
      ) : null}
      <div className="inbox__said" aria-busy={!inbox && !refusal} aria-live="polite">
        {!inbox && !refusal ? <p className="inbox__empty">{messages.reading}</p> : null}
        {inbox?.messages.length === 0 ? (
          <p className="inbox__empty">
            {filter.only === 'unread' ? messages.nothingUnread : messages.nothing}
          </p>
        ) : null}
      </div>
      {inbox && inbox.messages.length > 0 ? (
        <ol className="inbox__lines">
          {inbox.messages.map((message) => (
            <InboxLine key={message.id} message={message} onMark={(isRead) => mark(message, isRead)} />
          ))}
        </ol>
      ) : null}
      {inbox && inbox.pages > 1 ? (
        <nav className="inbox__pages" aria-label={messages.pages}>
          <Button
            type="button"
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={inbox.page === 1}
            onClick={() => setFilter({ ...filter, page: inbox.page - 1 })}
          >
            {messages.newer}
          </Button>
          <span>{messages.page(inbox.page, inbox.pages)}</span>
          <Button
            type="button"
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={inbox.page === inbox.pages}
            onClick={() => setFilter({ ...filter, page: inbox.page + 1 })}
          >
            {messages.older}
          </Button>
        </nav>
      ) : null}
    </>
  )
}
