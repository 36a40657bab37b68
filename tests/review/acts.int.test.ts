import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import {
  codeOf,
  edit,
  makeNewsroom,
  makeReviewedIssue,
  mustSign,
  type Newsroom,
  postAct,
  publish,
  readReviewOf,
  sign,
  signDaily,
  signJournalToPrint,
} from './support/review-world.ts'

let payload: Payload
let room: Newsroom

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
})

test('R2, R5, R7: a daily issue passes its steps and is published; the edition keeps the head of its record', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  const { id } = made.issue
  expect(codeOf(await publish(id, { as: room.editor }))).toBe('gate-closed')
  await signDaily(made, room)
  expect((await readReviewOf(id, room.editor)).phase).toBe('released')
  expect(codeOf(await publish(id, { as: room.editor }))).toBe(200)
  const review = await readReviewOf(id, room.editor)
  const { docs } = await payload.find({
    collection: 'editions',
    where: { issueId: { equals: id } },
    overrideAccess: true,
  })
  expect(review).toMatchObject({ phase: 'published', locked: true, record: { entries: 8 } })
  expect(docs.map(({ recordHead }) => recordHead)).toEqual([review.record.head])
})

test('R1: the wrong role, and a person who signed a step that needs another, are refused with a sentence', async () => {
  const { issue, answers } = await makeReviewedIssue(payload, 'web')
  const [unit] = answers.map(({ id }) => id)
  const wrongRole = await sign(issue.id, { step: 'first-review', unit, as: room.proofreader })
  expect(codeOf(wrongRole)).toBe('signer-excluded')
  expect(wrongRole.text).toContain('责任编辑')
  expect(codeOf(await sign(issue.id, { step: 'first-review', unit, as: room.admin }))).toBe('signer-excluded')
})

test('R2: a step that waits for others is not signed', async () => {
  const { issue } = await makeReviewedIssue(payload, 'daily')
  const early = await sign(issue.id, { step: 'second-review', as: room['section-editor'] })
  expect(codeOf(early)).toBe('step-closed')
})

test('R3: a sign-off for another text than the composed one is refused, and tells which it is', async () => {
  const { issue, answers } = await makeReviewedIssue(payload, 'web')
  const [unit = 0] = answers.map(({ id }) => id)
  const body = { step: 'first-review', unit, hash: 'a'.repeat(64) }
  const answer = await postAct(issue.id, { act: 'sign', as: room.editor, body })
  expect(codeOf(answer)).toBe('content-changed')
})

test('R4: an edit stales the sign-offs of its piece, no others, and the difference is told word for word', async () => {
  const { issue, answers, essay } = await makeReviewedIssue(payload, 'journal')
  for (const unit of [...answers, essay].map(({ id }) => id)) {
    await mustSign(issue.id, { step: 'first-review', unit, as: room.editor })
    await mustSign(issue.id, { step: 'second-review', unit, as: room['section-editor'] })
  }
  const data = { headline: '文明因交流而精彩' }
  expect(codeOf(await edit(`answers/${essay.id}`, { as: room['chief-editor'], data }))).toBe(200)
  const { steps } = await readReviewOf(issue.id, room.editor)
  const statuses = steps.map(({ key, units }) => [key, units.map(({ status }) => status)])
  expect(statuses.slice(0, 2)).toEqual([
    ['first-review', ['signed', 'signed', 'stale']],
    ['second-review', ['signed', 'signed', 'stale']],
  ])
  const query = `unit=${essay.id}&step=first-review`
  const { json } = await callApi(`/api/issues/${issue.id}/review/difference?${query}`, { as: room.editor })
  expect(json).toMatchObject({
    since: { step: 'first-review', mine: true },
    piece: {
      headline: expect.arrayContaining([
        { change: 'removed', text: '互鉴' },
        { change: 'added', text: '交流' },
      ]),
    },
  })
})

test('R4: topics, addresses and what is due stale nothing and pass at every stage', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  await signDaily(made, room)
  const topic = await payload.create({
    collection: 'topics',
    data: { name: `主题${made.issue.id}` },
    overrideAccess: true,
  })
  const data = { topics: [topic.id], dueAt: '2026-12-01T12:00:00.000Z' }
  expect(codeOf(await edit(`issues/${made.issue.id}`, { as: room.editor, data }))).toBe(200)
  const slug = { slug: `essay-of-${made.essay.id}` }
  expect(codeOf(await edit(`answers/${made.essay.id}`, { as: room.editor, data: slug }))).toBe(200)
  expect((await readReviewOf(made.issue.id, room.editor)).phase).toBe('released')
})

describe('改后付印 and 核红 (R5)', () => {
  test('exactly the listed changes, verified by a second person, release the issue', async () => {
    const made = await makeReviewedIssue(payload, 'journal')
    const { id } = made.issue
    await signJournalToPrint(made, room)
    const { hash } = await readReviewOf(id, room.editor)
    const change = { unit: made.essay.id, place: 'headline', block: null, from: '互鉴', to: '交流' }
    const changes = { hash, changes: [change], opinion: '改一词后付印。' }
    const signed = await postAct(id, { act: 'print-after-changes', as: room.editor, body: changes })
    expect(codeOf(signed)).toBe(200)
    const { hash: before } = await readReviewOf(id, room.editor)
    const early = await postAct(id, { act: 'verify-changes', as: room.proofreader, body: { hash: before } })
    expect(codeOf(early)).toBe('content-changed')
    const data = { headline: '文明因交流而精彩' }
    expect(codeOf(await edit(`answers/${made.essay.id}`, { as: room.editor, data }))).toBe(200)
    const { hash: after } = await readReviewOf(id, room.editor)
    const body = { hash: after }
    const own = await postAct(id, { act: 'verify-changes', as: room.editor, body })
    expect(codeOf(own)).toBe('signer-excluded')
    expect(codeOf(await publish(id, { as: room.editor }))).toBe('gate-closed')
    const verified = await postAct(id, { act: 'verify-changes', as: room.proofreader, body })
    expect(codeOf(verified)).toBe(200)
    expect(codeOf(await publish(id, { as: room.editor }))).toBe(200)
  })

  test('a change whose words do not stand in the text is refused when it is signed', async () => {
    const made = await makeReviewedIssue(payload, 'one-review')
    const { hash } = await readReviewOf(made.issue.id, room.editor)
    const change = { unit: 'page', place: 'title', block: null, from: '不在文中', to: '无' }
    const body = { hash, changes: [change] }
    const answer = await postAct(made.issue.id, {
      act: 'print-after-changes',
      as: room['section-editor'],
      body,
    })
    expect(codeOf(answer)).toBe('invalid-input')
  })
})

test('queries: a proofreader asks, an editor answers, and nothing is released before', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  const { id } = made.issue
  for (const unit of [...made.answers, made.essay].map((piece) => piece.id)) {
    await mustSign(id, { step: 'first-review', unit, as: room.editor })
  }
  await mustSign(id, { step: 'second-review', as: room['section-editor'] })
  const { hash } = await readReviewOf(id, room.proofreader)
  const body = { unit: 'page', hash, quote: '新蓝图', question: '是否应为“新图景”\uFF1F' }
  expect(codeOf(await postAct(id, { act: 'queries', as: room.proofreader, body }))).toBe(200)
  await mustSign(id, { step: 'proof', as: room.proofreader })
  expect(codeOf(await sign(id, { step: 'print', as: room['chief-editor'] }))).toBe('step-closed')
  const [query] = (await readReviewOf(id, room.editor)).queries
  const answer = { decision: 'kept', answer: '照原题。' }
  const act = `queries/${query?.id}/answer`
  expect(codeOf(await postAct(id, { act, as: room.proofreader, body: answer }))).toBe('signer-excluded')
  expect(codeOf(await postAct(id, { act, as: room.editor, body: answer }))).toBe(200)
  expect(codeOf(await sign(id, { step: 'print', as: room['chief-editor'] }))).toBe(200)
})

test('a return sends a piece back with its reason; the others keep their sign-offs', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  const { id } = made.issue
  const units = [...made.answers, made.essay].map((piece) => piece.id)
  for (const unit of units) await mustSign(id, { step: 'first-review', unit, as: room.editor })
  const review = await readReviewOf(id, room['section-editor'])
  const hash = review.units.find(({ unit }) => unit === made.essay.id)?.hash
  const body = {
    step: 'second-review',
    to: 'first-review',
    unit: made.essay.id,
    hash,
    reason: '请核对出处。',
  }
  expect(codeOf(await postAct(id, { act: 'return', as: room['section-editor'], body }))).toBe(200)
  const [first] = (await readReviewOf(id, room.editor)).steps
  expect(first?.units.map(({ status }) => status)).toEqual(['signed', 'signed', 'returned'])
  expect(first?.units[2]?.returned?.reason).toBe('请核对出处。')
})

test('a chief editor signs in another’s place with a reason, which the record shows', async () => {
  const { issue, answers } = await makeReviewedIssue(payload, 'daily')
  const [unit = 0] = answers.map(({ id }) => id)
  const override = '责任编辑外出\uFF0C今晚付印。'
  expect(codeOf(await sign(issue.id, { step: 'first-review', unit, as: room.proofreader, override }))).toBe(
    'signer-excluded',
  )
  const review = await mustSign(issue.id, { step: 'first-review', unit, as: room['chief-editor'], override })
  expect(review.steps[0]?.units[0]?.signOff).toMatchObject({ override, by: { role: 'chief-editor' } })
})

test('R6: a delegation lets its taker sign, in whose place is in the record; ended, it does no more', async () => {
  const { issue, answers, essay } = await makeReviewedIssue(payload, 'daily')
  const data = {
    kind: 'duty',
    who: room['second-editor'].person.id,
    forWhom: room['section-editor'].person.id,
    from: new Date(Date.now() - 60_000).toISOString(),
    until: new Date(Date.now() + 3_600_000).toISOString(),
    reason: '值班',
  }
  const made = await callApi('/api/delegations', { method: 'POST', as: room['section-editor'], json: data })
  expect(made.status).toBe(201)
  for (const unit of [...answers, essay].map(({ id }) => id)) {
    await mustSign(issue.id, { step: 'first-review', unit, as: room.editor })
  }
  const review = await mustSign(issue.id, { step: 'second-review', as: room['second-editor'] })
  expect(review.steps[1]?.units[0]?.signOff).toMatchObject({
    by: { id: room['second-editor'].person.id },
    forWhom: { id: room['section-editor'].person.id },
  })
  const { doc } = made.json as { doc: { id: number } }
  expect(
    (
      await callApi(`/api/delegations/${doc.id}/end`, {
        method: 'POST',
        as: room['section-editor'],
        json: {},
      })
    ).status,
  ).toBe(200)
  const other = await makeReviewedIssue(payload, 'one-review')
  expect(codeOf(await sign(other.issue.id, { step: 'print', as: room['second-editor'] }))).toBe(
    'signer-excluded',
  )
})
