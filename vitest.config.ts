import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const payloadConfig = fileURLToPath(new URL('./payload.config.ts', import.meta.url))
// As Node itself resolves it; Vite would take the package's other copy, whose errors the handler does not know.
const graphql = fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url))
const shared = { setupFiles: ['tests/setup/refuse-stray-errors.ts'] }

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
          // Property tests take seconds on a busy machine; no test's outcome hangs on the time.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/**/*.int.test.ts'],
          setupFiles: [...shared.setupFiles, 'tests/setup/worker-environment.ts'],
          globalSetup: ['tests/setup/postgres.ts'],
          // One Payload and one database for all files of a worker.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
