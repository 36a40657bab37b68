import { nameRoom } from '../../coediting/rooms/room.ts'
import type { Thread } from './thread.ts'

/** Answers the name of the room of the text that a thread is on. */
export function roomNameOf({
  collection,
  documentId,
  field,
  locale,
}: Pick<Thread, 'collection' | 'documentId' | 'field' | 'locale'>): string {
  return nameRoom({ collection, id: documentId, field, locale })
}
