import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { hasRole, roles } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { findUnconfirmed } from '../../../press/takedown/queries.ts'
import { countLapsed } from '../../../press/takedown/rules.ts'
import { takedownMessages } from '../messages.ts'
import './takedown.css'

/** Reminds on the first page of the desk of takedowns that nobody has confirmed; nothing where there are none. */
export async function WaitingTakedowns({
  i18n,
  payload,
  user,
}: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  const req = await createLocalReq({ user }, payload)
  const waiting = hasRole(req, roles) ? await findUnconfirmed(req) : []
  if (waiting.length === 0) return null
  const messages = takedownMessages[languageOf({ i18n })]
  const lapsed = countLapsed(waiting)
  return (
    <p className="takedown-waits">
      <Link href="/admin/takedown" prefetch={false}>
        {messages.dashboardWaiting(waiting.length)}
      </Link>
      {lapsed > 0 ? ` · ${messages.dashboardLapsed(lapsed)}` : null}
    </p>
  )
}
