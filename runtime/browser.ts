import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from './root.ts'
import { say } from './say.ts'
import { StartError } from './start-error.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
]

/**
 * Answers the path of a Chromium or Chrome: `CHROMIUM_PATH`, else one on the PATH or in the usual places, else
 * Playwright's own, downloaded if need be, else Debian's package, installed when this is root.
 */
export function findBrowser(): string {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (runs(given)) return given
    throw new StartError(
      `CHROMIUM_PATH is ${given}, which does not run: set it to a Chromium or Chrome, or unset it.`,
    )
  }
  const found = lookAround() ?? downloadWithPlaywright() ?? installFromDebian()
  if (found) return found
  throw new StartError(
    'The browser tests need a Chromium or Chrome: install one, or set CHROMIUM_PATH to the one you have.',
  )
}

function lookAround(): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
  return [...onPath, ...usualPlaces].find((path) => existsSync(path) && runs(path)) ?? null
}

function downloadWithPlaywright(): string | null {
  const path = locatePlaywrightBrowser()
  if (path && runs(path)) return path
  say("No Chromium found; fetching Playwright's own …")
  const command = join(root, 'node_modules', 'playwright', 'cli.js')
  spawnSync(process.execPath, [command, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  const fetched = locatePlaywrightBrowser()
  return fetched && runs(fetched) ? fetched : null
}

function locatePlaywrightBrowser(): string | null {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

function installFromDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  say("Installing Debian's chromium …")
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env: environment })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
    env: environment,
  })
  return lookAround()
}

function runs(path: string): boolean {
  // Chrome on Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return existsSync(path)
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}
