import type { PayloadRequest } from 'payload'
import { idOf } from '../../kernel/documents.ts'
import { newsroomTimeZone } from '../newsroom-time.ts'
import type { Values } from './pick-language.ts'
import type { Subject } from './queries.ts'

/** Where a document belongs: its issue, if it is of one, and the time zone in which its times are told. */
export type Place = { issueId: number | null; timeZone: string }

/** Answers where a document belongs; what belongs to no series keeps the newsroom's time. */
export async function findPlace(req: PayloadRequest, subject: Subject, values: Values): Promise<Place> {
  const { collection, id } = subject
  if (collection === 'series') return { issueId: null, timeZone: readZone(values.timeZone) }
  if (!['issues', 'questions', 'answers'].includes(collection))
    return { issueId: null, timeZone: newsroomTimeZone }
  const issueId = collection === 'issues' ? id : readId(values.issue)
  const issue = collection === 'issues' ? values : await findValues(req, 'issues', issueId)
  const series = await findValues(req, 'series', readId(issue?.series))
  return { issueId, timeZone: readZone(series?.timeZone) }
}

async function findValues(
  req: PayloadRequest,
  collection: 'issues' | 'series',
  id: number | null,
): Promise<Values | null> {
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0] ? { ...docs[0] } : null
}

function readZone(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : newsroomTimeZone
}

/** Payload hands relations out as ids, or as documents. */
function readId(relation: unknown): number | null {
  if (typeof relation === 'number') return relation
  return typeof relation === 'object' ? idOf(relation as { id: number } | null) : null
}
