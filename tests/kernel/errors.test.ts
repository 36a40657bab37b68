import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { presentError, refusalLevels } from '../../src/kernel/error-response.ts'
import { isRefusal, RoundtableError, statusByCode } from '../../src/kernel/errors.ts'

test('the list of errors in the reference is the closed list of the code', () => {
  const page = readFileSync('docs/reference/errors.md', 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z-]+)`\s*\| (\d+)\s*\|/gm)]
  const documented = rows.map(([, code, status]): [string | undefined, number] => [code, Number(status)])
  expect(new Map(documented)).toEqual(new Map(Object.entries(statusByCode)))
})

test('a refusal about a field is shown at that field of a form', () => {
  const refusal = new RoundtableError({
    code: 'invalid-input',
    zh: '请换一个。',
    en: 'Choose another.',
    details: { field: 'slug' },
  })
  expect(presentError(refusal, 'zh').errors).toEqual([
    {
      name: 'ValidationError',
      message: '请换一个。',
      data: { code: 'invalid-input', field: 'slug', errors: [{ path: 'slug', message: '请换一个。' }] },
    },
  ])
})

test('a refusal without a field keeps its own name and speaks the caller\u2019s language', () => {
  const refusal = new RoundtableError({ code: 'nothing-changed', zh: '没有更改。', en: 'Nothing changed.' })
  expect(presentError(refusal, 'en').errors[0]).toMatchObject({
    name: 'RoundtableError',
    message: 'Nothing changed.',
    data: { code: 'nothing-changed' },
  })
})

test('a fault of ours has a name of its own, so that logs do not take it for a refusal', () => {
  const fault = new RoundtableError({ code: 'transaction-lost', zh: '请再试一次。', en: 'Try again.' })
  expect(fault.name).toBe('RoundtableFault')
  expect(refusalLevels).not.toHaveProperty(fault.name)
  expect(isRefusal(fault)).toBe(true)
})
