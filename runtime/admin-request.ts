import { parseArgs } from 'node:util'
import { z } from 'zod'
import { StartError } from './start-error.ts'

/** What `npm run create:admin` was told on its command line; what is absent is asked for. */
export type AdminRequest = { email?: string; name?: string; passwordFromInput: boolean }

/** Reads the flags of `npm run create:admin`, or throws one sentence that says how it is used. */
export function readAdminRequest(parameters: string[]): AdminRequest {
  try {
    const { values } = parseArgs({
      args: parameters,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        'password-stdin': { type: 'boolean', default: false },
      },
    })
    return { email: values.email, name: values.name, passwordFromInput: values['password-stdin'] }
  } catch {
    throw new StartError(
      'Use: npm run create:admin -- [--email you@example.org] [--name "Your Name"] [--password-stdin]',
    )
  }
}

/** Throws one sentence for the first of the three that cannot be used. */
export function checkAdmin({
  email,
  name,
  password,
}: {
  email: string
  name: string
  password: string
}): void {
  if (!z.email().safeParse(email).success) {
    throw new StartError(`"${email}" is not an e-mail address: give one such as you@example.org.`)
  }
  if (name === '') throw new StartError('The name is missing: give the name that colleagues will see.')
  if (password.length < 12) {
    throw new StartError('The password is too short: give at least 12 characters, or none to have one made.')
  }
}
