import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { findFreePort, isPortFree } from '../../runtime/ports.ts'

it('a port is free until another program listens on it', async () => {
  const port = await findFreePort()
  expect(await isPortFree(port)).toBe(true)
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  expect(await isPortFree(port)).toBe(false)
  await new Promise((resolve) => server.close(resolve))
})

it('a port is free on an address that the machine does not have, as :: is on one without IPv6', async () => {
  expect(await isPortFree(await findFreePort(), '203.0.113.1')).toBe(true)
})
