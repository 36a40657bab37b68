import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'
import { root } from './root.ts'

/** Runs a program of node_modules or of this checkout on this Node with our output, and answers whether it succeeded. */
export async function runTool(parameters: string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
      ...env,
    },
  })
  const [code] = await once(child, 'exit')
  return code === 0
}

/** The scripts behind the commands of `node_modules/.bin`, which Windows cannot start without a shell. */
export const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  payload: 'node_modules/payload/bin.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const
