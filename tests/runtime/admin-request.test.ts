import { describe, expect, it } from 'vitest'
import { checkAdmin, readAdminRequest } from '../../runtime/admin-request.ts'

const good = { email: 'admin@example.org', name: '管理员', password: 'twelve letters' }

describe('npm run create:admin', () => {
  it('reads its flags', () => {
    expect(readAdminRequest(['--email', good.email, '--name', good.name, '--password-stdin'])).toEqual({
      email: good.email,
      name: good.name,
      passwordFromInput: true,
    })
    expect(readAdminRequest([]).passwordFromInput).toBe(false)
  })

  it('says how it is used when a flag is unknown', () => {
    expect(() => readAdminRequest(['--mail', 'x'])).toThrow(/^Use: npm run create:admin/)
  })

  it.each([
    [{ ...good, email: 'admin' }, '"admin" is not an e-mail address: give one such as you@example.org.'],
    [{ ...good, name: '' }, 'The name is missing: give the name that colleagues will see.'],
    [
      { ...good, password: 'short' },
      'The password is too short: give at least 12 characters, or none to have one made.',
    ],
  ])('refuses %j with one sentence', (admin, sentence) => {
    expect(() => checkAdmin(admin)).toThrow(sentence)
  })
})
