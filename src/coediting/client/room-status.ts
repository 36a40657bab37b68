import type { Bilingual } from '../../kernel/locales.ts'
import { closeCodes, type RefusedReason } from '../rooms/close-codes.ts'

/** What is true of a room in this window. */
export type RoomFacts = {
  isOnline: boolean
  /** Whether the server knows this window and has let it in, on the present connection. */
  isIn: boolean
  /** Whether the text has been here whole at least once. */
  hasText: boolean
  mayEdit: boolean
  /** What keeps somebody from editing, where a stage of the review does. */
  why: Bilingual | null
  /** Edits made here that are not known to be committed. */
  unsaved: number
  /** Why the server did not let this window in, or the code with which it closed the last connection. */
  refused: RefusedReason | null
  closeCode: number | null
  isSignedOut: boolean
}

/** What somebody is told of a room, one thing at a time. */
export type RoomState =
  | 'loading'
  | 'saving'
  | 'saved'
  | 'offline'
  | 'read-only'
  | 'signed-out'
  | 'no-access'
  | 'too-large'
  | 'too-fast'
  | 'too-many'
  | 'refused'

export type RoomStatus = { state: RoomState; unsaved: number; why: Bilingual | null }

const byCode: Partial<Record<number, RoomState>> = {
  [closeCodes.refused]: 'refused',
  [closeCodes.tooLarge]: 'too-large',
  [closeCodes.tooFast]: 'too-fast',
  [closeCodes.tooMany]: 'too-many',
  [closeCodes.noAccess]: 'no-access',
  [closeCodes.signedOut]: 'signed-out',
}

const byReason: Record<RefusedReason, RoomState> = {
  'no-room': 'no-access',
  'no-access': 'no-access',
  'signed-out': 'signed-out',
  'too-many': 'too-many',
}

/** What a room is like before anything is known of it. */
export const firstFacts: RoomFacts = {
  isOnline: true,
  isIn: false,
  hasText: false,
  mayEdit: false,
  why: null,
  unsaved: 0,
  refused: null,
  closeCode: null,
  isSignedOut: false,
}

/** Answers what somebody is told: never more than is known, and what they must act on first. */
export function readStatus(facts: RoomFacts): RoomStatus {
  return { state: readState(facts), unsaved: facts.unsaved, why: facts.why }
}

function readState({
  isSignedOut,
  refused,
  isIn,
  closeCode,
  isOnline,
  hasText,
  ...facts
}: RoomFacts): RoomState {
  if (isSignedOut) return 'signed-out'
  if (refused !== null) return byReason[refused]
  if (!isIn) {
    const known = closeCode === null ? undefined : byCode[closeCode]
    if (known) return known
    return hasText || !isOnline ? 'offline' : 'loading'
  }
  if (!hasText) return 'loading'
  if (!facts.mayEdit) return 'read-only'
  return facts.unsaved > 0 ? 'saving' : 'saved'
}
