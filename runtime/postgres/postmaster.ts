import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, readCommandLine } from '../processes.ts'

/** What the lock file of a cluster says about the server that wrote it. */
export type Postmaster = {
  pid: number
  port: number
  /** False while it starts or stops. */
  ready: boolean
}

/** Reads `postmaster.pid` of a cluster's folder, or answers null when there is none or it is cut off. */
export function readPostmaster(folder: string): Postmaster | null {
  const path = join(folder, 'postmaster.pid')
  if (!existsSync(path)) return null
  return parsePostmaster(readFileSync(path, 'utf8'))
}

/** Parses the lock file: process id, folder, start time, port, socket folder, address, memory key, status. */
export function parsePostmaster(text: string): Postmaster | null {
  const [pid = '', , , port = '', , , , status = ''] = text.split('\n')
  if (!/^\d+$/.test(pid)) return null
  return { pid: Number(pid), port: Number(port) || 0, ready: status.trim() === 'ready' }
}

/**
 * Answers the server that runs on a cluster's folder, or null: none, a zombie, or a stranger that was given the
 * process id of a server that crashed.
 */
export function findRunningPostmaster(folder: string): Postmaster | null {
  const found = readPostmaster(folder)
  if (!found || !isRunning(found.pid)) return null
  const command = readCommandLine(found.pid)
  return command === null || command.includes('postgres') ? found : null
}
