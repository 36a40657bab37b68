import type { CollectionSlug, PayloadRequest } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'
import { askAccess } from '../rooms/ask-access.ts'
import type { Room } from '../rooms/room.ts'
import { replacingTexts } from '../rooms/room-write.ts'
import { noSuchMoment } from './problems.ts'
import { readScene } from './read-history.ts'

/**
 * Makes a room's text what it was at a moment: an edit by the caller like any other, which a restored later moment
 * undoes. Those in the room see it when it is committed.
 * @throws RoundtableError `not-allowed` or `stage-closed` where the caller may not edit now, `not-found` for no such moment
 */
export async function restoreMoment(
  req: PayloadRequest,
  { room, moment }: { room: Room; moment: string },
): Promise<void> {
  const { mayEdit, why } = await askAccess(req, room)
  if (!mayEdit) throw why ? stageClosed(why) : readOnly()
  const scene = await readScene(req, { room, moment })
  if (!scene) throw noSuchMoment()
  await req.payload.update({
    // A room's collection is one of the configuration's own.
    collection: room.collection as CollectionSlug,
    id: room.id,
    data: { [room.field]: scene.text },
    draft: true,
    depth: 0,
    locale: room.locale ?? undefined,
    overrideAccess: false,
    context: replacingTexts({ [room.field]: 'now' }),
    req,
  })
}

function stageClosed({ zh, en }: { zh: string; en: string }): RoundtableError {
  return new RoundtableError({ code: 'stage-closed', zh, en })
}

function readOnly(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '你可以看这段正文的历史\uFF0C但不能改动它。请让责任编辑来恢复。',
    en: 'You may see this text’s history, but not change it. Ask its editor to restore the moment.',
  })
}
