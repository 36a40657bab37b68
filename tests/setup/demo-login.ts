import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Person } from '../../src/generated/payload-types.ts'

/**
 * Answers the e-mail and password of the demo account with a role, on the site that the browser tests run against; there
 * are two proofreaders.
 */
export function readDemoLogin(role: Person['role'] | 'proofreader-2'): { email: string; password: string } {
  const logins = readFileSync(join(process.env.DATA_DIR ?? '.data', 'demo-logins.txt'), 'utf8')
  for (const line of logins.split('\n')) {
    const [found, email, password] = line.trim().split(/\s+/)
    if (found === role && email && password) return { email, password }
  }
  throw new Error(`there is no demo login for ${role}`)
}
