'use client'
import { Button, Link, useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { isMessageKind, messageKinds } from '../kinds.ts'
import { inboxMessages } from '../messages.ts'
import type { InboxMessage } from '../queries.ts'

type Props = { message: InboxMessage; onMark: (isRead: boolean) => void }

/** A message: who, what about, the words, when; opening it leads to the place and marks it as read. */
export function InboxLine({ message, onMark }: Props) {
  const messages = useMessages(inboxMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const { kind, title, excerpt, href, by, times, at, isRead } = message
  const name = title || messages.untitled
  return (
    <li className={isRead ? 'inbox__line' : 'inbox__line inbox__line--unread'}>
      <span className="inbox__mark">
        {isRead ? null : <span role="img" aria-label={messages.isUnread} className="inbox__dot" />}
      </span>
      <div className="inbox__what">
        <p className="inbox__head">
          <span className="inbox__kind">{isMessageKind(kind) ? messageKinds[kind][language] : kind}</span>{' '}
          <b>{by || messages.system}</b>
          {times > 1 ? <span className="inbox__aside"> · {messages.times(times)}</span> : null}
          <span className="inbox__aside">
            {' · '}
            <time dateTime={at}>{formatTime(at, { language, timeZone: newsroomTimeZone })}</time>
          </span>
        </p>
        <Link
          className="inbox__title"
          href={href}
          prefetch={false}
          onClick={() => {
            if (!isRead) onMark(true)
          }}
        >
          {name}
        </Link>
        {excerpt ? <p className="inbox__excerpt">{excerpt}</p> : null}
      </div>
      <Button
        type="button"
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={`${isRead ? messages.markUnread : messages.markRead} ${name}`}
        onClick={() => onMark(!isRead)}
      >
        {isRead ? messages.markUnread : messages.markRead}
      </Button>
    </li>
  )
}
