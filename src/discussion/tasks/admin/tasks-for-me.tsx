import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { languageOf } from '../../../kernel/error-response.ts'
import { taskMessages } from '../messages.ts'
import { findTasksForMe } from '../queries.ts'
import './tasks.css'

/** What was given to the person who is logged in, on the first page of the desk; nothing where nothing was. */
export async function TasksForMe({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  const req = await createLocalReq({ user }, payload)
  const tasks = await findTasksForMe(req)
  if (tasks.length === 0) return null
  const messages = taskMessages[languageOf({ i18n })]
  return (
    <section className="tasks-for-me" aria-labelledby="tasks-for-me">
      <h2 id="tasks-for-me">{messages.forMe}</h2>
      <ul>
        {tasks.map(({ id, title, href, due, isLate, note }) => (
          <li key={id}>
            <Link href={href} prefetch={false}>
              {title || messages.untitled}
            </Link>
            <span className={isLate ? 'tasks-for-me__late' : undefined}>
              {isLate ? messages.late(due) : messages.due(due)}
            </span>
            {note ? <span className="tasks-for-me__note">{note}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
