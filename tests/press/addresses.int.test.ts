import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Person } from '../../src/generated/payload-types.ts'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeAnswer, makeCompleteIssue, makeIssue, makeSeries } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { publishMadeIssue, withdrawMadeIssue } from '../support/publish-made-issue.ts'

let payload: Payload
let editor: Person
let chief: Person

beforeAll(async () => {
  payload = (await openWorld()).payload
  editor = (await makePerson(payload, { role: 'editor' })).person
  chief = (await makePerson(payload, { role: 'chief-editor' })).person
})

async function write(collection: 'issues' | 'answers', id: number, data: object) {
  return payload.update({ collection, id, data, draft: true, locale: 'zh', depth: 0, overrideAccess: true })
}

async function move(collection: 'issues' | 'answers', id: number, deletedAt: string | null) {
  return payload.update({
    collection,
    id,
    data: { deletedAt },
    trash: true,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
}

const now = () => new Date().toISOString()

describe('an address, once published,', () => {
  test('cannot be changed, and comes back when it is cleared', async () => {
    const { issue, essay } = await makeCompleteIssue(payload)
    await publishMadeIssue(payload, { issueId: issue.id, by: editor })
    for (const [collection, { id, slug }] of [
      ['issues', issue],
      ['answers', essay],
    ] as const) {
      await expect(write(collection, id, { slug: 'another' })).rejects.toThrow('its address stays')
      expect(await write(collection, id, { slug: '' })).toMatchObject({ slug, slugFixed: true })
      expect(await write(collection, id, { slug: null })).toMatchObject({ slug, slugFixed: true })
    }
  })

  test('outlives the restoring of a version from before', async () => {
    const { issue } = await makeCompleteIssue(payload, { slug: null })
    await publishMadeIssue(payload, { issueId: issue.id, by: editor })
    const { docs } = await payload.findVersions({
      collection: 'issues',
      where: { parent: { equals: issue.id } },
      sort: 'id',
      limit: 1,
      overrideAccess: true,
    })
    const as = await makePerson(payload, { role: 'editor' })
    const path = `/api/issues/versions/${docs[0]?.id}?draft=true`
    expect((await callApi(path, { method: 'POST', as })).status).toBe(200)
    await expect(write('issues', issue.id, { slug: 'another' })).rejects.toThrow('its address stays')
    expect(await write('issues', issue.id, { title: '新标题' })).toMatchObject({ slugFixed: true })
  })

  test('is nobody else’s, even while its issue lies in the trash', async () => {
    const { issue, series } = await makeCompleteIssue(payload)
    await publishMadeIssue(payload, { issueId: issue.id, by: editor })
    await withdrawMadeIssue(payload, { issueId: issue.id, by: chief })
    await move('issues', issue.id, now())
    await expect(makeIssue(payload, { series: series.id, slug: issue.slug })).rejects.toThrow(
      'Another issue of this series has the address',
    )
  })
})

describe('an address that is still a draft’s', () => {
  test('is one piece’s of the issue, whatever has been drafted since it was made', async () => {
    const { issue, essay, answers } = await makeCompleteIssue(payload)
    await write('answers', essay.id, { slug: 'wanted' })
    await expect(write('answers', answers[0]?.id ?? 0, { slug: 'wanted' })).rejects.toThrow(
      'Another piece of this issue has the address wanted',
    )
    await expect(makeAnswer(payload, { issue: issue.id, slug: 'wanted' })).rejects.toThrow('wanted-2')
  })

  test('goes to one of two pieces that claim it at once', async () => {
    const { essay, answers } = await makeCompleteIssue(payload)
    const claim = (piece: Answer | undefined) => write('answers', piece?.id ?? 0, { slug: 'claimed' })
    const results = await Promise.allSettled([claim(essay), claim(answers[0])])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('may be taken while it lies in the trash, and is claimed anew when it comes back', async () => {
    const series = await makeSeries(payload)
    const first = await makeIssue(payload, { series: series.id, slug: 'mine', totalNumber: 700, number: 70 })
    await move('issues', first.id, now())
    await makeIssue(payload, { series: series.id, slug: 'mine', totalNumber: 701, number: 71 })
    await expect(move('issues', first.id, null)).rejects.toThrow('has the address mine')
  })

  test('and a number likewise', async () => {
    const series = await makeSeries(payload)
    const given = { series: series.id, totalNumber: 800, number: 80 }
    const first = await makeIssue(payload, { ...given, slug: 'first' })
    await move('issues', first.id, now())
    await makeIssue(payload, { ...given, slug: 'second' })
    await expect(move('issues', first.id, null)).rejects.toThrow('The number 80 is taken')
  })
})

test('a piece without an address gets one that no other piece of the issue has, placed or not', async () => {
  const { issue, answers } = await makeCompleteIssue(payload)
  await makeAnswer(payload, { issue: issue.id, slug: 'xu-tao' })
  await write('answers', answers[0]?.id ?? 0, { slug: null })
  const edition = await publishMadeIssue(payload, { issueId: issue.id, by: editor })
  expect(edition.addresses).toMatchObject({ pieces: [{ slug: 'xu-tao-2' }, {}, {}] })
})
