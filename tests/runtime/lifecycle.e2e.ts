import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findFreePort } from '../../runtime/ports.ts'
import { readPostmaster } from '../../runtime/postgres/postmaster.ts'
import { isRunning, waitUntil } from '../../runtime/processes.ts'
import { makeTemporaryFolder } from '../setup/temporary-folder.ts'

let dataDir: string
let port: number
let started: ChildProcess | undefined

// One data folder for all, since a first run takes several times as long as a start.
test.beforeAll(async () => {
  dataDir = makeTemporaryFolder('roundtable-lifecycle-')
  port = await findFreePort()
})

test.afterEach(stop)

test.afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Starts the site as `npm start` does, and answers what it printed until it was ready. */
async function start(): Promise<string> {
  const { DATABASE_URL: _database, SITE_URL: _site, ...env } = process.env
  const child = spawn(process.execPath, ['runtime/start.ts'], {
    env: { ...env, DATA_DIR: dataDir, PORT: String(port), NODE_ENV: 'production' },
  })
  started = child
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += String(text)
  })
  child.stderr.on('data', (text) => {
    printed += String(text)
  })
  await waitUntil(() => printed.includes('Stop with Ctrl-C') || child.exitCode !== null, { timeout: 240_000 })
  expect(printed).toContain('Roundtable is ready.')
  return printed
}

async function stop(): Promise<void> {
  if (!started || started.exitCode !== null || started.signalCode !== null) return
  started.kill('SIGTERM')
  await once(started, 'exit')
}

/** The processes of the running site: the start program, the server, Postgres. */
function listProcesses(): number[] {
  const run: { pid: number }[] = JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8'))
  const postgres = readPostmaster(join(dataDir, 'postgres'))?.pid
  return [...run.map(({ pid }) => pid), ...(postgres ? [postgres] : [])]
}

const readSite = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status

test('a site that was stopped leaves no process, and starts again without a second first run', async () => {
  expect(await start()).toMatch(/admin@demo\.example +\S{16}/)
  const processes = listProcesses()
  expect(processes).toHaveLength(3)
  await stop()
  expect(processes.filter(isRunning)).toEqual([])
  expect(await start()).not.toMatch(/admin@demo\.example/)
  expect(await readSite()).toBe(200)
})

for (const [what, choose] of [
  ['all of its processes', (all: number[]) => all],
  ['the start program alone', (all: number[]) => all.slice(0, 1)],
  ['the server alone', (all: number[]) => all.slice(1, 2)],
  ['all but Postgres', (all: number[]) => all.slice(0, 2)],
] as const) {
  test(`a site starts after kill -9 of ${what}`, async () => {
    await start()
    for (const pid of choose(listProcesses())) process.kill(pid, 'SIGKILL')
    await start()
    expect(await readSite()).toBe(200)
  })
}

test('a second start on the same data folder is refused, and the first goes on', async () => {
  await start()
  const { DATABASE_URL: _database, SITE_URL: _site, ...env } = process.env
  const second = spawn(process.execPath, ['runtime/start.ts'], {
    env: { ...env, DATA_DIR: dataDir, PORT: String(await findFreePort()), NODE_ENV: 'production' },
  })
  let said = ''
  second.stderr.on('data', (text) => {
    said += String(text)
  })
  const [code] = await once(second, 'close')
  expect(code).toBe(1)
  expect(said).toContain('already running')
  expect(await readSite()).toBe(200)
})

test('a site whose Postgres is killed starts it again by itself', async () => {
  await start()
  const before = readPostmaster(join(dataDir, 'postgres'))?.pid ?? 0
  process.kill(before, 'SIGKILL')
  const isRevived = () => {
    const now = readPostmaster(join(dataDir, 'postgres'))
    return now !== null && now.pid !== before && now.ready
  }
  expect(await waitUntil(isRevived, { timeout: 120_000 })).toBe(true)
  expect(await waitUntil(async () => (await readSite()) === 200, { timeout: 120_000 })).toBe(true)
})
