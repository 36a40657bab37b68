import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Stands between a client and a server of the loopback interface, and can cut or freeze what passes. */
export async function openTcpProxy(targetPort: number) {
  let state: 'open' | 'cut' | 'frozen' = 'open'
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    if (state === 'cut') return void client.destroy()
    const target = connect(targetPort, '127.0.0.1')
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(from)
      from.on('data', (chunk) => {
        if (state === 'open') to.write(chunk)
      })
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cutAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    // A server that listens on a port has an address with it.
    port: (server.address() as AddressInfo).port,
    /** Breaks every connection and lets none through. */
    cut(): void {
      state = 'cut'
      cutAll()
    },
    /** Swallows what is said from now on, without closing anything. */
    freeze(): void {
      state = 'frozen'
    },
    /** Lets new connections through again; those of before are gone. */
    mend(): void {
      cutAll()
      state = 'open'
    },
    async close(): Promise<void> {
      cutAll()
      server.close()
      await once(server, 'close')
    },
  }
}
