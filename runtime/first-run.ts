import { getEnvironment } from '../src/kernel/env.ts'
import { makeDemoAccounts } from './demo-accounts.ts'
import { openPayload } from './open-payload.ts'
import { publishSample } from './sample.ts'
import { runToEnd } from './start-error.ts'

// Run by `npm start` when the database holds no people or no editions, with the whole environment given.
await runToEnd(async () => {
  const payload = await openPayload()
  await makeDemoAccounts(payload, getEnvironment().dataDir)
  await publishSample(payload)
})
