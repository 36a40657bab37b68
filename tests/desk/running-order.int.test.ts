import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OrderAct } from '../../src/desk/running-order/acts.ts'
import { performOrderAct } from '../../src/desk/running-order/operations.ts'
import { findRunningOrder } from '../../src/desk/running-order/queries.ts'
import { composers, type Role, roles } from '../../src/kernel/access.ts'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeAnswer, makeCompleteIssue, makeIssue, makeQuestion, makeSeries } from '../support/factories.ts'
import { makePerson, makeStaff } from '../support/factories-people.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

async function requestOf(role: Role): Promise<PayloadRequest> {
  const { person } = await makePerson(payload, { role })
  return createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, payload)
}

async function makeEmptyIssue(): Promise<number> {
  const series = await makeSeries(payload)
  return (await makeIssue(payload, { series: series.id })).id
}

async function perform(issueId: number, act: OrderAct, req?: PayloadRequest) {
  return performOrderAct(req ?? (await requestOf('editor')), { issueId, act })
}

async function outline(issueId: number) {
  const view = await findRunningOrder(await requestOf('reader'), issueId)
  return view.entries.map((entry) =>
    entry.type === 'essay'
      ? `essay ${entry.piece.id}`
      : [entry.question.text, ...entry.answers.map(({ id }) => id)],
  )
}

describe('composing a running order', () => {
  test('a question, its answers and an essay are made and placed, one act each', async () => {
    const issueId = await makeEmptyIssue()
    const question = await perform(issueId, { act: 'add-question', text: '如何看待\uFF1F' })
    const questionId = question.created?.id ?? 0
    const answer = await perform(issueId, { act: 'add-answer', question: questionId })
    const essay = await perform(issueId, { act: 'add-essay' })
    expect(await outline(issueId)).toEqual([
      ['如何看待\uFF1F', answer.created?.id],
      `essay ${essay.created?.id}`,
    ])
    const made = await payload.findByID({
      collection: 'answers',
      id: answer.created?.id ?? 0,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(made).toMatchObject({
      issue: issueId,
      question: questionId,
      kind: 'answer',
      bylines: [{}],
      _status: 'draft',
    })
  })

  test('two people who add answers at once both see theirs stand', async () => {
    const issueId = await makeEmptyIssue()
    const { created } = await perform(issueId, { act: 'add-question', text: '如何看待\uFF1F' })
    const requests = await Promise.all(Array.from({ length: 6 }, () => requestOf('editor')))
    const added = await Promise.all(
      requests.map((req) => perform(issueId, { act: 'add-answer', question: created?.id ?? 0 }, req)),
    )
    const [entry] = await outline(issueId)
    const standing = Array.isArray(entry) ? entry.slice(1) : []
    expect(new Set(standing)).toEqual(new Set(added.map((act) => act.created?.id)))
    expect(standing).toHaveLength(added.length)
  })

  test('saving the form beside it loses neither the order nor the form', async () => {
    const issueId = await makeEmptyIssue()
    const save = payload.update({
      collection: 'issues',
      id: issueId,
      data: { title: '新的标题' },
      draft: true,
      autosave: true,
      locale: 'zh',
      overrideAccess: true,
    })
    await Promise.all([save, perform(issueId, { act: 'add-question', text: '如何看待\uFF1F' })])
    const issue = await payload.findByID({
      collection: 'issues',
      id: issueId,
      draft: true,
      depth: 0,
      locale: 'zh',
      overrideAccess: true,
    })
    expect(issue).toMatchObject({ title: '新的标题', runningOrder: [{ blockType: 'questionEntry' }] })
  })

  test('an answer moves under another question, which it then answers', async () => {
    const { issue, questions, answers } = await makeCompleteIssue(payload)
    const [first, second] = questions
    const [moved, other] = answers
    await perform(issue.id, {
      act: 'move',
      item: { kind: 'piece', id: moved?.id ?? 0 },
      before: { kind: 'piece', id: other?.id ?? 0 },
      question: second?.id,
    })
    expect((await outline(issue.id)).slice(0, 2)).toEqual([
      [first?.text],
      [second?.text, moved?.id, other?.id],
    ])
  })

  test('taking a question out trashes it with its answers, and the rest stays', async () => {
    const { issue, questions, answers, essay } = await makeCompleteIssue(payload)
    const [question] = questions
    await perform(issue.id, { act: 'take-out', item: { kind: 'question', id: question?.id ?? 0 } })
    expect(await outline(issue.id)).toEqual([[questions[1]?.text, answers[1]?.id], `essay ${essay.id}`])
    const trashed = await payload.count({
      collection: 'answers',
      where: { and: [{ id: { equals: answers[0]?.id } }, { deletedAt: { exists: true } }] },
      trash: true,
      overrideAccess: true,
    })
    expect(trashed.totalDocs).toBe(1)
  })

  test('what belongs to the issue and stands nowhere is listed, and can be placed', async () => {
    const issueId = await makeEmptyIssue()
    const question = await makeQuestion(payload, { issue: issueId })
    const answer = await makeAnswer(payload, { issue: issueId, question: question.id })
    const { notPlaced } = await findRunningOrder(await requestOf('editor'), issueId)
    expect(notPlaced).toMatchObject({ questions: [{ id: question.id }], pieces: [{ id: answer.id }] })
    await perform(issueId, { act: 'place', item: { kind: 'piece', id: answer.id } })
    expect(await outline(issueId)).toEqual([[question.text, answer.id]])
  })

  test('what was trashed from its own page blocks no later change', async () => {
    const { issue, answers } = await makeCompleteIssue(payload)
    await payload.update({
      collection: 'answers',
      id: answers[0]?.id ?? 0,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    await perform(issue.id, { act: 'add-question', text: '还有一问\uFF1F' })
    expect((await outline(issue.id)).at(-1)).toEqual(['还有一问\uFF1F'])
  })
})

describe('refusals', () => {
  test.each(roles)('%s changes the order only as a composer', async (role) => {
    const issueId = await makeEmptyIssue()
    const attempt = perform(issueId, { act: 'add-question', text: '问\uFF1F' }, await requestOf(role))
    if (composers.some((composer) => composer === role)) await expect(attempt).resolves.toBeDefined()
    else await expect(attempt).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('a question of another issue takes no answer, and nothing is made', async () => {
    const issueId = await makeEmptyIssue()
    const { questions } = await makeCompleteIssue(payload)
    const act = { act: 'add-answer' as const, question: questions[0]?.id ?? 0 }
    await expect(perform(issueId, act)).rejects.toMatchObject({ code: 'invalid-input' })
    const { notPlaced } = await findRunningOrder(await requestOf('editor'), issueId)
    expect(notPlaced.pieces).toEqual([])
  })

  test('P5: what stands in a current edition cannot be taken out, and the order keeps it', async () => {
    const { issue, answers } = await makeCompleteIssue(payload)
    const { person } = await makePerson(payload, { role: 'editor' })
    await publishMadeIssue(payload, { issueId: issue.id, by: person })
    const before = await outline(issue.id)
    const item = { kind: 'piece' as const, id: answers[0]?.id ?? 0 }
    await expect(perform(issue.id, { act: 'take-out', item })).rejects.toMatchObject({
      code: 'stands-in-edition',
    })
    expect(await outline(issue.id)).toEqual(before)
  })

  test('over HTTP: nobody without a session sees or changes it, staff see it, bad input says what to do', async () => {
    const issueId = await makeEmptyIssue()
    const { reader, editor } = await makeStaff(payload)
    const path = `/api/issues/${issueId}/running-order?locale=zh`
    expect((await callApi(path)).status).toBe(403)
    expect((await callApi(path, { method: 'POST', json: { act: 'add-essay' } })).status).toBe(403)
    expect(await callApi(path, { as: reader })).toMatchObject({ status: 200, json: { editable: false } })
    const made = await callApi(path, {
      method: 'POST',
      as: editor,
      json: { act: 'add-question', text: '问\uFF1F' },
    })
    expect(made).toMatchObject({ status: 200, json: { editable: true, created: { kind: 'question' } } })
    const bad = await callApi(path, { method: 'POST', as: editor, json: { act: 'add-question', text: ' ' } })
    expect(bad).toMatchObject({ status: 400, json: { errors: [{ data: { code: 'invalid-input' } }] } })
  })
})

test('choosing another expert in a saved byline takes nothing over from the first', async () => {
  const { issue, answers, experts } = await makeCompleteIssue(payload)
  const [answer] = answers
  const other = experts[1]
  const req = await requestOf('editor')
  const bylines = (answer?.bylines ?? []).map((row) => ({ ...row, expert: other?.id }))
  const saved = await payload.update({
    collection: 'answers',
    id: answer?.id ?? 0,
    data: { bylines },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  expect(saved.bylines).toMatchObject([
    { expert: other?.id, name: '韩璐', titles: ['中国现代国际关系研究院研究员'] },
  ])
  expect(saved.issue).toBe(issue.id)
})
