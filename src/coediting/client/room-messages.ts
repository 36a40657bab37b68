import { z } from 'zod'
import type { RoomMessage } from '../rooms/close-codes.ts'

/** A word to those in a room that something beside the text has changed: its threads, its suggestions. */
export type RoomSignal = { type: 'signal'; about: string }

/** Is told what the server says beside the text. */
export type RoomMessageListener = (message: RoomMessage | RoomSignal) => void

const bilingual = z.object({ zh: z.string(), en: z.string() })

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('access'), mayEdit: z.boolean(), why: bilingual.nullable() }),
  z.object({ type: z.literal('receipt'), n: z.int() }),
  z.object({ type: z.literal('stored') }),
  z.object({ type: z.literal('signal'), about: z.string() }),
])

/** Reads what the server says beside the text; null for what this version does not know. */
export function readRoomMessage(payload: string): RoomMessage | RoomSignal | null {
  try {
    return message.safeParse(JSON.parse(payload)).data ?? null
  } catch {
    return null
  }
}
