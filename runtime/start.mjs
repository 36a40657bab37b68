import { installAndRun } from './bootstrap.mjs'

await installAndRun('runtime/start.ts', process.argv.slice(2))
