import { execFile, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { sendSignal, waitUntil } from '../processes.ts'
import { StartError } from '../start-error.ts'
import { programIn } from './binaries.ts'
import { postgresEnvironment } from './cluster.ts'
import type { Place } from './place.ts'
import { findRunningPostmaster, readPostmaster } from './postmaster.ts'

/** How one attempt to launch the server ended. */
export type LaunchResult = 'ready' | 'port-taken' | 'memory-in-use'

/**
 * Launches the server of a place on a port and waits until it accepts connections. It gets a session of its own, so
 * that Ctrl-C reaches only us and the site can finish its writes before the database stops.
 */
export async function launchServer(
  place: Place,
  { port, log, settings }: { port: number; log: string; settings: Record<string, string> },
): Promise<LaunchResult> {
  const before = existsSync(log) ? readFileSync(log).length : 0
  const output = openSync(log, 'a', 0o600)
  const parameters = ['-D', place.folder, '-p', String(port)]
  for (const [name, value] of Object.entries(settings)) parameters.push('-c', `${name}=${value}`)
  let exited = false
  if (process.platform === 'win32') {
    // pg_ctl gives up administrator's rights, with which Postgres refuses to run on Windows.
    await runControl(place, ['start', '-l', log, '-o', parameters.slice(2).join(' ')])
  } else {
    const child = spawn(programIn(place.native, 'postgres'), parameters, {
      ...place.account,
      cwd: place.native,
      env: postgresEnvironment(),
      stdio: ['ignore', output, output],
      detached: true,
    })
    child.once('exit', () => {
      exited = true
    })
    child.once('error', () => {
      exited = true
    })
    child.unref()
  }
  closeSync(output)
  await waitUntil(() => exited || readPostmaster(place.folder)?.ready === true, {
    timeout: 60_000,
    interval: 20,
  })
  if (!exited && readPostmaster(place.folder)?.ready) return 'ready'
  const report = readFileSync(log).subarray(before).toString('utf8').trim()
  if (/could not bind|Address already in use/.test(report)) return 'port-taken'
  if (/shared memory block/.test(report)) return 'memory-in-use'
  throw new StartError(`The database did not start (log: ${log}): ${report.split('\n').slice(-4).join(' ')}`)
}

/** Stops the server that runs in a place, if any, so that its data is complete on disk. */
export async function stopServer(place: Place): Promise<void> {
  const running = findRunningPostmaster(place.folder)
  if (!running) return
  const isGone = () => findRunningPostmaster(place.folder)?.pid !== running.pid
  if (process.platform === 'win32') {
    await runControl(place, ['stop', '-m', 'fast'])
    return
  }
  // Postgres: SIGINT is the fast shutdown; SIGQUIT leaves the rest to crash recovery; SIGKILL is the last resort.
  for (const [signal, timeout] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    sendSignal(running.pid, signal)
    if (await waitUntil(isGone, { timeout, interval: 20 })) return
  }
}

async function runControl(place: Place, parameters: string[]): Promise<void> {
  await promisify(execFile)(programIn(place.native, 'pg_ctl'), ['-D', place.folder, '-w', ...parameters], {
    env: postgresEnvironment(),
  })
}
