import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson, writePrivateFile } from './private-files.ts'
import { readStartMark, sendSignal, waitUntil } from './processes.ts'
import { say } from './say.ts'
import { StartError } from './start-error.ts'

const schema = z.array(z.object({ pid: z.number().int().positive(), mark: z.string() }))

/** Remembers the processes of this run in the data folder, the start program first, for the next start to recognise. */
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
 * @param patience how long to wait for an earlier start that is just ending, in milliseconds
 * @throws StartError when the earlier start is alive and stays: it is somebody's running site
 */
export async function stopEarlierRun(dataDir: string, patience = 10_000): Promise<void> {
  const recorded = schema.safeParse(readJson(join(dataDir, 'run.json'))).data ?? []
  const isLeft = ({ pid, mark }: { pid: number; mark: string }) => readStartMark(pid) === mark
  const listLeft = () => recorded.filter(isLeft)
  const [starter] = recorded
  if (starter && isLeft(starter)) {
    // Its site may have been killed a moment ago: it ends then by itself.
    const hasEnded = await waitUntil(() => !isLeft(starter), { timeout: patience, interval: 100 })
    if (!hasEnded) {
      throw new StartError(
        `Roundtable is already running on the data folder ${dataDir} (process ${starter.pid}): stop it there with Ctrl-C, or set another DATA_DIR and PORT.`,
      )
    }
  }
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
