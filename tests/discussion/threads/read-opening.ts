import { createLocalReq, type Payload } from 'payload'
import { readRoom } from '../../../src/coediting/rooms/read-room.ts'
import type { Room } from '../../../src/coediting/rooms/room.ts'
import { readLines } from '../../../src/discussion/anchors/text-lines.ts'

/** Answers the first words of a room's text, enough to know them by. */
export async function readOpening(payload: Payload, room: Room): Promise<string> {
  const text = await readRoom(await createLocalReq({ locale: room.locale ?? undefined }, payload), room)
  const words = text ? readLines(text.document).text.slice(0, 8) : ''
  if (words === '') throw new Error('the text says nothing')
  return words
}
