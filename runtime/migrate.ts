import { readEnvironment } from '../src/kernel/env.ts'
import { withDatabase } from './database.ts'
import { openPayload } from './open-payload.ts'
import { runToEnd } from './start-error.ts'

await runToEnd(() =>
  withDatabase(readEnvironment(), async () => {
    await openPayload()
  }),
)
