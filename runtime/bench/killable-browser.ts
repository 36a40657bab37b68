import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { chromiumSettings } from '../chromium-settings.ts'
import { sendSignal, waitUntil } from '../processes.ts'
import { StartError } from '../start-error.ts'

/** A browser with a profile that outlives it. */
export type KillableBrowser = {
  context: BrowserContext
  /** Kills all of its processes as a power cut would, and answers when they are gone. */
  kill: () => Promise<void>
}

/**
 * Starts a Chromium of its own on a profile: one that Playwright starts itself either forgets its profile or hides its
 * process.
 */
export async function startKillableBrowser({
  path,
  profile,
}: {
  path: string
  profile: string
}): Promise<KillableBrowser> {
  const doorFile = join(profile, 'DevToolsActivePort')
  // That of a browser which was killed.
  rmSync(doorFile, { force: true })
  const settings = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const child = spawn(path, [...chromiumSettings, ...settings, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  })
  const { pid = 0 } = child
  const ended = once(child, 'exit')
  const readDoor = () => (existsSync(doorFile) ? readFileSync(doorFile, 'utf8').split('\n') : [])
  if (!(await waitUntil(() => readDoor().length > 1, { timeout: 30_000 }))) {
    sendSignal(-pid, 'SIGKILL')
    throw new StartError('The browser did not open its door for tests.')
  }
  const [port = '', address = ''] = readDoor()
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${address}`)
  const [context] = browser.contexts()
  if (!context) throw new StartError('The browser has no window.')
  return {
    context,
    async kill() {
      sendSignal(-pid, 'SIGKILL')
      await ended
    },
  }
}
