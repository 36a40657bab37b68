import type { WebSocket } from 'ws'
import { bounds } from '../rooms/bounds.ts'
import { closeCodes } from '../rooms/close-codes.ts'
import type { Visitor } from './visitor.ts'

/** A socket of co-editing, and who is on it. */
export type RoomSocket = {
  visitor: Visitor
  /** Ends it with a code that tells why; what comes afterwards is not heard. */
  refuse: (why: keyof typeof closeCodes) => void
  isOver: () => boolean
  /** Counts a message; false when there were too many. */
  admit: () => boolean
}

/** Answers the socket behind a WebSocket. */
export function makeSocket(webSocket: WebSocket, visitor: Visitor, now: () => number = Date.now): RoomSocket {
  let over = false
  let left: number = bounds.burst
  let filledAt = now()
  return {
    visitor,
    refuse(why) {
      if (over) return
      over = true
      webSocket.close(closeCodes[why], why)
    },
    isOver: () => over,
    admit() {
      const at = now()
      left = Math.min(bounds.burst, left + ((at - filledAt) / 1000) * bounds.messagesPerSecond)
      filledAt = at
      left -= 1
      return left >= 0
    },
  }
}
