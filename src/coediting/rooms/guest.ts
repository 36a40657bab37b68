import type { Payload } from 'payload'
import type { RoomAccess } from './ask-access.ts'
import type { Room } from './room.ts'

/** Somebody without an account who may come into some rooms, by what a capability knows of them. */
export type Guest = {
  /** Their name, as others see it and as their words are signed. */
  name: string
  /** Answers what they may do in a room now. It is asked again whenever something that may change it is announced. */
  askAccess: (room: Room) => Promise<RoomAccess>
  /** Answers when they cease to be a guest by time alone; null for one who has ceased, or never will. */
  findEnd: () => Promise<Date | null>
}

/** Answers the guest who sends a request, or null for nobody. */
export type FindGuest = (payload: Payload, headers: Headers) => Promise<Guest | null>

const key = 'coeditingGuests'

/** Keeps in a configuration's own data how guests are known. */
export function attachGuests(
  custom: Record<string, unknown> | undefined,
  findGuest: FindGuest | undefined,
): Record<string, unknown> {
  return { ...custom, [key]: findGuest }
}

/** Finds the guest who sends a request; null on a site without guests, too. */
export async function findGuestOf(payload: Payload, headers: Headers): Promise<Guest | null> {
  // Payload types `custom` as anything; `attachGuests` alone writes this key.
  const find = payload.config.custom[key] as FindGuest | undefined
  return (await find?.(payload, headers)) ?? null
}
