import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Says whether a process runs; a zombie, which only waits for its parent, counts as dead. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!isPermissionError(error)) return false
  }
  return readState(pid) !== 'Z'
}

/** Answers a mark that two processes with the same id never share, or null when the process is gone. */
export function readStartMark(pid: number): string | null {
  if (!isRunning(pid)) return null
  if (process.platform === 'linux') {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const startedAt = readStat(pid)?.[19]
    return startedAt === undefined ? null : `${boot}/${startedAt}`
  }
  return process.platform === 'win32'
    ? run('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`])
    : run('ps', ['-o', 'lstart=', '-p', String(pid)])
}

/** Answers the command line of a process, or null when it cannot be read. */
export function readCommandLine(pid: number): string | null {
  if (process.platform === 'win32') {
    return run('powershell', [
      '-NoProfile',
      '-Command',
      `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
    ])
  }
  if (process.platform !== 'linux') return run('ps', ['-o', 'command=', '-p', String(pid)])
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return null
  }
}

/** Sends a signal; a process that is gone already is no error. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (isPermissionError(error)) throw error
  }
}

/** Waits until a condition holds and answers true, or false after `timeout` milliseconds. */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  { timeout, interval = 50 }: { timeout: number; interval?: number },
): Promise<boolean> {
  const end = Date.now() + timeout
  while (!(await holds())) {
    if (Date.now() > end) return false
    await sleep(interval)
  }
  return true
}

function readState(pid: number): string | null {
  if (process.platform === 'linux') return readStat(pid)?.[0] ?? null
  if (process.platform === 'win32') return null
  return run('ps', ['-o', 'state=', '-p', String(pid)])?.charAt(0) ?? null
}

/** The fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets. */
function readStat(pid: number): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

function run(command: string, parameters: string[]): string | null {
  try {
    return execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}

function isPermissionError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPERM'
}
