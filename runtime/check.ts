import { runChecks } from './checks.ts'
import { runToEnd } from './start-error.ts'

await runToEnd(async () => {
  const { failed } = await runChecks()
  if (failed > 0) process.exit(1)
})
