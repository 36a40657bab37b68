import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isRunning, readStartMark } from '../../runtime/processes.ts'
import { recordRun, stopEarlierRun } from '../../runtime/run-record.ts'
import { requireFreePort } from '../../runtime/server-process.ts'

let dataDir: string
let child: ChildProcess
let pid: number

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'roundtable-run-'))
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(child, 'spawn')
  pid = child.pid ?? 0
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

afterEach(() => {
  vi.restoreAllMocks()
  child.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the record of a run', () => {
  it('lets the next start stop what was left running', async () => {
    const starter = { pid: 999_999, mark: 'killed since' }
    const run = [starter, { pid, mark: readStartMark(pid) }]
    writeFileSync(join(dataDir, 'run.json'), JSON.stringify(run))
    const ended = once(child, 'exit')
    await stopEarlierRun(dataDir)
    await ended
    expect(existsSync(join(dataDir, 'run.json'))).toBe(false)
  })

  it('leaves a site alone that somebody else has started and still runs', async () => {
    recordRun(dataDir, [pid])
    await expect(stopEarlierRun(dataDir, 50)).rejects.toThrow(/already running/)
    expect(isRunning(pid)).toBe(true)
    expect(existsSync(join(dataDir, 'run.json'))).toBe(true)
  })

  it('never touches another program that was given the process id', async () => {
    writeFileSync(join(dataDir, 'run.json'), JSON.stringify([{ pid, mark: 'of another time' }]))
    await stopEarlierRun(dataDir)
    expect(isRunning(pid)).toBe(true)
  })

  it('survives having been cut off', async () => {
    writeFileSync(join(dataDir, 'run.json'), '[{"pid":')
    await stopEarlierRun(dataDir)
    expect(isRunning(pid)).toBe(true)
  })

  it('marks a process by its start, and one that is gone by nothing', async () => {
    expect(readStartMark(pid)).toBe(readStartMark(pid))
    expect(readStartMark(pid)).not.toBe(readStartMark(process.pid))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(readStartMark(pid)).toBeNull()
  })
})

describe('the port', () => {
  it('is refused in one sentence when another program uses it', async () => {
    const stranger = createServer().listen(0)
    await once(stranger, 'listening')
    const address = stranger.address()
    const port = typeof address === 'object' && address ? address.port : 0
    try {
      await expect(requireFreePort(port)).rejects.toThrow(
        `Port ${port} is used by another program: stop that, or choose another port, such as PORT=${port + 1}.`,
      )
    } finally {
      stranger.close()
    }
  })
})
