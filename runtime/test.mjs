import { installAndRun } from './bootstrap.mjs'

await installAndRun('runtime/test.ts', process.argv.slice(2))
