import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { ChecksAnswer, ShownFinding } from '../../src/review/checks/answers.ts'
import { checkEditions } from '../../src/review/checks/editions/check-editions.ts'
import type { CheckedEdition } from '../../src/review/checks/editions/report.ts'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makeWording } from '../support/factories-lists.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'
import { makeUniqueName } from '../support/unique-name.ts'
import {
  codeOf,
  edit,
  makeNewsroom,
  makeReviewedIssue,
  type Newsroom,
  postAct,
  sign,
} from './support/review-world.ts'

let payload: Payload
let room: Newsroom
const rows: number[] = []

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
})

afterEach(async () => {
  // Other tests of this worker check their texts by the same list.
  await payload.delete({
    collection: 'wordings',
    where: { id: { in: rows.splice(0) } },
    overrideAccess: true,
  })
})

/** Puts a wording that no other text holds on the list, as a grave one. */
async function forbid(): Promise<string> {
  const wording = makeUniqueName('forbidden')
  rows.push((await makeWording(payload, { wording, severity: 'grave', note: '请改正' })).id)
  return wording
}

async function findWordings(issueId: number): Promise<{ answer: ChecksAnswer; found: ShownFinding[] }> {
  const { status, json, text } = await callApi(`/api/issues/${issueId}/checks?locale=zh`, { as: room.reader })
  if (status !== 200) throw new Error(text)
  // Answered by `showFindings`, which is typed by it.
  const answer = json as ChecksAnswer
  return { answer, found: answer.findings.filter(({ check }) => check === 'wording') }
}

test('a finding tells whose text it is in, where to put it right, and the letters around it', async () => {
  const wording = await forbid()
  const { issue, answers, questions } = await makeCompleteIssue(payload)
  const [answer] = answers
  const [question] = questions
  await edit(`answers/${answer?.id ?? 0}`, { as: room.editor, data: { headline: `论${wording}之弊` } })
  await edit(`questions/${question?.id ?? 0}`, { as: room.editor, data: { text: `何为${wording}` } })
  const { found } = await findWordings(issue.id)
  expect(found.map(({ target, context }) => [target, context])).toEqual([
    [
      { collection: 'questions', id: question?.id, field: 'text' },
      { before: '何为', after: '' },
    ],
    [
      { collection: 'answers', id: answer?.id, field: 'headline' },
      { before: '论', after: '之弊' },
    ],
  ])
})

test('a grave finding stops a step until a named person waives it with a reason, which the list then shows', async () => {
  const wording = await forbid()
  const { issue, answers } = await makeReviewedIssue(payload, 'web')
  const [unit = 0] = answers.map(({ id }) => id)
  await edit(`answers/${unit}`, { as: room.editor, data: { headline: `论${wording}之弊` } })
  expect(codeOf(await sign(issue.id, { step: 'first-review', unit, as: room.editor }))).toBe('step-closed')
  const { answer, found } = await findWordings(issue.id)
  expect(answer.graveOpen).toBe(1)
  const findings = found.map(({ fingerprint, check, quote }) => ({ fingerprint, check, quote: quote.text }))
  const body = { findings, reason: '引文原样' }
  expect(codeOf(await postAct(issue.id, { act: 'waive', as: room.editor, body }))).toBe(200)
  const after = await findWordings(issue.id)
  expect(after.answer.graveOpen).toBe(0)
  expect(after.found[0]?.waived).toMatchObject({ reason: '引文原样', by: room.editor.person.name })
  expect(codeOf(await sign(issue.id, { step: 'first-review', unit, as: room.editor }))).toBe(200)
})

test('today’s list is held against what is published, and nothing is changed by it', async () => {
  const { issue, series } = await makeCompleteIssue(payload, { title: `论${makeUniqueName('x')}` })
  await publishMadeIssue(payload, { issueId: issue.id, by: room.editor.person })
  const before = await payload.count({ collection: 'editions', overrideAccess: true })
  const req = await createLocalReq({}, payload)
  const filter = { series: series.slug ?? '' }
  expect(await checkEditions(req, filter)).toMatchObject({ checked: 1, grave: 0 })
  const wording = issue.title ?? ''
  rows.push((await makeWording(payload, { wording, severity: 'grave' })).id)
  const told: [CheckedEdition, { done: number; of: number }][] = []
  const report = await checkEditions(req, filter, { onEdition: (...one) => told.push(one) })
  expect(report).toMatchObject({ checked: 1, withFindings: 1, grave: 1 })
  expect(told).toMatchObject([[{ edition: { issueId: issue.id } }, { done: 1, of: 1 }]])
  expect(await checkEditions(req, { ...filter, year: 1999 })).toMatchObject({ checked: 0 })
  expect(await payload.count({ collection: 'editions', overrideAccess: true })).toEqual(before)
})

test('over HTTP it answers line by line: each edition with how far the work is, at last the sum', async () => {
  const { issue, series } = await makeCompleteIssue(payload)
  await publishMadeIssue(payload, { issueId: issue.id, by: room.editor.person })
  const { headers, text } = await callApi(`/api/editions/checks?series=${series.slug}`, { as: room.editor })
  expect(headers.get('content-type')).toContain('application/x-ndjson')
  const lines = text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines).toMatchObject([{ progress: { done: 1, of: 1 } }, { report: { checked: 1 } }])
})

test('a link to a page of this site that does not exist is found; one that does is not', async () => {
  const { issue, series, answers } = await makeCompleteIssue(payload)
  await publishMadeIssue(payload, { issueId: issue.id, by: room.editor.person })
  const [answer] = answers
  const link = (url: string) => ({
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: null,
    fields: { linkType: 'custom', url, newTab: false },
    children: [{ type: 'text', version: 1, text: '见此', format: 0, detail: 0, mode: 'normal', style: '' }],
  })
  const paragraph = {
    type: 'paragraph',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    textFormat: 0,
    textStyle: '',
    children: [link(`/${series.slug}/${issue.slug}`), link('/nowhere/9')],
  }
  const body = {
    root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [paragraph] },
  }
  expect(codeOf(await edit(`answers/${answer?.id ?? 0}`, { as: room.editor, data: { body } }))).toBe(200)
  const { json } = await callApi(`/api/issues/${issue.id}/checks`, { as: room.editor })
  // Answered by `showFindings`, which is typed by it.
  const broken = (json as ChecksAnswer).findings.filter(({ check }) => check === 'links')
  expect(broken.map(({ sentence }) => sentence.en)).toEqual([expect.stringContaining('/nowhere/9')])
})
