import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type ChildEnvironment, startScript } from '../children.ts'
import { readyLine } from './serve-rooms.ts'

/** A server of rooms in a process of its own, which can be killed at any moment and started again at the same port. */
export type RoomProcess = {
  start: () => Promise<void>
  /** The id of the process that runs now. */
  pid: () => number
  /** Kills it as a power cut would, and answers when it is gone. */
  kill: () => Promise<void>
  /** Lets it bring its documents in step and end. */
  stop: () => Promise<void>
}

const plain = fileURLToPath(new URL('../coediting.ts', import.meta.url))

/**
 * Answers a process of rooms that is not started yet.
 * @param env - its whole environment
 * @param program - what it runs, if not the rooms as they are
 */
export function makeRoomProcess(env: ChildEnvironment, program: string = plain): RoomProcess {
  let child: ChildProcess | null = null

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ending = child
    child = null
    if (!ending || ending.exitCode !== null) return
    const gone = once(ending, 'exit')
    ending.kill(signal)
    await gone
  }

  return {
    pid: () => child?.pid ?? 0,
    async start() {
      const started = startScript([program], { env, output: 'pipe' })
      child = started
      let said = ''
      const gone = once(started, 'close').then(([code, signal]) => {
        throw new Error(`The process of rooms ended (${code ?? signal}) before it was open:\n${said}`)
      })
      const ready = Promise.withResolvers<void>()
      started.stdout?.on('data', (text) => {
        said += String(text)
        if (said.includes(readyLine)) ready.resolve()
      })
      started.stderr?.on('data', (text) => {
        said += String(text)
      })
      await Promise.race([ready.promise, gone])
      // Once open, it ends when it is told to.
      gone.catch(() => {})
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}
