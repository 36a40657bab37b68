import { existsSync, readFileSync } from 'node:fs'
import { locateDemoLogins } from './demo-logins.ts'
import { say } from './say.ts'
import { showPath } from './show-path.ts'

/** Prints the addresses, and the demo logins when they have just been made. */
export function sayWelcome(
  siteUrl: string,
  { dataDir, demo, isFirstRun }: { dataDir: string; demo: boolean; isFirstRun: boolean },
): void {
  say('')
  say('Roundtable is ready.')
  say(`  Site    ${siteUrl}/`)
  if (demo) say(`  Sample  ${siteUrl}/roundtable/343`)
  say(`  Admin   ${siteUrl}/admin`)
  const logins = locateDemoLogins(dataDir)
  if (demo && existsSync(logins)) {
    say(`Demo logins, kept in ${showPath(logins)}${isFirstRun ? ':' : '.'}`)
    if (isFirstRun) say(readFileSync(logins, 'utf8').trimEnd())
  }
  say('Stop with Ctrl-C.')
}
