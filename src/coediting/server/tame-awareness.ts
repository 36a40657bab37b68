import type { beforeHandleAwarenessPayload } from '@hocuspocus/server'
import { bounds } from '../rooms/bounds.ts'
import { colourOf } from '../rooms/colour.ts'
import type { RoomContext } from './context.ts'

/**
 * Makes what somebody shows of themselves theirs: one caret a connection, under the name that the site knows, in the
 * colour that goes with it. Whoever shows too much is not shown.
 */
export function tameAwareness({
  connection,
  context,
  states,
}: beforeHandleAwarenessPayload<RoomContext>): void {
  if (!connection || !context) return
  for (const [client, state] of states) {
    // Hocuspocus reads states into an Awareness of its own, whose empty state is nobody's.
    if (Object.keys(state).length > 0) context.client ??= client
    const { author } = context.socket.visitor
    if (client !== context.client || JSON.stringify(state).length > bounds.awareness) states.delete(client)
    else Object.assign(state, { name: author.name ?? '', person: author.person, color: colourOf(author) })
  }
}
