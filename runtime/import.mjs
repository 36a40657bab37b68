import { installAndRun } from './bootstrap.mjs'

// Files are named from where the command was given; the script itself runs in the checkout.
process.env.INIT_CWD ??= process.cwd()
await installAndRun('runtime/import.ts', process.argv.slice(2))
