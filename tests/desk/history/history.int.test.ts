import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { compareSides } from '../../../src/desk/history/compare-sides.ts'
import type { Wording } from '../../../src/desk/history/field-texts.ts'
import { loadHistory } from '../../../src/desk/history/load-history.ts'
import type { Subject } from '../../../src/desk/history/queries.ts'
import { findSide } from '../../../src/desk/history/sides.ts'
import { isChanged, type TextRun } from '../../../src/edition/comparison/compare-words.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import { makeAnswer, makeCompleteIssue, makeExpert, makeIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'
import { publishMadeIssue } from '../../support/publish-made-issue.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

const requestOf = (as: MadePerson): Promise<PayloadRequest> =>
  createLocalReq({ user: { ...as.person, collection: 'people' }, locale: 'zh' }, payload)

const fieldsOf = (collection: Subject['collection']) => payload.collections[collection].config.fields

async function save(as: MadePerson, path: string, json: object) {
  const { status, text } = await callApi(`/api/${path}`, { method: 'PATCH', as, json })
  expect(status, text).toBe(200)
}

const autosave = (as: MadePerson, { collection, id }: Subject, json: object, locale = 'zh') =>
  save(as, `${collection}/${id}?draft=true&autosave=true&locale=${locale}`, json)

async function readHistory(
  as: MadePerson,
  subject: Subject,
  {
    issueId = null,
    person = null,
    language = null,
  }: {
    issueId?: number | null
    person?: string | null
    language?: 'zh' | 'en' | null
  } = {},
) {
  const req = await requestOf(as)
  const filter = { person, language, page: 1 }
  return loadHistory(req, { subject, fields: fieldsOf(subject.collection), issueId, filter, i18n: req.i18n })
}

async function compare(as: MadePerson, subject: Subject, tokens: [string, string], issueId: number | null) {
  const req = await requestOf(as)
  const place = { subject, issueId, locale: 'zh' as const }
  const [before, after] = [await findSide(req, tokens[0], place), await findSide(req, tokens[1], place)]
  if (!before || !after) throw new Error('There is no such side')
  const wording: Wording = { i18n: req.i18n, nameOf: (_, id) => `#${id}` }
  const asked = { subject, fields: fieldsOf(subject.collection), locale: 'zh' as const, wording }
  return compareSides(req, { before, after }, asked)
}

const changedWords = (runs: readonly TextRun[]) =>
  runs.filter(({ change }) => change !== 'same').map(({ change, text }) => `${change} ${text}`)

describe('who changed what', () => {
  test('each person’s autosaves are a version under their own name, however quickly they follow', async () => {
    const [one, other] = [await makePerson(payload), await makePerson(payload)]
    const issue = await makeIssue(payload, { series: (await makeSeries(payload)).id })
    const { id } = await makeAnswer(payload, { issue: issue.id, kind: 'essay', headline: '零' })
    const subject: Subject = { collection: 'answers', id }
    await autosave(one, subject, { headline: '一' })
    await autosave(one, subject, { headline: '一二' })
    await autosave(other, subject, { authorNote: '作者系研究员。' })
    await autosave(one, subject, { headline: '一二三' })
    await autosave(one, subject, { headline: 'Three' }, 'en')
    const { lines } = await readHistory(one, subject)
    expect(lines.map(({ moment, changes }) => [moment.by, moment.language, changes])).toEqual([
      [one.person.name, 'en', ['小标题']],
      [one.person.name, 'zh', ['小标题']],
      [other.person.name, 'zh', ['作者注']],
      [one.person.name, 'zh', ['小标题']],
      [null, 'zh', []],
    ])
    const mine = await readHistory(one, subject, { person: other.person.name })
    expect(mine.lines.map(({ moment }) => moment.by)).toEqual([other.person.name])
    const english = await readHistory(one, subject, { language: 'en' })
    expect(english.lines).toHaveLength(1)
  })

  test('what a person changed is the difference to the version before, word by word', async () => {
    const editor = await makePerson(payload)
    const issue = await makeIssue(payload, { series: (await makeSeries(payload)).id })
    const { id } = await makeAnswer(payload, { issue: issue.id, kind: 'essay', headline: '安全合作' })
    const subject: Subject = { collection: 'answers', id }
    await autosave(editor, subject, { headline: '安全与合作' })
    const [newest] = (await readHistory(editor, subject)).lines
    const { printed } = await compare(editor, subject, [newest?.previous ?? '', newest?.token ?? ''], null)
    expect(printed?.type === 'piece' && changedWords(printed.comparison.headline)).toEqual(['added 与'])
  })

  test('experts, series, topics and pictures have a history too, the first change of an old document included', async () => {
    const editor = await makePerson(payload)
    const { id } = await makeExpert(payload)
    const subject: Subject = { collection: 'experts', id }
    await payload.db.deleteVersions({ collection: 'experts', where: { parent: { equals: id } } })
    await save(editor, `experts/${id}?locale=zh`, { biography: '研究员。' })
    const { lines } = await readHistory(editor, subject)
    expect(lines.map(({ moment, changes }) => [moment.by, changes])).toEqual([
      [editor.person.name, ['简介']],
      [null, []],
    ])
    const { printed, fields } = await compare(editor, subject, [String(lines[1]?.token), 'present'], null)
    expect(printed).toBeNull()
    expect(fields.map(({ label, runs }) => [label, changedWords(runs)])).toEqual([
      ['简介', ['added 研究员。']],
    ])
  })
})

describe('versions and editions', () => {
  test('an answer, a question and the issue compare with the edition that they stood in', async () => {
    const editor = await makePerson(payload)
    const { answers, issue, questions, essay } = await makeCompleteIssue(payload)
    await publishMadeIssue(payload, { issueId: issue.id, by: editor.person })
    const answer: Subject = { collection: 'answers', id: answers[1]?.id ?? 0 }
    const question: Subject = { collection: 'questions', id: questions[1]?.id ?? 0 }
    const whole: Subject = { collection: 'issues', id: issue.id }
    await autosave(editor, answer, { headline: '新小标题' })
    await autosave(editor, question, { text: '请教韩璐\uFF1A如何看待深度合作\uFF1F' })
    const order = issue.runningOrder ?? []
    await autosave(editor, whole, { subtitle: '副题', runningOrder: order.toReversed() })
    const against = (subject: Subject) => compare(editor, subject, ['edition-1', 'present'], issue.id)

    const piece = (await against(answer)).printed
    expect(piece?.type === 'piece' && isChanged(piece.comparison.headline)).toBe(true)
    expect(piece?.type === 'piece' && piece.comparison.body.every(({ change }) => change === 'kept')).toBe(
      true,
    )
    const asked = (await against(question)).printed
    expect(asked?.type === 'question' && changedWords(asked.runs)).toEqual(['added 深度'])
    const page = (await against(whole)).printed
    if (page?.type !== 'issue') throw new Error('An issue is compared as one')
    const lines = page.comparison.lines.filter(({ runs }) => isChanged(runs))
    expect(lines.map(({ field }) => field)).toEqual(['subtitle'])
    const moved = page.order.flatMap((line) => (line.change === 'moved' ? [line.both] : []))
    expect(moved.length).toBeGreaterThan(0)
    expect(page.order.some(({ change }) => change === 'added' || change === 'removed')).toBe(false)
    expect(page.order.some((line) => 'both' in line && 'id' in line.both && line.both.id === essay.id)).toBe(
      true,
    )
  })

  test('editions stand in the history of what they print, and in no other', async () => {
    const editor = await makePerson(payload)
    const { answers, issue } = await makeCompleteIssue(payload)
    await publishMadeIssue(payload, { issueId: issue.id, by: editor.person })
    const late = await makeAnswer(payload, { issue: issue.id, kind: 'essay' })
    const editions = async (id: number) =>
      (await readHistory(editor, { collection: 'answers', id }, { issueId: issue.id })).lines.filter(
        ({ moment }) => moment.type === 'edition',
      )
    expect(await editions(answers[0]?.id ?? 0)).toHaveLength(1)
    expect(await editions(late.id)).toHaveLength(0)
  })

  test('a change after publication is told by what it changed, not by what the press had written', async () => {
    const editor = await makePerson(payload)
    const { answers, issue } = await makeCompleteIssue(payload)
    await publishMadeIssue(payload, { issueId: issue.id, by: editor.person })
    const subject: Subject = { collection: 'answers', id: answers[0]?.id ?? 0 }
    await autosave(editor, subject, { authorNote: '注。' })
    const [newest] = (await readHistory(editor, subject, { issueId: issue.id })).lines
    expect(newest?.changes).toEqual(['作者注'])
  })
})

describe('who sees it', () => {
  test('a version of another document is not compared under this one’s address', async () => {
    const editor = await makePerson(payload)
    const [one, other] = [await makeExpert(payload), await makeExpert(payload)]
    const req = await requestOf(editor)
    const { docs } = await payload.findVersions({
      collection: 'experts',
      where: { parent: { equals: other.id } },
      overrideAccess: true,
    })
    const subject: Subject = { collection: 'experts', id: one.id }
    const place = { subject, issueId: null, locale: 'zh' as const }
    expect(await findSide(req, String(docs[0]?.id), place)).toBeNull()
    expect(await findSide(req, 'edition-1', place)).toBeNull()
    expect(await findSide(req, '../1', place)).toBeNull()
  })

  test('nobody reads versions without being a member of staff', async () => {
    const expert = await makeExpert(payload)
    for (const collection of ['experts', 'series', 'topics', 'media', 'issues', 'questions', 'answers']) {
      const { status } = await callApi(`/api/${collection}/versions?where[parent][equals]=${expert.id}`)
      expect([400, 403], collection).toContain(status)
    }
    const req = await createLocalReq({ locale: 'zh' }, payload)
    const subject: Subject = { collection: 'experts', id: expert.id }
    const asked = { subject, fields: fieldsOf('experts'), issueId: null, i18n: req.i18n }
    const filter = { person: null, language: null, page: 1 }
    await expect(loadHistory(req, { ...asked, filter })).rejects.toThrow()
  })
})

test('restoring brings all languages back and is told as the restorer’s, in no one language', async () => {
  const [one, other] = [await makePerson(payload), await makePerson(payload)]
  const issue = await makeIssue(payload, { series: (await makeSeries(payload)).id })
  const { id } = await makeAnswer(payload, { issue: issue.id, kind: 'essay', headline: '零' })
  const subject: Subject = { collection: 'answers', id }
  await autosave(one, subject, { headline: 'Zero' }, 'en')
  const [first] = (await readHistory(one, subject)).lines
  await autosave(one, subject, { headline: 'One' }, 'en')
  await autosave(other, subject, { headline: '一' })
  const restored = await callApi(`/api/answers/versions/${first?.previous}?draft=true`, {
    method: 'POST',
    as: other,
  })
  expect(restored.status).toBe(200)
  const [newest] = (await readHistory(one, subject)).lines
  expect(newest?.moment).toMatchObject({ by: other.person.name, language: null })
  expect(newest?.changes).toEqual(['小标题'])
})
