import { installAndRun } from './bootstrap.mjs'

await installAndRun('runtime/create-admin.ts', process.argv.slice(2))
