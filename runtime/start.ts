import { type Environment, readEnvironment } from '../src/kernel/env.ts'
import { buildSite } from './build-site.ts'
import { type OpenDatabase, openDatabase } from './database.ts'
import { prepareDatabase } from './prepare-database.ts'
import { makeFolder, requireOwnFolder } from './private-files.ts'
import { watchReaderScript } from './reader-script.ts'
import { recordRun, stopEarlierRun } from './run-record.ts'
import { say, sayWhile } from './say.ts'
import { requireFreePort, startServer } from './server-process.ts'
import { showPath } from './show-path.ts'
import { type Running, stopEverythingAtEnd } from './shutdown.ts'
import { runMain } from './start-error.ts'
import { sayWelcome } from './welcome.ts'

await runMain(async () => {
  const isDevelopment = process.argv.includes('--dev')
  const nodeEnv = isDevelopment ? 'development' : 'production'
  const environment = readEnvironment({ ...process.env, NODE_ENV: nodeEnv })
  const { dataDir, port } = environment
  requireOwnFolder(dataDir)
  makeFolder(dataDir)
  await stopEarlierRun(dataDir)
  await requireFreePort(port)
  recordRun(dataDir, [process.pid])

  const running = stopEverythingAtEnd(dataDir)
  try {
    await (isDevelopment ? watchReaderScript() : buildSite())
    await startSite(environment, running)
  } catch (error) {
    // What fails because we are stopping is no news; any other failure must not leave Postgres behind.
    if (running.isStopping()) return
    console.error(error instanceof Error && error.name === 'StartError' ? error.message : error)
    await running.stop(1)
  }
})

async function startSite(environment: Environment, running: Running): Promise<void> {
  const { dataDir, port, demo, siteUrl } = environment
  running.database = await openAndSay(environment)
  const { databaseUrl, env } = running.database
  running.watchPostgres()
  const isFirstRun = await prepareDatabase(databaseUrl, { demo, env })
  running.server = await sayWhile(`Starting the server on port ${port}`, () =>
    startServer(env, { port, output: 'inherit', timeout: 120_000 }),
  )
  recordRun(dataDir, [process.pid, running.server.pid])
  sayWelcome(siteUrl, { dataDir, demo, isFirstRun })
  running.watchServer()
}

async function openAndSay(environment: Environment): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = environment
  if (databaseUrl) say(`Using the database on ${new URL(databaseUrl).host}.`)
  else say(`Starting the embedded Postgres (data in ${showPath(dataDir)}) …`)
  const database = await openDatabase(environment)
  if (!database.postgres) return database
  const { origin, port, folder } = database.postgres
  const story = {
    made: 'a new database',
    started: 'started',
    reused: 'took over the one that was left running',
  }
  say(`  ${story[origin]}, on port ${port}`)
  if (!folder.startsWith(dataDir)) {
    say(`  its files are in ${folder}: as root it runs as another account, which cannot reach ${dataDir}`)
  }
  return database
}
