import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { writeSettled } from '../../kernel/settled-write.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { runFor } from '../log/room-database.ts'
import { keepText } from '../log/texts.ts'
import { findField } from './coedited-fields.ts'
import { readRoom } from './read-room.ts'
import { nameRoom, type Room } from './room.ts'

/**
 * Brings a room's document in step with the room, as a draft that saved itself, so that lists, versions and search see
 * it. The text as it is then can be named by its hash in a replacement.
 * @param user - who typed last; null for the system
 */
export async function storeRoom(
  payload: Payload,
  { room, user }: { room: Room; user: TypedUser | null },
): Promise<void> {
  const field = findField(payload, room)
  if (!field) return
  const req = await createLocalReq({ locale: room.locale ?? undefined, user: user ?? undefined }, payload)
  await inTransaction(req, async () => {
    await writeSettled(req, (context) =>
      payload.update({
        collection: field.slug,
        id: room.id,
        // The field's hook puts the room's text in.
        data: {},
        draft: true,
        autosave: true,
        locale: room.locale ?? undefined,
        depth: 0,
        overrideAccess: true,
        context,
        req,
      }),
    )
    const text = await readRoom(req, room)
    if (!text) return
    const { hash, document } = text
    await keepText(runFor(req), { room: nameRoom(room), hash, document })
    await runFor(req)(
      // The time at which the transaction began: what came later may or may not be in it.
      sql`update coediting.snapshots set stored_at = now() where room = ${nameRoom(room)}`,
    )
  })
}
