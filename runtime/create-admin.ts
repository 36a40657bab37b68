import { createInterface } from 'node:readline/promises'
import { createLocalReq } from 'payload'
import { readEnvironment } from '../src/kernel/env.ts'
import { checkAdmin, readAdminRequest } from './admin-request.ts'
import { withDatabase } from './database.ts'
import { openPayload } from './open-payload.ts'
import { makePassword } from './passwords.ts'
import { say } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

await runToEnd(async () => {
  const request = readAdminRequest(process.argv.slice(2))
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const email = request.email ?? (await ask(lines, 'E-mail'))
  const name = request.name ?? (await ask(lines, 'Name'))
  const given = request.passwordFromInput ? await ask(lines, 'Password') : null
  const password = given ?? makePassword()
  checkAdmin({ email, name, password })
  await withDatabase(readEnvironment(), () => createAdmin({ email, name, password }))
  say(`${name} can now log in at /admin as ${email}.`)
  if (!given) say(`Password: ${password}`)
})

async function ask(lines: AsyncIterator<string>, what: string): Promise<string> {
  process.stderr.write(`${what}: `)
  const { value, done } = await lines.next()
  if (done) throw new StartError(`\n${what} is missing: the input ended before it.`)
  return value.trim()
}

async function createAdmin(admin: { email: string; name: string; password: string }): Promise<void> {
  const payload = await openPayload()
  const req = await createLocalReq({}, payload)
  const where = { email: { equals: admin.email.toLowerCase() } }
  const { totalDocs } = await payload.count({ collection: 'people', where, overrideAccess: true, req })
  if (totalDocs > 0) {
    throw new StartError(`There is an account for ${admin.email} already: an admin can change it at /admin.`)
  }
  await payload.create({ collection: 'people', data: { ...admin, role: 'admin' }, overrideAccess: true, req })
}
