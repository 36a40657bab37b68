import { runToEnd } from './start-error.ts'
import { runTool, tools } from './tools.ts'

const seeds = 50

await runToEnd(async () => {
  process.env.CHAOS_SEEDS ??= String(seeds)
  const passed = await runTool([tools.vitest, 'run', '--project', 'int', 'tests/coediting/chaos.int.test.ts'])
  if (!passed) process.exit(1)
})
