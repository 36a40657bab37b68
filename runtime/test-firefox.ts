import { runBrowserTests } from './browser-tests.ts'
import { findFirefox } from './firefox.ts'
import { runToEnd, StartError } from './start-error.ts'

await runToEnd(async () => {
  if (findFirefox() === null) {
    throw new StartError(
      "These tests need a Firefox: install one (Debian's package is firefox-esr), or set FIREFOX_PATH to the one you have.",
    )
  }
  const parameters = process.argv.slice(2)
  if (!(await runBrowserTests(parameters.length > 0 ? parameters : ['\\.firefox\\.ts']))) process.exit(1)
})
