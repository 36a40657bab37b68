import { createLocalReq, type Payload } from 'payload'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extendInvitation, revokeInvitation } from '../../../src/discussion/invitations/acts/desk-acts.ts'
import { isRefusal } from '../../../src/kernel/errors.ts'
import { composeDraft } from '../../../src/press/compose.ts'
import { publishIssue } from '../../../src/press/publish.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import { type MadeIssue, makeCompleteIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'
import {
  actAsGuest,
  invite,
  openAsGuest,
  readConsentState,
  requestAs,
  rewrite,
} from './support/invitation-world.ts'

let payload: Payload
let pool: Pool
let editor: MadePerson
let made: MadeIssue

beforeAll(async () => {
  const world = await openWorld()
  payload = world.payload
  pool = new Pool({ connectionString: world.databaseUrl })
  editor = await makePerson(payload, { role: 'editor' })
  made = await makeCompleteIssue(payload)
})

afterAll(() => pool.end())

function answerAt(index: number, issue: MadeIssue = made) {
  const answer = issue.answers[index]
  if (!answer) throw new Error(`The issue has no answer ${index}`)
  return answer
}

async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => 'done',
    (error: unknown) => (isRefusal(error) ? error.code : String(error)),
  )
}

describe('a link', () => {
  test('opens its answer as it would be printed', async () => {
    const { token } = await invite(payload, { by: editor, answerId: answerAt(0).id })
    const opened = await openAsGuest(payload, token)
    expect(opened.state === 'open' && opened.piece.content.headline).toBe('安全合作内涵持续丰富')
  })

  test('changes nothing by being opened: previews of messengers open links too', async () => {
    const { token, invitation } = await invite(payload, { by: editor, answerId: answerAt(0).id })
    await openAsGuest(payload, token)
    const { rows } = await pool.query('select * from discussion.consents where invitation_id = $1', [
      invitation.id,
    ])
    expect(rows).toEqual([])
  })

  test('is not in the database, nor what it could be made of without the secret', async () => {
    const { token, invitation } = await invite(payload, { by: editor, answerId: answerAt(0).id })
    const { rows } = await pool.query('select * from discussion.invitations where id = $1', [invitation.id])
    expect(JSON.stringify(rows)).not.toContain(token.split('-')[1])
  })

  test('opens nothing once it is revoked, and cannot be extended then', async () => {
    const answerId = answerAt(0).id
    const { token, invitation } = await invite(payload, { by: editor, answerId })
    const req = await requestAs(payload, editor)
    const key = { answerId, invitationId: invitation.id }
    await revokeInvitation(req, key)
    await extendInvitation(req, { ...key, days: 14 })
    expect((await openAsGuest(payload, token)).state).toBe('revoked')
    expect(await codeOf(actAsGuest(payload, token, { act: 'agreed' }))).toBe('not-found')
  })

  test('opens nothing once it has expired, until it is extended', async () => {
    const answerId = answerAt(0).id
    const { token, invitation } = await invite(payload, { by: editor, answerId })
    await pool.query(
      "update discussion.invitations set expires_at = now() - interval '1 second' where id = $1",
      [invitation.id],
    )
    expect((await openAsGuest(payload, token)).state).toBe('expired')
    expect(await codeOf(actAsGuest(payload, token, { act: 'agreed' }))).toBe('not-found')
    const req = await requestAs(payload, editor)
    await extendInvitation(req, { answerId, invitationId: invitation.id, days: 14 })
    expect((await openAsGuest(payload, token)).state).toBe('open')
  })

  test('opens nothing while its answer lies in the trash', async () => {
    const other = await makeCompleteIssue(payload)
    const { id } = other.essay
    const { token } = await invite(payload, { by: editor, answerId: id })
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'answers', id, data, draft: true, overrideAccess: true })
    expect((await openAsGuest(payload, token)).state).toBe('unknown')
  })

  test.each(['', 'nonsense', `1-${'0'.repeat(64)}`])('that is wrong opens nothing: %j', async (token) => {
    expect(await openAsGuest(payload, token)).toEqual({ state: 'unknown', invitation: null })
  })
})

describe('a consent', () => {
  test('is to the text that was shown: a sentence changed in between is refused', async () => {
    const { id } = answerAt(0)
    const { token } = await invite(payload, { by: editor, answerId: id })
    const opened = await openAsGuest(payload, token)
    const hash = opened.state === 'open' ? opened.piece.hash : ''
    await rewrite(payload, id, '改过的标题')
    expect(await codeOf(actAsGuest(payload, token, { act: 'agreed', hash }))).toBe('content-changed')
    expect(await readConsentState(payload, token)).toBe('none')
  })

  test('becomes one to an earlier text by a cut, and the text that was agreed to is kept', async () => {
    const { id } = answerAt(0)
    await rewrite(payload, id, '同意的标题')
    const { token } = await invite(payload, { by: editor, answerId: id })
    await actAsGuest(payload, token, { act: 'agreed' })
    expect(await readConsentState(payload, token)).toBe('present')
    await rewrite(payload, id, '后来的标题')
    const opened = await openAsGuest(payload, token)
    expect(opened.state === 'open' && opened.agreedText?.headline).toBe('同意的标题')
    expect(await readConsentState(payload, token)).toBe('earlier')
  })

  test('is told to who invited, and stands in the activity log under the expert’s name', async () => {
    const inviter = await makePerson(payload)
    const { token } = await invite(payload, { by: inviter, answerId: answerAt(1).id, name: '韩璐' })
    await actAsGuest(payload, token, { act: 'agreed' })
    const inbox = await pool.query('select kind, by_name from discussion.messages where person = $1', [
      inviter.person.id,
    ])
    expect(inbox.rows).toEqual([{ kind: 'consent', by_name: '韩璐' }])
    const log = await pool.query(
      "select person, person_id from desk.activity where act = 'consented' and document_id = $1",
      [String(answerAt(1).id)],
    )
    expect(log.rows).toEqual([{ person: '韩璐', person_id: null }])
  })

  test('cannot be changed afterwards', async () => {
    const { token, invitation } = await invite(payload, { by: editor, answerId: answerAt(1).id })
    await actAsGuest(payload, token, { act: 'agreed' })
    const change = pool.query("update discussion.consents set hash = 'x' where invitation_id = $1", [
      invitation.id,
    ])
    await expect(change).rejects.toThrow(/not changed afterwards/)
  })

  test('can be asked for words on the signature, which must be there', async () => {
    const { token } = await invite(payload, { by: editor, answerId: answerAt(1).id })
    expect(await codeOf(actAsGuest(payload, token, { act: 'title-asked', words: '  ' }))).toBe(
      'invalid-input',
    )
    await actAsGuest(payload, token, { act: 'title-asked', words: '应为所长' })
    const opened = await openAsGuest(payload, token)
    expect(opened.state === 'open' && opened.consent.title).toMatchObject({
      state: 'asked',
      words: '应为所长',
    })
  })
})

describe('publishing', () => {
  async function publish(issue: MadeIssue, by: MadePerson): Promise<string> {
    const req = await createLocalReq({ user: { ...by.person, collection: 'people' }, locale: 'zh' }, payload)
    const { composed } = await composeDraft(req, { issueId: issue.issue.id, locale: 'zh' })
    return codeOf(
      publishIssue(req, { issueId: issue.issue.id, locale: 'zh', hash: composed.hash, notice: '更正' }),
    )
  }

  test('waits for those who were asked, where the series says so', async () => {
    const series = await makeSeries(payload, { consentRule: 'stop' })
    const issue = await makeCompleteIssue(payload, { series })
    const answerId = answerAt(0, issue).id
    const { token, invitation } = await invite(payload, { by: editor, answerId })
    expect(await publish(issue, editor)).toBe('gate-closed')
    await actAsGuest(payload, token, { act: 'agreed' })
    await rewrite(payload, answerId, '又改了')
    expect(await publish(issue, editor)).toBe('gate-closed')
    await actAsGuest(payload, token, { act: 'agreed' })
    expect(await publish(issue, editor)).toBe('done')
    await rewrite(payload, answerId, '刊发以后又改')
    expect(await publish(issue, editor)).toBe('gate-closed')
    const req = await requestAs(payload, editor)
    await revokeInvitation(req, { answerId, invitationId: invitation.id })
    expect(await publish(issue, editor)).toBe('done')
  })

  test.each(['warn', 'ignore'] as const)('goes on where the series says %s', async (consentRule) => {
    const series = await makeSeries(payload, { consentRule })
    const issue = await makeCompleteIssue(payload, { series })
    await invite(payload, { by: editor, answerId: answerAt(0, issue).id })
    expect(await publish(issue, editor)).toBe('done')
  })
})

describe('the desk', () => {
  test('sees what came of an invitation, with the difference word by word', async () => {
    const issue = await makeCompleteIssue(payload)
    const { id } = answerAt(0, issue)
    const { token, invitation } = await invite(payload, { by: editor, answerId: id })
    await actAsGuest(payload, token, { act: 'agreed' })
    await rewrite(payload, id, '安全合作内涵丰富')
    const list = await callApi(`/api/answers/${id}/invitations`, { as: editor })
    expect(list.json).toMatchObject({
      mayInvite: true,
      invitations: [{ name: '许涛', state: 'open', consent: { agreed: { state: 'earlier' } } }],
    })
    expect(list.text).toContain(token)
    const difference = await callApi(`/api/answers/${id}/invitations/${invitation.id}/difference`, {
      as: editor,
    })
    expect(difference.text).toContain('持续')
    const consents = await callApi(`/api/issues/${issue.issue.id}/consents`, { as: editor })
    expect(consents.json).toMatchObject({ rule: 'warn', asked: [{ answerId: id, name: '许涛' }] })
  })

  test('keeps the links to those who may invite; others see what came of them', async () => {
    const { id } = answerAt(1)
    const { token } = await invite(payload, { by: editor, answerId: id })
    const reader = await makePerson(payload, { role: 'reader' })
    const list = await callApi(`/api/answers/${id}/invitations`, { as: reader })
    expect(list.status).toBe(200)
    expect(list.text).not.toContain(token)
    expect((await callApi(`/api/answers/${id}/invitations`)).status).toBe(403)
    const body = { name: '某人' }
    const create = { method: 'POST', as: reader, json: body } as const
    expect((await callApi(`/api/answers/${id}/invitations`, create)).status).toBe(403)
  })

  test('makes, extends and revokes invitations over HTTP', async () => {
    const { id } = made.essay
    const path = `/api/answers/${id}/invitations`
    const body = { name: '王老师', right: 'write', days: 7 }
    const created = await callApi(path, { method: 'POST', as: editor, json: body })
    expect(created.json).toMatchObject({ invitations: [{ name: '王老师', right: 'write' }] })
    const { rows } = await pool.query(
      'select max(id) as id from discussion.invitations where answer_id = $1',
      [id],
    )
    const extend = { method: 'POST', as: editor, json: { days: 30 } } as const
    expect((await callApi(`${path}/${rows[0].id}/extend`, extend)).status).toBe(200)
    const revoke = { method: 'POST', as: editor, json: {} } as const
    expect((await callApi(`${path}/${rows[0].id}/revoke`, revoke)).json).toMatchObject({
      invitations: [{ state: 'revoked', link: null }],
    })
    const other = `/api/answers/${answerAt(0).id}/invitations/${rows[0].id}/revoke`
    expect((await callApi(other, revoke)).status).toBe(404)
  })
})
