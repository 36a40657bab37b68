import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { mayEditNow } from '../../src/review/guard/may-edit-now.ts'
import { openWorld } from '../setup/world.ts'
import { callApi, callGraphQL } from '../support/call-api.ts'
import type { MadeIssue } from '../support/factories.ts'
import type { MadePerson } from '../support/factories-people.ts'
import { isRecord } from '../support/read-answer.ts'
import {
  codeOf,
  edit,
  makeNewsroom,
  makeReviewedIssue,
  mustSign,
  type Newsroom,
  signDaily,
} from './support/review-world.ts'

let payload: Payload
let room: Newsroom

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
})

const headline = (text: string) => ({ headline: text })

async function signFirst({ issue, answers, essay }: MadeIssue): Promise<void> {
  for (const unit of [...answers, essay].map(({ id }) => id)) {
    await mustSign(issue.id, { step: 'first-review', unit, as: room.editor })
  }
}

/** Who may change the essay of an issue now, by trying. */
async function whoEdits(made: MadeIssue): Promise<string[]> {
  const able: string[] = []
  const roles = ['chief-editor', 'section-editor', 'editor', 'proofreader', 'reader'] as const
  for (const role of roles) {
    // What stands there already, but for white space, is no change; so each tries the same new words, and is put back.
    const before = await readHeadline(made, room[role])
    const answer = await edit(`answers/${made.essay.id}`, { as: room[role], data: headline(`${before}。`) })
    if (answer.status !== 200) continue
    able.push(role)
    await payload.update({
      collection: 'answers',
      id: made.essay.id,
      data: headline(before),
      draft: true,
      locale: 'zh',
      overrideAccess: true,
    })
  }
  return able
}

async function readHeadline(made: MadeIssue, as: MadePerson): Promise<string> {
  const { json } = await callApi(`/api/answers/${made.essay.id}?draft=true&locale=zh`, { as })
  return isRecord(json) ? String(json.headline) : ''
}

describe('who may change printed words depends on the step', () => {
  test('before the first review composers, during reviews the signer’s level, in proof the proofreader too, then nobody', async () => {
    const made = await makeReviewedIssue(payload, 'daily')
    const found: Record<string, string[]> = { composing: await whoEdits(made) }
    await signFirst(made)
    found['second-review'] = await whoEdits(made)
    await mustSign(made.issue.id, { step: 'second-review', as: room['section-editor'] })
    found.proof = await whoEdits(made)
    await mustSign(made.issue.id, { step: 'proof', as: room.proofreader })
    await mustSign(made.issue.id, { step: 'print', as: room['chief-editor'] })
    found.released = await whoEdits(made)
    expect(found).toEqual({
      composing: ['chief-editor', 'section-editor', 'editor'],
      'second-review': ['chief-editor', 'section-editor'],
      proof: ['chief-editor', 'section-editor', 'editor', 'proofreader'],
      released: [],
    })
  })

  test('the refusal says where the text is, and who may', async () => {
    const made = await makeReviewedIssue(payload, 'daily')
    await signFirst(made)
    const answer = await edit(`answers/${made.essay.id}`, { as: room.editor, data: headline('另一题') })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'stage-closed'])
    expect(answer.text).toContain('复审')
    expect(answer.text).toContain('编辑室主任')
  })
})

describe('a released issue is closed by every way of writing', () => {
  let made: MadeIssue

  beforeAll(async () => {
    made = await makeReviewedIssue(payload, 'daily')
    await signDaily(made, room)
  })

  test('front matter, questions, pieces, the order and the trash', async () => {
    const as = room['chief-editor']
    const [question, answer] = [made.questions[0]?.id ?? 0, made.answers[0]?.id ?? 0]
    const attempts = [
      edit(`issues/${made.issue.id}`, { as, data: { title: '改题' } }),
      edit(`issues/${made.issue.id}`, { as, data: { number: 99 } }),
      edit(`issues/${made.issue.id}`, { as, data: { runningOrder: [] } }),
      edit(`questions/${question}`, { as, data: { text: '换一问' } }),
      edit(`answers/${answer}`, { as, data: { bylines: [{ name: '某人' }] } }),
      edit(`answers/${answer}`, { as, data: { kind: 'essay' } }),
    ]
    const codes = (await Promise.all(attempts)).map(codeOf)
    expect(new Set(codes)).toEqual(new Set(['stage-closed']))
    const trash = await callApi(`/api/answers/${answer}`, {
      method: 'PATCH',
      as,
      json: { deletedAt: new Date().toISOString() },
    })
    expect(codeOf(trash)).toBe('stage-closed')
  })

  test('bulk edits, GraphQL and the restoring of a version', async () => {
    const as = room['chief-editor']
    const { id } = made.essay
    const bulk = await payload.update({
      collection: 'answers',
      where: { id: { equals: id } },
      data: headline('另一题'),
      draft: true,
      locale: 'zh',
      overrideAccess: true,
    })
    expect(bulk.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('released or published'),
    ])
    const { json } = await callApi(`/api/answers/${id}?draft=true&locale=zh`, { as })
    const base = isRecord(json) ? String(json.base) : ''
    const data = `{ headline: "另一题", base: "${base}" }`
    const mutation = `mutation { updateAnswer(id: ${id}, draft: true, data: ${data}) { id } }`
    expect((await callGraphQL(mutation, { as })).text).toContain('stage-closed')
    const { docs } = await payload.findVersions({
      collection: 'answers',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    const restored = await callApi(`/api/answers/versions/${docs.at(-1)?.id}?draft=true`, {
      method: 'POST',
      as,
    })
    expect(codeOf(restored)).toBe('stage-closed')
  })

  test('the Local API with all access, whoever calls it', async () => {
    const write = payload.update({
      collection: 'answers',
      id: made.essay.id,
      data: headline('另一题'),
      draft: true,
      locale: 'zh',
      overrideAccess: true,
    })
    await expect(write).rejects.toMatchObject({ code: 'stage-closed' })
  })

  test('a save that changes nothing printed passes, white space and all', async () => {
    const data = { headline: ` ${made.essay.headline} `, bylines: made.essay.bylines }
    expect(codeOf(await edit(`answers/${made.essay.id}`, { as: room.editor, data }))).toBe(200)
  })

  test('the form shows printed fields as read-only, and topics open', async () => {
    const access = await callApi(`/api/issues/access/${made.issue.id}?locale=zh`, {
      method: 'POST',
      as: room.editor,
      json: {},
    })
    expect(mayUpdate(access.json)).toBe(true)
    const fields = isRecord(access.json) && isRecord(access.json.fields) ? access.json.fields : {}
    expect(mayUpdate(fields.title)).toBe(false)
    expect(mayUpdate(fields.topics)).toBe(true)
  })

  test('co-editing is told the same', async () => {
    const user = { ...room.editor.person, collection: 'people' as const }
    const req = await createLocalReq({ user, locale: 'zh' }, payload)
    const answer = { collection: 'answers' as const, id: made.essay.id, locale: 'zh' as const }
    expect(await mayEditNow(req, answer)).toMatchObject({ allowed: false, code: 'stage-closed' })
    expect(await mayEditNow(req, { ...answer, locale: 'en' })).toMatchObject({ allowed: true })
  })

  test('the words of another language are open; what all languages share is not', async () => {
    const as = room.editor
    const path = `/api/issues/${made.issue.id}?draft=true&locale=en`
    expect((await callApi(path, { method: 'PATCH', as, json: { title: 'A title' } })).status).toBe(200)
    const shared = await callApi(path, { method: 'PATCH', as, json: { totalNumber: 98_765 } })
    expect(codeOf(shared)).toBe('stage-closed')
  })

  test('a piece that is not placed yet can be written', async () => {
    const as = room.editor
    const json = { issue: made.issue.id, kind: 'essay', headline: '待用' }
    const created = await callApi('/api/answers?draft=true&locale=zh', { method: 'POST', as, json })
    expect(created.status).toBe(201)
    const { doc } = created.json as { doc: { id: number } }
    expect(codeOf(await edit(`answers/${doc.id}`, { as, data: headline('待用之二') }))).toBe(200)
  })
})

/**
 * Payload answers `true` for whatever is wholly allowed, leaves out what is not, and tells at length what not all
 * documents allow: where another one is sealed, say.
 */
function mayUpdate(permissions: unknown): boolean {
  if (permissions === true) return true
  const update = isRecord(permissions) ? permissions.update : undefined
  return update === true || (isRecord(update) && update.permission === true)
}

test('an issue whose record has not begun is written by composers as access says, with no record made of it', async () => {
  const made = await makeReviewedIssue(payload, 'none')
  expect(await whoEdits(made)).toEqual(['chief-editor', 'section-editor', 'editor', 'proofreader'])
})
