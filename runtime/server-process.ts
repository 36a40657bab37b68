import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type ChildEnvironment, startScript } from './children.ts'
import { isPortFree } from './ports.ts'
import { waitUntil } from './processes.ts'
import { StartError } from './start-error.ts'

/** The running HTTP server. */
export type ServerProcess = {
  pid: number
  /** Settles when it has ended, for whatever reason. */
  ended: Promise<void>
  stop: () => Promise<void>
}

/** Throws one sentence when another program listens on the port. */
export async function requireFreePort(port: number): Promise<void> {
  // Servers on all interfaces and on loopback alone can share a port number on some systems: both must be free.
  if ((await isPortFree(port, '::')) && (await isPortFree(port))) return
  throw new StartError(
    `Port ${port} is used by another program: stop that, or choose another port, such as PORT=${port + 1}.`,
  )
}

/** Starts `server.ts` and waits until it answers `/readyz`, at most `timeout` milliseconds. */
export async function startServer(
  env: ChildEnvironment,
  { port, output, timeout }: { port: number; output: 'inherit' | number; timeout: number },
): Promise<ServerProcess> {
  const child = startScript(['server.ts'], { env, output, ownSession: true })
  const ended = once(child, 'exit').then(() => undefined)
  const server = { pid: child.pid ?? 0, ended, stop: () => stopChild(child, ended) }
  const isReady = async () =>
    child.exitCode !== null || child.signalCode !== null || (await answersReady(port))
  if (!(await waitUntil(isReady, { timeout, interval: 100 }))) {
    await server.stop()
    throw new StartError(`The server was not ready after ${timeout / 1000} seconds; see its messages above.`)
  }
  if (child.exitCode === null && child.signalCode === null) return server
  throw new StartError('The server stopped while it started; see its messages above.')
}

async function answersReady(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5000) })
    return answer.ok
  } catch {
    return false
  }
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  // Windows has no signals between programs: there the closed channel says it (follow-parent.mjs).
  if (process.platform === 'win32') child.disconnect()
  else child.kill('SIGTERM')
  const last = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(last)
}
