import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const payloadConfig = fileURLToPath(new URL('./payload.config.ts', import.meta.url))
// As Node itself resolves it; Vite would take the package's other copy, whose errors the handler does not know.
const graphql = fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url))
// No test's outcome hangs on the time: a busy machine may be twenty times slower.
const shared = {
  setupFiles: ['tests/setup/refuse-stray-errors.ts'],
  expect: { poll: { timeout: 60_000 } },
  // A failure that comes once in a hundred runs must say all there is to say the first time.
  chaiConfig: { truncateThreshold: 0 },
}

export default defineConfig({
  resolve: { alias: { '@payload-config': payloadConfig, graphql } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.int.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'int',
          include: ['tests/**/*.int.test.ts'],
          setupFiles: [...shared.setupFiles, 'tests/setup/worker-environment.ts'],
          globalSetup: ['tests/setup/postgres.ts'],
          // One Payload and one database for all files of a worker.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
