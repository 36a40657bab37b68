import { inject } from 'vitest'

/** The database of this worker; `openWorld` makes it when a test first needs it. */
export const workerDatabase = `roundtable_worker_${process.env.VITEST_POOL_ID ?? '1'}`

// payload.config.ts reads the environment when it is imported, so that this stands before every test file.
Object.assign(process.env, {
  DATABASE_URL: inject('databasePattern').replace(/DATABASE$/, workerDatabase),
  PAYLOAD_SECRET: 'a secret of the tests, which guards nothing',
  SITE_URL: 'http://localhost:3000',
  DATA_DIR: inject('dataDir'),
  LOG_LEVEL: 'fatal',
})
