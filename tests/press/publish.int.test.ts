import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { composeDraft } from '../../src/press/compose.ts'
import { publishIssue } from '../../src/press/publish.ts'
import { reinstateIssue, withdrawIssue } from '../../src/press/withdraw.ts'
import { openWorld } from '../setup/world.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

async function requestOf(role: 'editor' | 'reader' | 'section-editor'): Promise<PayloadRequest> {
  const { person } = await makePerson(payload, { role })
  return createLocalReq({ user: { ...person, collection: 'people' } }, payload)
}

async function publish(req: PayloadRequest, issueId: number, notice: string | null = null) {
  const { composed } = await composeDraft(req, { issueId, locale: 'zh' })
  return publishIssue(req, { issueId, locale: 'zh', hash: composed.hash, notice })
}

async function readPublic(collection: 'issues' | 'questions' | 'answers', id: number) {
  const { docs } = await payload.find({ collection, where: { id: { equals: id } }, overrideAccess: false })
  return docs[0] ?? null
}

describe('publishing', () => {
  test('appends the first edition and makes the drafts what the public reads', async () => {
    const { issue, answers } = await makeCompleteIssue(payload)
    const edition = await publish(await requestOf('editor'), issue.id)
    expect(edition).toMatchObject({ kind: 'first', revision: 1, issueId: issue.id, superseded: false })
    expect(await readPublic('issues', issue.id)).toMatchObject({ title: issue.title })
    expect(await readPublic('answers', answers[0]?.id ?? 0)).not.toBeNull()
  })

  test('P5: a request that has published writes drafts alone again', async () => {
    const { issue } = await makeCompleteIssue(payload)
    const req = await requestOf('editor')
    await publish(req, issue.id)
    const data = { title: '绕过签发' }
    await expect(
      payload.update({ collection: 'issues', id: issue.id, data, overrideAccess: true, req }),
    ).rejects.toThrow('Only drafts are written here')
  })

  test('leaves no draft behind that says nothing new; a draft of another language stays', async () => {
    const { issue, questions } = await makeCompleteIssue(payload)
    const questionId = questions[0]?.id ?? 0
    await payload.update({
      collection: 'issues',
      id: issue.id,
      data: { title: 'Not ready yet' },
      draft: true,
      locale: 'en',
      overrideAccess: true,
    })
    await publish(await requestOf('editor'), issue.id)
    const read = (collection: 'issues' | 'questions', id: number) =>
      payload.findByID({ collection, id, draft: true, locale: 'all', depth: 0, overrideAccess: true })
    expect(await read('questions', questionId)).toMatchObject({ _status: 'published' })
    expect(await read('issues', issue.id)).toMatchObject({
      _status: 'draft',
      title: { en: 'Not ready yet' },
    })
  })

  test('with nothing changed is refused, with a change asks for a notice and appends a revision', async () => {
    const { issue } = await makeCompleteIssue(payload)
    const req = await requestOf('editor')
    await publish(req, issue.id)
    await expect(publish(req, issue.id)).rejects.toMatchObject({ code: 'nothing-changed' })
    await payload.update({
      collection: 'issues',
      id: issue.id,
      data: { title: '新的标题' },
      draft: true,
      locale: 'zh',
      overrideAccess: true,
    })
    expect(await readPublic('issues', issue.id)).toMatchObject({ title: issue.title })
    await expect(publish(req, issue.id)).rejects.toMatchObject({ code: 'notice-required' })
    const edition = await publish(req, issue.id, '更正标题。')
    expect(edition).toMatchObject({ kind: 'correction', revision: 2, notice: '更正标题。' })
    expect(await readPublic('issues', issue.id)).toMatchObject({ title: '新的标题' })
  })

  test('P3: an issue that lacks something is refused with the list, and nothing is written', async () => {
    const { issue, answers } = await makeCompleteIssue(payload)
    await payload.update({
      collection: 'answers',
      id: answers[0]?.id ?? 0,
      data: { bylines: [] },
      draft: true,
      locale: 'zh',
      overrideAccess: true,
    })
    await expect(publish(await requestOf('editor'), issue.id)).rejects.toMatchObject({
      code: 'incomplete-issue',
      details: { missing: [{ code: 'no-byline' }] },
    })
    expect(await readPublic('issues', issue.id)).toBeNull()
  })

  test('another hash than the one seen is refused', async () => {
    const { issue } = await makeCompleteIssue(payload)
    const req = await requestOf('editor')
    const attempt = publishIssue(req, { issueId: issue.id, locale: 'zh', hash: '0'.repeat(64) })
    await expect(attempt).rejects.toMatchObject({ code: 'content-changed' })
  })

  test('is not for readers', async () => {
    const { issue } = await makeCompleteIssue(payload)
    await expect(publish(await requestOf('reader'), issue.id)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('two people at once make one edition, and one of them is told why', async () => {
    const { issue } = await makeCompleteIssue(payload)
    const [one, other] = [await requestOf('editor'), await requestOf('editor')]
    const results = await Promise.allSettled([publish(one, issue.id), publish(other, issue.id)])
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ code: 'nothing-changed' })
  })

  test('a closed gate keeps everything as it was', async () => {
    const { issue } = await makeCompleteIssue(payload)
    const req = await requestOf('editor')
    const { composed } = await composeDraft(req, { issueId: issue.id, locale: 'zh' })
    const gates = [() => Promise.resolve({ zh: '还没有签字。', en: 'Nobody has signed yet.' })]
    const attempt = publishIssue(
      req,
      { issueId: issue.id, locale: 'zh', hash: composed.hash },
      { gates, onPublish: [] },
    )
    await expect(attempt).rejects.toMatchObject({ code: 'gate-closed' })
    expect(await readPublic('issues', issue.id)).toBeNull()
  })
})

describe('withdrawing', () => {
  test('takes the issue from the public; reinstating brings it back as it was', async () => {
    const { issue, answers } = await makeCompleteIssue(payload)
    const leader = await requestOf('section-editor')
    const first = await publish(leader, issue.id)
    const answerId = answers[0]?.id ?? 0
    await withdrawIssue(leader, { issueId: issue.id, locale: 'zh', notice: null })
    expect(await readPublic('issues', issue.id)).toBeNull()
    expect(await readPublic('answers', answerId)).toBeNull()
    await expect(publish(leader, issue.id, '再发')).rejects.toMatchObject({ code: 'not-published' })
    const again = await reinstateIssue(leader, { issueId: issue.id, locale: 'zh' })
    expect(again).toMatchObject({ kind: 'reinstatement', revision: 3, contentHash: first.contentHash })
    expect(await readPublic('answers', answerId)).toMatchObject({ headline: answers[0]?.headline })
  })

  test('an issue with a part in the trash is not reinstated until the part is restored', async () => {
    const { issue, essay } = await makeCompleteIssue(payload)
    const leader = await requestOf('section-editor')
    await publish(leader, issue.id)
    await withdrawIssue(leader, { issueId: issue.id, locale: 'zh' })
    const trash = (deletedAt: string | null) =>
      payload.update({
        collection: 'answers',
        id: essay.id,
        data: { deletedAt },
        trash: true,
        overrideAccess: true,
      })
    await trash(new Date().toISOString())
    const attempt = reinstateIssue(leader, { issueId: issue.id, locale: 'zh' })
    await expect(attempt).rejects.toMatchObject({ code: 'incomplete-issue' })
    await trash(null)
    const again = await reinstateIssue(leader, { issueId: issue.id, locale: 'zh' })
    expect(again).toMatchObject({ kind: 'reinstatement' })
    expect(await readPublic('answers', essay.id)).toMatchObject({ headline: essay.headline })
  })

  test('an issue whose series is in the trash is not reinstated: its pages would hang in the air', async () => {
    const { issue, series } = await makeCompleteIssue(payload)
    const leader = await requestOf('section-editor')
    await publish(leader, issue.id)
    await withdrawIssue(leader, { issueId: issue.id, locale: 'zh' })
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'series', id: series.id, data: { deletedAt }, overrideAccess: true })
    const attempt = reinstateIssue(leader, { issueId: issue.id, locale: 'zh' })
    await expect(attempt).rejects.toMatchObject({ code: 'incomplete-issue' })
  })

  test('what was never published cannot be withdrawn', async () => {
    const { issue } = await makeCompleteIssue(payload)
    const attempt = withdrawIssue(await requestOf('section-editor'), { issueId: issue.id, locale: 'zh' })
    await expect(attempt).rejects.toMatchObject({ code: 'not-published' })
  })
})
