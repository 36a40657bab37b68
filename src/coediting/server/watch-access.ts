import type { Connection, Hocuspocus } from '@hocuspocus/server'
import { sql } from '@payloadcms/db-postgres'
import type { Logger } from 'pino'
import { listOf, type Run } from '../log/room-database.ts'
import { makeAlarm } from './alarm.ts'
import type { AccessChecks } from './check-access.ts'
import type { Clock } from './clock.ts'
import type { RoomContext } from './context.ts'
import { findNextChange } from './find-next-change.ts'
import type { RoomSocket } from './socket.ts'

/** Keeps those in open rooms to what they may do now. */
export type AccessWatch = {
  /** Asks anew for everybody in every room. */
  recheck: () => void
  /** Minds, from now on, what time alone changes for those who have come. */
  mind: () => void
  close: () => void
}

/** Begins to watch: what is announced is asked at once (`recheck`), and what begins or ends by time alone at its moment. */
export function watchAccess(
  hocuspocus: Hocuspocus<RoomContext>,
  {
    sockets,
    checks,
    run,
    clock,
    logger,
  }: { sockets: ReadonlySet<RoomSocket>; checks: AccessChecks; run: Run; clock: Clock; logger: Logger },
): AccessWatch {
  let isChecking = false
  let isWanted = false
  let checkedAt = clock.now()
  const report = (error: unknown) => logger.error({ err: error }, 'access to rooms could not be checked')
  const alarm = makeAlarm({
    clock,
    findNext: (since) => findNextChange(run, { visitors: [...sockets].map(({ visitor }) => visitor), since }),
    ring: recheck,
    report,
  })

  async function recheckAll(): Promise<void> {
    isWanted = true
    if (isChecking) return
    isChecking = true
    try {
      while (isWanted) {
        isWanted = false
        const begun = clock.now()
        await checkAccounts(run, { sockets, at: new Date(begun) })
        checks.raise()
        for (const connection of listConnections(hocuspocus)) {
          if (checks.isDue(connection.context)) await checks.check(connection)
        }
        checkedAt = begun
      }
    } finally {
      isChecking = false
      await alarm.set(checkedAt)
    }
  }

  function recheck(): void {
    recheckAll().catch(report)
  }

  return { recheck, mind: () => void alarm.set(checkedAt), close: alarm.close }
}

function listConnections(hocuspocus: Hocuspocus<RoomContext>): Connection<RoomContext>[] {
  return [...hocuspocus.documents.values()].flatMap((document) => document.getConnections())
}

/** Ends the sockets of those whose session is over at a moment, and gives all others the role that they have by now. */
async function checkAccounts(
  run: Run,
  { sockets, at }: { sockets: ReadonlySet<RoomSocket>; at: Date },
): Promise<void> {
  const people = [...sockets].flatMap(({ visitor: { author } }) => author.person ?? [])
  if (people.length === 0) return
  const rows = await run(sql`
    select people.id, people.role, coalesce(
      array_agg(sessions.id) filter (where sessions.expires_at > ${at.toISOString()}::timestamptz), '{}'
    ) as sessions
    from people left join people_sessions as sessions on sessions._parent_id = people.id
    where people.id in ${listOf(people)}
    group by people.id`)
  const accounts = new Map(rows.map((row) => [row.id, row]))
  for (const socket of sockets) {
    const { user, sessionId } = socket.visitor
    if (user?.collection !== 'people') continue
    const account = accounts.get(user.id)
    const isIn = account && (sessionId === null || [account.sessions].flat().includes(sessionId))
    if (isIn) Object.assign(user, { role: account.role })
    else socket.refuse('signedOut')
  }
}
