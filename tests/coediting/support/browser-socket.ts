import { WebSocket } from 'ws'
import type { Door } from './door.ts'

/** Answers a WebSocket that sends what browsers send by themselves: the cookie and the origin. */
export function browserSocket({ cookie, origin }: Door): new (address: string) => WebSocket {
  return class extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin } })
      // A server that is away is no news to whoever tries again.
      this.on('error', () => {})
    }
  }
}
