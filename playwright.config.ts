import { defineConfig } from '@playwright/test'
import { chromiumSettings } from './runtime/chromium-settings.ts'

/** Run by `npm run test:e2e`, which starts the site and sets the variables that are read here. */
export default defineConfig({
  testDir: 'tests',
  // Where a Firefox was found, its tests run as well.
  testMatch: process.env.FIREFOX_PATH ? ['**/*.e2e.ts', '**/*.firefox.ts'] : '**/*.e2e.ts',
  outputDir: 'test-results/browser',
  // The tests share one site; each works on an issue of its own.
  workers: 1,
  retries: 0,
  // No test's outcome hangs on the time: a busy machine may be twenty times slower.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.SITE_URL,
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    // A trace of each test costs two fifths of the whole run; `npm run test:e2e -- --trace retain-on-failure` takes one.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: chromiumSettings,
    },
  },
})
