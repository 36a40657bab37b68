import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../src/kernel/transaction.ts'
import { composeDraft } from '../src/press/compose.ts'
import { publishIssue } from '../src/press/publish.ts'
import { readSample } from './sample-file.ts'
import { writeSample } from './write-sample.ts'

/** Publishes the sample, issue 343, as an archive edition, unless an edition exists; all of it or nothing. */
export async function publishSample(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'editions', overrideAccess: true })
  if (totalDocs > 0) return
  const { docs } = await payload.find({
    collection: 'people',
    where: { role: { equals: 'admin' } },
    sort: 'id',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const admin = docs[0]
  if (!admin) return
  const req = await createLocalReq({ user: { ...admin, collection: 'people' }, locale: 'zh' }, payload)
  await inTransaction(req, async () => {
    const issueId = await writeSample(req, await readSample())
    const { composed } = await composeDraft(req, { issueId, locale: 'zh' })
    await publishIssue(req, { issueId, locale: 'zh', hash: composed.hash, asArchive: true })
  })
}
