import { createLocalReq, type PayloadRequest } from 'payload'
import type { Person } from '../../generated/payload-types.ts'

/** A document that people talk about. */
export type Subject = { collection: 'issues' | 'questions' | 'answers'; documentId: number }

/** Says whether a person may read a document that is not in the trash; asked with their eyes, in the transaction. */
export async function mayRead(
  req: PayloadRequest,
  { person, collection, documentId }: Subject & { person: Person },
): Promise<boolean> {
  // A request of its own, so that the caller's stays the caller's.
  const theirs = await createLocalReq(
    { user: { ...person, collection: 'people' }, req: { transactionID: await req.transactionID } },
    req.payload,
  )
  const { totalDocs } = await req.payload.find({
    collection,
    where: { id: { equals: documentId } },
    draft: true,
    limit: 1,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: theirs,
  })
  return totalDocs > 0
}
