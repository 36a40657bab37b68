import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Person } from '../../src/generated/payload-types.ts'
import { type Role, roles } from '../../src/kernel/access.ts'
import { makeUniqueName } from './unique-name.ts'

/** A person with the secrets to act as them. */
export type MadePerson = { person: Person; email: string; password: string; apiKey: string }

/** Makes a member of staff who can log in and whose programs can call. */
export async function makePerson(
  payload: Payload,
  { role = 'editor', name }: { role?: Role; name?: string } = {},
): Promise<MadePerson> {
  const email = `${makeUniqueName(role)}@example.org`
  const password = randomBytes(12).toString('hex')
  const apiKey = randomUUID()
  const person = await payload.create({
    collection: 'people',
    data: { name: name ?? makeUniqueName(role), role, email, password, enableAPIKey: true, apiKey },
    depth: 0,
    overrideAccess: true,
  })
  return { person, email, password, apiKey }
}

/** Makes one person of every role. */
export async function makeStaff(payload: Payload): Promise<Record<Role, MadePerson>> {
  const made: [Role, MadePerson][] = []
  for (const role of roles) made.push([role, await makePerson(payload, { role })])
  // `roles` names every role, so that the record is complete.
  return Object.fromEntries(made) as Record<Role, MadePerson>
}
