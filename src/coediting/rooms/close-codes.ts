/** Why a socket of co-editing was closed, as WebSocket close codes of our own range (4000 to 4999). */
export const closeCodes = {
  /** An update that the room refuses: malformed, or with what the field does not hold. Reload before connecting again. */
  refused: 4400,
  /** Signed out, or the session is over. */
  signedOut: 4401,
  /** No access to this text any more. */
  noAccess: 4403,
  /** The text, or the update, is larger than allowed. */
  tooLarge: 4413,
  /** Too many messages in too short a time. */
  tooFast: 4429,
  /** Too many connections; or the node is full. */
  tooMany: 4430,
  /** The update could not be written down: try again in a moment. */
  notKept: 4503,
} as const

/** Why a connection to a room was refused, before there was one. */
export type RefusedReason = 'no-room' | 'no-access' | 'signed-out' | 'too-many'

/** What the server says to those in a room beside the text. */
export type RoomMessage =
  /** Whether this person may edit now; if not, why, in both languages where a stage of the review says so. */
  | { type: 'access'; mayEdit: boolean; why: { zh: string; en: string } | null }
  /** All that this client had when it asked for receipt `n` is committed (`openReceipts`). */
  | { type: 'receipt'; n: number }
  /** The document has been brought to what the room says. */
  | { type: 'stored' }
