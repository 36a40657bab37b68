import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { say } from './say.ts'
import type { Tally } from './tally.ts'
import { runTool, tools } from './tools.ts'

const checks: { name: string; run: () => Promise<boolean> }[] = [
  { name: 'types', run: () => runTool([tools.tsc, '--noEmit']) },
  { name: 'lint', run: () => runTool([tools.oxlint, '--type-aware']) },
  { name: 'format', run: () => runTool([tools.biome, 'check', '--linter-enabled=false', '.']) },
  { name: 'architecture', run: () => runTool([tools.vitest, 'run', '--project', 'unit', 'architecture']) },
  { name: 'dead code', run: () => runTool([tools.knip, '--no-progress']) },
  { name: 'generated files', run: areGeneratedFilesFresh },
]

const generatedFiles = ['src/generated/payload-types.ts', 'src/generated/import-map.js']

/** Runs every static check, each once whatever the others said, and counts each as one test. */
export async function runChecks(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, failures: [] }
  for (const { name, run } of checks) {
    const begun = Date.now()
    const passed = await run()
    say(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
    tally[passed ? 'passed' : 'failed'] += 1
    if (!passed) tally.failures.push(name)
  }
  return tally
}

/** Generates the files anew, compares, and leaves those of the checkout as they were. */
async function areGeneratedFilesFresh(): Promise<boolean> {
  const paths = generatedFiles.map((path) => join(root, path))
  const before = paths.map((path) => readFileSync(path, 'utf8'))
  const generated =
    (await runTool([tools.payload, 'generate:types', '--disable-transpile'])) &&
    (await runTool([tools.payload, 'generate:importmap', '--disable-transpile']))
  const stale = generatedFiles.filter(
    (_, index) => readFileSync(paths[index] ?? '', 'utf8') !== before[index],
  )
  for (const [index, path] of paths.entries()) writeFileSync(path, before[index] ?? '')
  if (stale.length > 0) say(`Stale: ${stale.join(', ')}. Run: npm run generate`)
  return generated && stale.length === 0
}
