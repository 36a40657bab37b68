import { createLocalReq, type Payload } from 'payload'
import { roles } from '../src/kernel/access.ts'
import { inTransaction } from '../src/kernel/transaction.ts'
import { roleLabels } from '../src/people/rules.ts'
import { locateDemoLogins } from './demo-logins.ts'
import { makePassword } from './passwords.ts'
import { writePrivateFile } from './private-files.ts'

/**
 * Makes one account for each role and a second proofreader, each with a random password, all or none, unless there is a
 * person already. The logins are kept in the data folder.
 */
export async function makeDemoAccounts(payload: Payload, dataDir: string): Promise<void> {
  const request = await createLocalReq({}, payload)
  const { totalDocs } = await payload.count({ collection: 'people', overrideAccess: true, req: request })
  if (totalDocs > 0) return
  const demo = listDemoAccounts()
  const logins = demo.map(
    ({ key, account: { email, password } }) => `  ${key.padEnd(15)} ${email.padEnd(28)} ${password}\n`,
  )
  await inTransaction(request, async () => {
    for (const { account } of demo) {
      await payload.create({ collection: 'people', data: account, overrideAccess: true, req: request })
    }
    // Kept before the accounts are: a login that nobody knows could not be used.
    writePrivateFile(locateDemoLogins(dataDir), logins.join(''))
  })
}

/** Of the journal's three proofs the first two are signed by different people; of all other steps one of a role will do. */
function listDemoAccounts() {
  const each = roles.map((role) => ({ key: role, role, suffix: '' }))
  const second = { key: 'proofreader-2', role: 'proofreader' as const, suffix: ' 2' }
  return [...each, second].map(({ key, role, suffix }) => ({
    key,
    account: {
      role,
      name: `${roleLabels[role].zh} ${roleLabels[role].en}${suffix}`,
      email: `${key}@demo.example`,
      password: makePassword(),
    },
  }))
}
