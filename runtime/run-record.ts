import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson, writePrivateFile } from './private-files.ts'
import { readStartMark, sendSignal, waitUntil } from './processes.ts'
import { say } from './say.ts'

const schema = z.array(z.object({ pid: z.number().int().positive(), mark: z.string() }))

/** Remembers the processes of this run in the data folder, for the next start to recognise. */
export function recordRun(dataDir: string, pids: number[]): void {
  const processes = pids.map((pid) => ({ pid, mark: readStartMark(pid) })).filter(({ mark }) => mark !== null)
  writePrivateFile(join(dataDir, 'run.json'), `${JSON.stringify(processes, null, 2)}\n`)
}

/** Forgets the run, as its processes have stopped. */
export function forgetRun(dataDir: string): void {
  rmSync(join(dataDir, 'run.json'), { force: true })
}

/**
 * Stops what an earlier start on the same data folder left running. A process counts only if it began at the recorded
 * moment, so that another program with the same process id is never touched.
 */
export async function stopEarlierRun(dataDir: string): Promise<void> {
  const recorded = schema.safeParse(readJson(join(dataDir, 'run.json'))).data ?? []
  const listLeft = () => recorded.filter(({ pid, mark }) => readStartMark(pid) === mark)
  if (listLeft().length > 0) {
    say(
      `Stopping what an earlier start left running (${listLeft()
        .map(({ pid }) => pid)
        .join(', ')}) …`,
    )
    for (const { pid } of listLeft()) sendSignal(pid, 'SIGTERM')
    await waitUntil(() => listLeft().length === 0, { timeout: 20_000, interval: 100 })
    for (const { pid } of listLeft()) sendSignal(pid, 'SIGKILL')
    await waitUntil(() => listLeft().length === 0, { timeout: 5_000, interval: 100 })
  }
  forgetRun(dataDir)
}
