import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, makeDatabase, startPostgres } from '../../runtime/postgres/supervisor.ts'
import { waitUntil } from '../../runtime/processes.ts'
import { makeTemporaryFolder } from '../setup/temporary-folder.ts'

let dataDir: string
let running: EmbeddedPostgres | undefined

beforeEach(() => {
  dataDir = makeTemporaryFolder('roundtable-postgres-')
})

afterEach(async () => {
  await running?.stop()
  running = undefined
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(): Promise<EmbeddedPostgres> {
  running = await startPostgres(dataDir, { fsync: 'off' })
  return running
}

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** Makes a database with one row in it, to be found again later. */
async function remember(postgres: EmbeddedPostgres): Promise<void> {
  await makeDatabase(postgres, 'roundtable')
  await query(postgres.urlOf('roundtable'), "create table kept as select '圆桌' as word")
}

async function recall(postgres: EmbeddedPostgres): Promise<unknown> {
  return (await query<{ word: string }>(postgres.urlOf('roundtable'), 'select word from kept'))[0]?.word
}

describe('the embedded Postgres', () => {
  it('is made at the first start, keeps its data and its port over a stop, and is started at the second', async () => {
    const first = await start()
    expect(first.origin).toBe('made')
    await remember(first)
    await first.stop()
    expect(first.isRunning()).toBe(false)

    const second = await start()
    expect(second.origin).toBe('started')
    expect(second.port).toBe(first.port)
    expect(await recall(second)).toBe('圆桌')
  })

  it('is taken over when the process that started it is gone', async () => {
    const first = await start()
    await remember(first)
    const second = await start()
    expect(second).toMatchObject({ origin: 'reused', pid: first.pid, port: first.port })
    expect(await recall(second)).toBe('圆桌')
  })

  it('recovers the rows that it acknowledged before it was killed', async () => {
    const first = await start()
    await remember(first)
    process.kill(first.pid, 'SIGKILL')
    expect(await waitUntil(() => !first.isRunning(), { timeout: 60_000 })).toBe(true)
    const second = await start()
    expect(second.origin).toBe('started')
    expect(await recall(second)).toBe('圆桌')
  })

  it('takes the process id of another program in its lock file for no server', async () => {
    await (await start()).stop()
    const stranger = spawn('sleep', ['60'])
    await once(stranger, 'spawn')
    try {
      writeLock(stranger.pid)
      expect((await start()).origin).toBe('started')
    } finally {
      stranger.kill('SIGKILL')
    }
  })

  it.runIf(process.platform === 'linux')('takes a zombie in its lock file for no server', async () => {
    await (await start()).stop()
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'])
    try {
      const [line] = await once(parent.stdout, 'data')
      const pid = Number(String(line))
      await waitUntil(() => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z'), { timeout: 60_000 })
      writeLock(pid)
      expect((await start()).origin).toBe('started')
    } finally {
      parent.kill('SIGKILL')
    }
  })

  it('moves to a free port when a stranger took its own', async () => {
    const first = await start()
    await first.stop()
    const stranger = createServer().listen(first.port, '127.0.0.1')
    await once(stranger, 'listening')
    try {
      const second = await start()
      expect(second.port).not.toBe(first.port)
    } finally {
      stranger.close()
    }
  })

  it('makes itself anew from what an interrupted first start left', async () => {
    mkdirSync(join(dataDir, 'postgres.new'))
    writeFileSync(join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n')
    expect((await start()).origin).toBe('made')
  })

  it.runIf(process.getuid?.() === 0)('lives outside of a private home when root starts it', async () => {
    const home = dataDir
    chmodSync(home, 0o700)
    dataDir = join(home, 'data')
    const first = await start()
    const outside = dirname(first.folder)
    try {
      expect(first.folder).toMatch(/^\/var\/tmp\/roundtable-/)
      await remember(first)
      await first.stop()
      expect(await recall(await start())).toBe('圆桌')

      rmSync(dataDir, { recursive: true })
      expect((await start()).origin).toBe('made')
    } finally {
      await running?.stop()
      rmSync(outside, { recursive: true, force: true })
      rmSync(home, { recursive: true, force: true })
    }
  })

  it('keeps its password from other accounts', async () => {
    await start()
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  it('refuses a wrong password', async () => {
    const url = new URL((await start()).urlOf('postgres'))
    url.password = 'wrong'
    await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed')
  })

  it('sorts Chinese names by pinyin when asked to', async () => {
    const rows = await query<{ name: string }>(
      (await start()).urlOf('postgres'),
      `select name from (values ('张'), ('蔡'), ('李')) as names (name) order by name collate "zh-x-icu"`,
    )
    expect(rows.map((row) => row.name)).toEqual(['蔡', '李', '张'])
  })
})

function writeLock(pid: number | undefined): void {
  if (!running) throw new Error('no cluster yet')
  const { folder, port } = running
  const lines = [pid, folder, Math.floor(Date.now() / 1000), port, '', '127.0.0.1', '0 0', 'ready   ']
  writeFileSync(join(folder, 'postmaster.pid'), `${lines.join('\n')}\n`, { mode: 0o600 })
}
