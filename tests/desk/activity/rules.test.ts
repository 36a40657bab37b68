import { describe, expect, test } from 'vitest'
import { judgeChange } from '../../../src/desk/activity/rules.ts'

const secrets = ['password', 'apiKey', 'enableAPIKey', 'salt', 'hash', 'sessions', 'resetPasswordToken']

function judge(collection: string, data: Record<string, unknown>, original: Record<string, unknown> = {}) {
  return judgeChange({ collection, data, original, isRestoring: false })
}

describe('what a change amounts to', () => {
  test('fields that stay as they were are no change, whichever way nothing is written', () => {
    const original = { title: '一', subtitle: '', topics: [], kicker: null, rows: [{ id: 'a', text: null }] }
    const data = { title: '一', subtitle: null, topics: undefined, kicker: '', rows: [{ id: 'a' }] }
    expect(judge('issues', data, original)).toEqual([])
  })

  test('changed fields are told by their names, never by their values', () => {
    const acts = judge('issues', { title: '二', subtitle: '三' }, { title: '一', subtitle: '三' })
    expect(acts).toEqual([{ act: 'changed', fields: ['title'] }])
  })

  test('what the system keeps for itself is nobody’s change', () => {
    expect(judge('issues', { updatedAt: 'b', changedBy: '甲', changedIn: 'zh', _status: 'draft' })).toEqual(
      [],
    )
  })

  test.each([
    [{ deletedAt: '2026-01-01' }, { deletedAt: null }, 'trashed'],
    [{ deletedAt: null }, { deletedAt: '2026-01-01' }, 'untrashed'],
  ])('the way to the trash and back is an act of its own', (data, original, act) => {
    expect(judge('topics', data, original)).toEqual([{ act, fields: [] }])
  })

  test('bringing an older version back is told as that', () => {
    const change = { collection: 'answers', data: { headline: '旧' }, original: { headline: '新' } }
    expect(judgeChange({ ...change, isRestoring: true })).toEqual([{ act: 'restored', fields: ['headline'] }])
  })

  test('another picture under the same document is told as replaced', () => {
    const [act] = judge('media', { sha256: 'b', filename: 'b.png' }, { sha256: 'a', filename: 'a.png' })
    expect(act?.act).toBe('media-replaced')
  })

  test('a role is told with what it was and what it is', () => {
    expect(judge('people', { role: 'admin' }, { role: 'editor' })).toEqual([
      { act: 'role-changed', fields: [], details: { from: 'editor', to: 'admin' } },
    ])
  })

  test('a new password and a new key are acts that hold neither', () => {
    const data = { password: 'correct horse', enableAPIKey: true, apiKey: '0000-1111' }
    const acts = judge('people', data, { enableAPIKey: false, apiKey: null })
    expect(acts).toEqual([
      { act: 'password-changed', fields: [] },
      { act: 'api-key-made', fields: [] },
    ])
    expect(JSON.stringify(acts)).not.toMatch(/horse|0000/)
  })

  test('a form that sends the key it has shown makes none', () => {
    const account = { name: '甲', enableAPIKey: true, apiKey: '0000-1111' }
    expect(judge('people', account, account)).toEqual([])
  })

  test('taking the key away is told', () => {
    const acts = judge('people', { enableAPIKey: false, apiKey: null }, { enableAPIKey: true, apiKey: '1' })
    expect(acts).toEqual([{ act: 'api-key-removed', fields: [] }])
  })

  test.each(secrets)('not even the name of %s is told as a changed field', (name) => {
    const named = judge('people', { [name]: 'x' }, { [name]: 'y' }).flatMap(({ fields }) => fields)
    expect(named).toEqual([])
  })
})
