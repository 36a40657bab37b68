import type { Connection, Hocuspocus } from '@hocuspocus/server'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { listOf, type Run } from '../log/room-database.ts'
import { askAccess } from '../rooms/ask-access.ts'
import type { RoomMessage } from '../rooms/close-codes.ts'
import type { RoomContext } from './context.ts'
import { requestOf } from './visitor.ts'

/** The channel on which is announced what may change who reads or edits. */
export const accessChannel = 'roundtable_access'

/** Keeps those in open rooms to what they may do now. */
export type AccessWatch = {
  /** Asks anew for everybody in every room. */
  recheck: () => void
  close: () => void
}

type RoomConnection = Connection<RoomContext>

/** How often sessions and roles are looked at, in milliseconds. */
const period = 1_000

/** Begins to watch: sessions and roles each second, everything else when it is announced. */
export function watchAccess(
  hocuspocus: Hocuspocus<RoomContext>,
  { payload, run, logger }: { payload: Payload; run: Run; logger: Logger },
): AccessWatch {
  let isChecking = false
  let isWanted = false

  async function recheckAll(): Promise<void> {
    isWanted = true
    if (isChecking) return
    isChecking = true
    try {
      while (isWanted) {
        isWanted = false
        for (const connection of listConnections(hocuspocus)) await recheckOne(payload, connection)
      }
    } finally {
      isChecking = false
    }
  }

  const report = (error: unknown) => logger.error({ err: error }, 'access to rooms could not be checked')
  const recheck = () => void recheckAll().catch(report)
  const timer = setInterval(() => {
    checkAccounts(run, listConnections(hocuspocus))
      .then((hasChanged) => hasChanged && recheck())
      .catch(report)
  }, period)
  timer.unref()
  return { recheck, close: () => clearInterval(timer) }
}

function listConnections(hocuspocus: Hocuspocus<RoomContext>): RoomConnection[] {
  return [...hocuspocus.documents.values()].flatMap((document) => document.getConnections())
}

async function recheckOne(payload: Payload, connection: RoomConnection): Promise<void> {
  const { socket, room } = connection.context
  if (socket.isOver()) return
  const access = await askAccess(await requestOf(payload, { visitor: socket.visitor, room }), room)
  if (!access.mayRead) return socket.refuse('noAccess')
  if (connection.readOnly !== access.mayEdit) return
  connection.readOnly = !access.mayEdit
  const message: RoomMessage = { type: 'access', mayEdit: access.mayEdit, why: access.why }
  connection.sendStateless(JSON.stringify(message))
}

/** Ends the sockets of those who are signed out; answers whether anybody has another role by now. */
async function checkAccounts(run: Run, connections: readonly RoomConnection[]): Promise<boolean> {
  const sockets = new Set(connections.map(({ context }) => context.socket))
  const people = [...sockets].flatMap(({ visitor: { user } }) => (user.collection === 'people' ? [user] : []))
  if (people.length === 0) return false
  const rows = await run(sql`
    select people.id, people.role, coalesce(array_agg(sessions.id) filter (where sessions.expires_at > now()), '{}') as sessions
    from people left join people_sessions as sessions on sessions._parent_id = people.id
    where people.id in ${listOf(people.map(({ id }) => id))}
    group by people.id`)
  const accounts = new Map(rows.map((row) => [row.id, row]))
  let hasChanged = false
  for (const socket of sockets) {
    const { user, sessionId } = socket.visitor
    if (user.collection !== 'people') continue
    const account = accounts.get(user.id)
    const isIn = account && (sessionId === null || [account.sessions].flat().includes(sessionId))
    if (!isIn) socket.refuse('signedOut')
    else if (account.role !== user.role) {
      Object.assign(user, { role: account.role })
      hasChanged = true
    }
  }
  return hasChanged
}
