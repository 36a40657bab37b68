import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { readSample } from '../../runtime/sample-file.ts'
import { writeSample } from '../../runtime/write-sample.ts'
import { readComposedIssue } from '../../src/edition/parse.ts'
import { composeDraft } from '../../src/press/compose.ts'
import { publishIssue } from '../../src/press/publish.ts'
import { openWorld } from '../setup/world.ts'
import { toExpectedShape } from '../support/expected-shape.ts'
import { makePerson } from '../support/factories-people.ts'

const sampleHash = '72ba056076587c400285d7a9cf42712a9a3efa357ed6ab3343b55c3236f0d822'

let payload: Payload
let req: PayloadRequest
let issueId: number

beforeAll(async () => {
  payload = (await openWorld()).payload
  const { person } = await makePerson(payload, { role: 'chief-editor' })
  req = await createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, payload)
  issueId = await writeSample(req, await readSample())
})

test('P4: the sample, written to the desk and published, has the pinned hash and says what its source says', async () => {
  const { composed } = await composeDraft(req, { issueId, locale: 'zh' })
  const edition = await publishIssue(req, { issueId, locale: 'zh', hash: composed.hash, asArchive: true })
  expect(edition).toMatchObject({ kind: 'archive', contentHash: sampleHash, issueSlug: '343' })
  const { docs } = await payload.find({
    collection: 'contents',
    where: { id: { in: edition.hashes ?? [] } },
    pagination: false,
    overrideAccess: true,
  })
  const texts = new Map(docs.map(({ id, body }) => [id, body]))
  const stored = readComposedIssue({ hash: edition.contentHash ?? '', texts })
  expect(toExpectedShape(stored)).toEqual(await readSample())
})

test('an archive edition may lack what was printed without it; a new issue may not', async () => {
  const { missing } = await composeDraft(req, { issueId, locale: 'zh' })
  expect(missing.map(({ code, toleratedInArchive }) => [code, toleratedInArchive])).toEqual([
    ['no-name', true],
    ['no-essay-headline', true],
  ])
})
