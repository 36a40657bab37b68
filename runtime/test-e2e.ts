import { runBrowserTests } from './browser-tests.ts'
import { runToEnd } from './start-error.ts'

await runToEnd(async () => {
  if (!(await runBrowserTests(process.argv.slice(2)))) process.exit(1)
})
