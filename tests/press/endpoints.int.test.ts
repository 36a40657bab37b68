import { expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'

test('bad input of the press and the running order is refused with a sentence, never as a fault', async () => {
  const { payload } = await openWorld()
  const as = await makePerson(payload, { role: 'chief-editor' })
  const { issue } = await makeCompleteIssue(payload)
  const one = `/api/issues/${issue.id}`
  const beyond = '/api/issues/99999999999'
  const calls = [
    callApi(`${one}/press?locale=de`, { as }),
    callApi(`${beyond}/press`, { as }),
    callApi(`${beyond}/publish`, { method: 'POST', as, json: { hash: 'a'.repeat(64) } }),
    callApi(`${one}/publish`, { method: 'POST', as, json: { hash: 'x' } }),
    callApi(`${one}/withdraw`, { method: 'POST', as, json: { notice: 1 } }),
    callApi(`${beyond}/running-order`, { as }),
    callApi(`${one}/running-order`, { method: 'POST', as, json: [] }),
    callApi(`${one}/running-order`, { method: 'POST', as }),
  ]
  for (const { status, json } of await Promise.all(calls)) {
    expect([400, 404]).toContain(status)
    expect(json).toMatchObject({ errors: [{ name: 'RoundtableError' }] })
  }
})
