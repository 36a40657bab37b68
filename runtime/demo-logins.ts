import { join } from 'node:path'

/** Where the logins of the demo accounts are kept, in a file of mode 0600. */
export function locateDemoLogins(dataDir: string): string {
  return join(dataDir, 'demo-logins.txt')
}
