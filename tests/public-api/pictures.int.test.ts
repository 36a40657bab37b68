import config from '@payload-config'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '../../src/generated/payload-types.ts'
import { answerPicture } from '../../src/public-api/picture-answer.ts'
import { openWorld } from '../setup/world.ts'
import { type MadeIssue, makeCompleteIssue } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { makePicture } from '../support/factories-reference.ts'
import { publishMadeIssue, withdrawMadeIssue } from '../support/publish-made-issue.ts'

let cover: Media
let portrait: Media
let draft: Media
let staff: MadePerson
let made: MadeIssue

beforeAll(async () => {
  const { payload } = await openWorld()
  staff = await makePerson(payload, { role: 'chief-editor' })
  cover = await makePicture(payload, { alt: '会场', credit: '新华社' })
  portrait = await makePicture(payload)
  draft = await makePicture(payload)
  made = await makeCompleteIssue(payload, { cover: cover.id })
  const [expert] = made.experts
  if (!expert) throw new Error('The complete issue has no expert.')
  await payload.update({
    collection: 'experts',
    id: expert.id,
    data: { portrait: portrait.id },
    overrideAccess: true,
  })
  await publishMadeIssue(payload, { issueId: made.issue.id, by: staff.person })
})

async function get(
  { sha256 }: Pick<Media, 'sha256'>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const request = new Request(`http://localhost:3000/media/${sha256}`, { headers })
  return answerPicture({ request, config, sha256: sha256 ?? '' })
}

describe('GET /media/{sha256}', () => {
  it('answers a picture of a current edition, for ever, as what it is and nothing else', async () => {
    const response = await get(cover)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('etag')).toBe(`"${cover.sha256}"`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=300, immutable')
    expect((await response.arrayBuffer()).byteLength).toBe(cover.filesize)
  })

  it('answers 304 to whoever has it', async () => {
    expect((await get(cover, { 'if-none-match': `"${cover.sha256}"` })).status).toBe(304)
  })

  it('P1: answers the portrait of an expert who stands in a current edition', async () => {
    expect((await get(portrait)).status).toBe(200)
  })

  it('keeps drafts private: staff see them, uncached, and nobody else', async () => {
    expect((await get(draft)).status).toBe(404)
    const response = await get(draft, { authorization: `people API-Key ${staff.apiKey}` })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  })

  it('answers 404 for what is no hash, and for what it does not hold', async () => {
    expect((await get({ sha256: '../../secrets' })).status).toBe(404)
    expect((await get({ sha256: 'f'.repeat(64) })).status).toBe(404)
  })

  it('serves what was withdrawn no more', async () => {
    const { payload } = await openWorld()
    await withdrawMadeIssue(payload, { issueId: made.issue.id, by: staff.person })
    expect((await get(cover)).status).toBe(404)
    expect((await get(portrait)).status).toBe(404)
  })
})
