import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'

type SharedSocket = { socket: HocuspocusProviderWebsocket; release: () => void }

let shared: { socket: TabSocket; users: number } | null = null

/**
 * Answers the one socket of this window, over which all its rooms go; it ends when the last user releases it.
 * @param asGuest - whether this window is that of somebody without an account, whatever account its browser is signed in
 */
export function shareSocket({ asGuest = false }: { asGuest?: boolean } = {}): SharedSocket {
  shared ??= { socket: new TabSocket(asGuest), users: 0 }
  const own = shared
  own.users += 1
  let isReleased = false
  return {
    socket: own.socket,
    release() {
      if (isReleased) return
      isReleased = true
      own.users -= 1
      if (own.users > 0) return
      own.socket.destroy()
      if (shared === own) shared = null
    },
  }
}

/** Tries again after a second, and then ever less often; where the browser tells of the network, at once. */
class TabSocket extends HocuspocusProviderWebsocket {
  constructor(asGuest: boolean) {
    const url = `${location.origin.replace(/^http/, 'ws')}/coediting${asGuest ? '?guest' : ''}`
    super({ url, maxDelay: 10_000 })
    addEventListener('offline', this.#leave)
    addEventListener('online', this.#comeBack)
  }

  override destroy(): void {
    removeEventListener('offline', this.#leave)
    removeEventListener('online', this.#comeBack)
    super.destroy()
  }

  readonly #leave = () => {
    this.shouldConnect = false
    // Without a network its end is heard of late, and coming back meanwhile would find it open still.
    this.emit('close', { event: new CloseEvent('close', { code: 1006 }) })
  }

  readonly #comeBack = () => void this.connect()
}
