import { findBrowser } from './browser.ts'
import { findFirefox } from './firefox.ts'
import { say } from './say.ts'
import { startTestSite } from './test-site.ts'
import { runTool, tools } from './tools.ts'

/** Runs Playwright's tests in a browser of this machine against a site of their own; answers whether all passed. */
export async function runBrowserTests(
  parameters: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const browser = findBrowser()
  const firefox = findFirefox()
  const site = await startTestSite()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.stop().then(() => process.exit(130)))
  }
  try {
    const passed = await runTool([tools.playwright, 'test', ...parameters], {
      ...env,
      CHROMIUM_PATH: browser,
      ...(firefox ? { FIREFOX_PATH: firefox } : {}),
      SITE_URL: site.url,
      DATA_DIR: site.dataDir,
      DATABASE_URL: site.databaseUrl,
    })
    if (!passed) say(`The server's messages are in ${site.log}.`)
    return passed
  } finally {
    await site.stop()
  }
}
