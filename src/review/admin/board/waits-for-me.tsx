import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { hasRole } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { BoardRow } from '../../answers.ts'
import { findBoard } from '../../board/find-board.ts'
import { signingRoles } from '../../process/process.ts'
import { type BoardMessages, boardMessages } from './messages.ts'
import './board.css'

type Props = Pick<ServerProps, 'i18n' | 'locale' | 'payload' | 'user'>

/** What waits for the person who is logged in, on the first page of the desk; nothing for roles that do not sign. */
export async function WaitsForMe({ i18n, locale, payload, user }: Props) {
  const req = await createLocalReq({ user, locale: locale?.code, fallbackLocale: false }, payload)
  if (!hasRole(req, signingRoles)) return null
  const language = languageOf({ i18n })
  const messages = boardMessages[language]
  const rows = (await findBoard(req)).rows.filter(({ mine }) => mine)
  return (
    <section className="review-mine" aria-labelledby="review-mine">
      <header className="review-board__head">
        <h2 id="review-mine">{messages.waitsForMe}</h2>
        <Link href="/admin/review" prefetch={false}>
          {messages.openBoard}
        </Link>
      </header>
      {rows.length === 0 ? <p className="review-board__empty">{messages.nothingForMe}</p> : null}
      <ul>
        {rows.map((row) => (
          <li key={`${row.issue.id} ${row.locale}`}>
            <Link href={`/admin/review/${row.issue.id}?locale=${row.locale}`} prefetch={false}>
              {row.issue.title || messages.untitled}
            </Link>
            <span>{describe(row)}</span>
          </li>
        ))}
      </ul>
    </section>
  )

  function describe(row: BoardRow): string {
    const tasks = row.tasks.map((task) => messages.tasks[task])
    return [row.step?.label, ...tasks, row.issue.label, sayDue(row, messages)].filter(Boolean).join(' · ')
  }

  function sayDue({ dueAt, late, issue }: BoardRow, words: BoardMessages): string | null {
    if (!dueAt) return null
    const time = formatTime(dueAt, { language, timeZone: issue.timeZone })
    return late ? words.lateSince(time) : words.due(time)
  }
}
