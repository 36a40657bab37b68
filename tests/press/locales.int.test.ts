import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { Locale } from '../../src/kernel/locales.ts'
import { composeDraft } from '../../src/press/compose.ts'
import { publishIssue } from '../../src/press/publish.ts'
import { reinstateIssue, withdrawIssue } from '../../src/press/withdraw.ts'
import { openWorld } from '../setup/world.ts'
import { type MadeIssue, makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { toRichText } from '../support/rich-text.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

async function publish(issueId: number, locale: Locale, notice: string | null = null) {
  const { person } = await makePerson(payload, { role: 'section-editor' })
  const req = await createLocalReq({ user: { ...person, collection: 'people' } }, payload)
  const { composed } = await composeDraft(req, { issueId, locale })
  await publishIssue(req, { issueId, locale, hash: composed.hash, notice })
  return req
}

async function readTitle(id: number, locale: Locale): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'issues',
    where: { id: { equals: id } },
    locale,
    overrideAccess: false,
  })
  return docs[0]?.title ?? null
}

/** Writes the English of every part of a made issue, so that nothing is missing. */
async function translate({ series, issue, questions, answers, essay }: MadeIssue): Promise<void> {
  const options = { locale: 'en', overrideAccess: true, draft: true } as const
  await payload.update({
    collection: 'series',
    id: series.id,
    data: { name: 'Roundtable', numberLabel: 'No. {number}' },
    locale: 'en',
    overrideAccess: true,
  })
  await payload.update({
    collection: 'issues',
    id: issue.id,
    data: { title: 'A new blueprint', lead: toRichText(['Experts were invited.']) },
    ...options,
  })
  for (const { id } of questions) {
    await payload.update({ collection: 'questions', id, data: { text: 'Why?' }, ...options })
  }
  for (const { id, bylines } of [...answers, essay]) {
    const [byline] = bylines ?? []
    await payload.update({
      collection: 'answers',
      id,
      data: {
        headline: 'Security',
        bylines: [{ ...byline, name: 'Xu Tao', titles: ['Fellow'], titlesAsPrinted: 'Fellow' }],
        body: toRichText(['Security comes first.']),
      },
      ...options,
    })
  }
}

test('P1: publishing one language shows nothing of the other', async () => {
  const made = await makeCompleteIssue(payload)
  const { issue } = made
  await translate(made)
  await publish(issue.id, 'zh')
  expect(await readTitle(issue.id, 'zh')).toBe(issue.title)
  expect(await readTitle(issue.id, 'en')).toBeNull()
  await publish(issue.id, 'en')
  expect(await readTitle(issue.id, 'en')).toBe('A new blueprint')
  expect(await readTitle(issue.id, 'zh')).toBe(issue.title)
})

test('P1: a revision of one language leaves the other as it was published', async () => {
  const made = await makeCompleteIssue(payload)
  const { issue } = made
  await translate(made)
  await publish(issue.id, 'zh')
  await publish(issue.id, 'en')
  const update = (locale: Locale, title: string) =>
    payload.update({
      collection: 'issues',
      id: issue.id,
      data: { title },
      draft: true,
      locale,
      overrideAccess: true,
    })
  await update('en', 'Not published yet')
  await update('zh', '更正后的标题')
  await publish(issue.id, 'zh', '更正标题。')
  expect(await readTitle(issue.id, 'zh')).toBe('更正后的标题')
  expect(await readTitle(issue.id, 'en')).toBe('A new blueprint')
})

test('compose never falls back to another language', async () => {
  const { issue } = await makeCompleteIssue(payload)
  const req = await createLocalReq({}, payload)
  const { composed, missing } = await composeDraft(req, { issueId: issue.id, locale: 'en' })
  expect(composed.issue.title).toBe('')
  expect(missing.map(({ code }) => code)).toContain('no-title')
})

test('a withdrawn language is served no more, and the other is, also after its next revision', async () => {
  const made = await makeCompleteIssue(payload)
  const { issue } = made
  await translate(made)
  await publish(issue.id, 'zh')
  const req = await publish(issue.id, 'en')
  await withdrawIssue(req, { issueId: issue.id, locale: 'en' })
  expect(await readTitle(issue.id, 'zh')).toBe(issue.title)
  expect(await readTitle(issue.id, 'en')).toBeNull()
  await payload.update({
    collection: 'issues',
    id: issue.id,
    data: { title: '更正后的标题' },
    draft: true,
    locale: 'zh',
    overrideAccess: true,
  })
  await publish(issue.id, 'zh', '更正标题。')
  expect(await readTitle(issue.id, 'zh')).toBe('更正后的标题')
  expect(await readTitle(issue.id, 'en')).toBeNull()
  await reinstateIssue(req, { issueId: issue.id, locale: 'en' })
  expect(await readTitle(issue.id, 'en')).toBe('A new blueprint')
})

test('a series without a name in a language is missing there, and there alone', async () => {
  const made = await makeCompleteIssue(payload)
  const req = await createLocalReq({}, payload)
  const codes = async (locale: Locale) =>
    (await composeDraft(req, { issueId: made.issue.id, locale })).missing.map(({ code }) => code)
  expect(await codes('en')).toContain('no-series-name')
  expect(await codes('zh')).toEqual([])
  await translate(made)
  expect(await codes('en')).toEqual([])
})
