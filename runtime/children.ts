import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from './root.ts'
import { StartError } from './start-error.ts'

/** The environment variables that a child gets beside ours. */
export type ChildEnvironment = Record<string, string>

const followParent = new URL('./follow-parent.mjs', import.meta.url).href

/**
 * Starts a script on this Node, in the checkout, that stops when we are gone. `output` is where its output goes: to
 * ours, or to us as streams. `ownSession` keeps Ctrl-C from it, so that we stop it in our order.
 */
export function startScript(
  parameters: string[],
  options: { env: ChildEnvironment; output: 'inherit' | 'pipe' | number; ownSession?: boolean },
): ChildProcess {
  return spawn(process.execPath, ['--import', followParent, ...parameters], {
    cwd: root,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      ...options.env,
      ROUNDTABLE_PARENT: String(process.pid),
    },
    stdio: ['ignore', options.output, options.output, 'ipc'],
    detached: options.ownSession === true && process.platform !== 'win32',
  })
}

/** Runs a script to its end and answers what it wrote to standard output; throws all of its output when it fails. */
export async function runScript(parameters: string[], env: ChildEnvironment): Promise<string> {
  const child = startScript(parameters, { env, output: 'pipe' })
  let answer = ''
  let everything = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    answer += text
    everything += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    everything += text
  })
  const [code] = await once(child, 'close')
  if (code === 0) return answer
  throw new StartError(
    `${everything.trim()}\n${parameters[0]} failed (code ${String(code)}); its output stands above.`,
  )
}
