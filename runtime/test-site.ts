import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readEnvironment } from '../src/kernel/env.ts'
import { buildSite } from './build-site.ts'
import { openDatabase } from './database.ts'
import { findFreePort } from './ports.ts'
import { prepareDatabase } from './prepare-database.ts'
import { makeFolder } from './private-files.ts'
import { root } from './root.ts'
import { startServer } from './server-process.ts'

/** A site of the tests' own: built, on a free port, with demo accounts and the sample. */
export type TestSite = {
  url: string
  databaseUrl: string
  /** Holds the demo logins. */
  dataDir: string
  /** Where the server's messages are. */
  log: string
  /** Stops it and removes its data. */
  stop: () => Promise<void>
}

/** Starts a site with an own database and data folder, whatever else runs on the machine. */
export async function startTestSite(): Promise<TestSite> {
  await buildSite()
  const port = await findFreePort()
  const dataDir = join(tmpdir(), `roundtable-e2e-${process.pid}-${port}`)
  makeFolder(dataDir)
  const environment = readEnvironment({ NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir })
  const { databaseUrl, postgres, env } = await openDatabase(environment)
  const log = join(root, 'test-results', 'server.log')
  mkdirSync(dirname(log), { recursive: true })
  const output = openSync(log, 'w')
  const stopDatabase = async () => {
    await postgres?.stop()
    closeSync(output)
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await prepareDatabase(databaseUrl, { demo: true, env })
    const server = await startServer(env, { port, output, timeout: 120_000 })
    const stop = async () => {
      await server.stop()
      await stopDatabase()
    }
    return { url: environment.siteUrl, databaseUrl, dataDir, log, stop }
  } catch (error) {
    await stopDatabase()
    throw error
  }
}
