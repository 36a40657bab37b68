import type { Payload, Where } from 'payload'
import type { Person } from '../../src/generated/payload-types.ts'
import { composers } from '../../src/kernel/access.ts'
import { StartError } from '../start-error.ts'

/**
 * Answers the person in whose name files are imported: the account of `email`, or the first administrator.
 * @throws StartError when there is none, or their role may not import
 */
export async function choosePerson(payload: Payload, email: string | null): Promise<Person> {
  const where: Where = email ? { email: { equals: email.toLowerCase() } } : { role: { equals: 'admin' } }
  const { docs } = await payload.find({
    collection: 'people',
    where,
    sort: 'id',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const person = docs[0]
  if (!person && email) throw new StartError(`There is no account for ${email}: name another by --as.`)
  if (!person) {
    throw new StartError(
      'There is no administrator yet: make one with npm run create:admin, or name an editor by --as.',
    )
  }
  if (composers.some((role) => role === person.role)) return person
  throw new StartError(`The role of ${person.email} does not allow imports: name an editor by --as.`)
}
