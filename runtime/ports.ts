import { createServer } from 'node:net'

/**
 * Says whether no other program listens on a TCP port of an address, of loopback unless another is given. An address that
 * this machine does not have, such as `::` without IPv6, has no listeners.
 */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve('code' in error && isOfAddress(error.code)))
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })
}

/** Answers a TCP port that was free on loopback a moment ago. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

function isOfAddress(code: unknown): boolean {
  return code === 'EAFNOSUPPORT' || code === 'EADDRNOTAVAIL'
}
