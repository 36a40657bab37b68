import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Edition } from '../../src/generated/payload-types.ts'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { publishMadeIssue, withdrawMadeIssue } from '../support/publish-made-issue.ts'

let current: Edition
let superseded: Edition
let withdrawn: Edition
let reader: MadePerson

beforeAll(async () => {
  const { payload } = await openWorld()
  const { person: by } = await makePerson(payload, { role: 'chief-editor' })
  reader = await makePerson(payload, { role: 'reader' })
  const { issue } = await makeCompleteIssue(payload)
  superseded = await publishMadeIssue(payload, { issueId: issue.id, by })
  await payload.update({
    collection: 'issues',
    id: issue.id,
    draft: true,
    data: { subtitle: '副题' },
    locale: 'zh',
    overrideAccess: true,
  })
  current = await publishMadeIssue(payload, { issueId: issue.id, by, notice: '补副题。' })
  const other = await makeCompleteIssue(payload, { title: '撤回的一期' })
  withdrawn = await publishMadeIssue(payload, { issueId: other.issue.id, by })
  await withdrawMadeIssue(payload, { issueId: other.issue.id, by })
})

function pathOf({ contentHash }: Edition): string {
  return `/api/editions/${contentHash}/content`
}

describe('GET /api/editions/{hash}/content', () => {
  it('answers the canonical bytes, whose SHA-256 is the address, for ever', async () => {
    const { status, headers, text } = await callApi(pathOf(current))
    expect(status).toBe(200)
    expect(createHash('sha256').update(text).digest('hex')).toBe(current.contentHash)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(headers.get('etag')).toBe(`"${current.contentHash}"`)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=300, immutable')
    expect(text).toContain('副题')
  })

  it('answers every piece that the issue names by its own hash', async () => {
    const hashes = (current.hashes ?? []).filter((hash) => hash !== current.contentHash)
    expect(hashes).toHaveLength(3)
    for (const hash of hashes) {
      expect(await callApi(`/api/editions/${hash}/content`)).toMatchObject({
        status: 200,
        json: { type: 'piece', schema: 1 },
      })
    }
  })

  it('answers 304 to whoever has the bytes, and HEAD without them', async () => {
    const known = { headers: { 'if-none-match': `"${current.contentHash}"` } }
    expect(await callApi(pathOf(current), known)).toMatchObject({ status: 304, text: '' })
    const head = await callApi(pathOf(current), { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, text: '' })
    expect(head.headers.get('etag')).toBe(`"${current.contentHash}"`)
  })

  it('P2: answers a superseded edition to staff only', async () => {
    expect(await callApi(pathOf(superseded))).toMatchObject({
      status: 404,
      json: { errors: [{ data: { code: 'not-found' } }] },
    })
    expect(await callApi(pathOf(superseded), { as: reader })).toMatchObject({
      status: 200,
      json: { subtitle: null },
    })
  })

  it('answers 410 for what was withdrawn, and staff still read it', async () => {
    expect(await callApi(pathOf(withdrawn))).toMatchObject({
      status: 410,
      json: { errors: [{ message: '这份内容已经撤回。', data: { code: 'withdrawn' } }] },
    })
    expect((await callApi(pathOf(withdrawn), { as: reader })).status).toBe(200)
  })

  it.each([
    ['f'.repeat(64), 404],
    ['F'.repeat(64), 400],
    ['343', 400],
    ["' or 1=1", 400],
  ])('answers %s with %i', async (hash, status) => {
    expect((await callApi(`/api/editions/${encodeURIComponent(hash)}/content`)).status).toBe(status)
  })
})
