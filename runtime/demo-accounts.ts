import { createLocalReq, type Payload } from 'payload'
import { roles } from '../src/kernel/access.ts'
import { inTransaction } from '../src/kernel/transaction.ts'
import { roleLabels } from '../src/people/rules.ts'
import { locateDemoLogins } from './demo-logins.ts'
import { makePassword } from './passwords.ts'
import { writePrivateFile } from './private-files.ts'

/**
 * Makes one account for each role with a random password, all or none, unless there is a person already.
 * The logins are kept in the data folder.
 */
export async function makeDemoAccounts(payload: Payload, dataDir: string): Promise<void> {
  const request = await createLocalReq({}, payload)
  const { totalDocs } = await payload.count({ collection: 'people', overrideAccess: true, req: request })
  if (totalDocs > 0) return
  const accounts = roles.map((role) => ({
    role,
    name: `${roleLabels[role].zh} ${roleLabels[role].en}`,
    email: `${role}@demo.example`,
    password: makePassword(),
  }))
  const logins = accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(15)} ${email.padEnd(28)} ${password}\n`,
  )
  await inTransaction(request, async () => {
    for (const account of accounts) {
      await payload.create({ collection: 'people', data: account, overrideAccess: true, req: request })
    }
    // Kept before the accounts are: a login that nobody knows could not be used.
    writePrivateFile(locateDemoLogins(dataDir), logins.join(''))
  })
}
