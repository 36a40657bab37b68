import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { root } from '../root.ts'
import { StartError } from '../start-error.ts'
import { findProgram } from './find-program.ts'

/** What a server did under load; times are in milliseconds. */
export type LoadResult = { requestsPerSecond: number; p99: number }

const run = promisify(execFile)
const connections = 32

/**
 * Asks for one page over and over on 32 connections, from a process of its own, for some seconds. With wrk where the
 * machine has it: written in C, it leaves the server as the slower side; else with autocannon.
 */
export function putUnderLoad(url: string, seconds: number): Promise<LoadResult> {
  const wrk = findProgram('wrk')
  return wrk ? runWrk(wrk, { url, seconds }) : runAutocannon({ url, seconds })
}

/** Answers the name of what makes the load. */
export function nameLoadGenerator(): string {
  return findProgram('wrk') ? 'wrk, one thread' : 'autocannon'
}

async function runWrk(
  program: string,
  { url, seconds }: { url: string; seconds: number },
): Promise<LoadResult> {
  const parameters = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '-H',
    'Accept-Encoding: gzip',
    url,
  ]
  const { stdout } = await run(program, parameters)
  const [, rate] = /^Requests\/sec: +([\d.]+)$/m.exec(stdout) ?? []
  const [, p99, unit] = /^ +99% +([\d.]+)(us|ms|s) *$/m.exec(stdout) ?? []
  if (!rate || !p99 || /Non-2xx|Socket errors/.test(stdout))
    throw new StartError(`wrk met errors:\n${stdout}`)
  const unitInMilliseconds = { us: 0.001, ms: 1, s: 1000 }[unit ?? ''] ?? Number.NaN
  return { requestsPerSecond: Number(rate), p99: Number(p99) * unitInMilliseconds }
}

const autocannonResult = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p99: z.number() }),
  errors: z.number(),
  non2xx: z.number(),
})

async function runAutocannon({ url, seconds }: { url: string; seconds: number }): Promise<LoadResult> {
  const script = 'node_modules/autocannon/autocannon.js'
  const load = ['-c', String(connections), '-d', String(seconds), '-H', 'accept-encoding=gzip']
  const { stdout } = await run(process.execPath, [script, '--json', ...load, url], { cwd: root })
  const { requests, latency, errors, non2xx } = autocannonResult.parse(JSON.parse(stdout))
  if (errors + non2xx > 0) throw new StartError(`autocannon met ${errors + non2xx} errors.`)
  return { requestsPerSecond: requests.average, p99: latency.p99 }
}
