import type { PayloadRequest } from 'payload'
import type { Answer, Expert, Issue, Media, Question, Series, Topic } from '../generated/payload-types.ts'
import { type OrderEntry, piecesOf, readRunningOrder } from '../issues/rules.ts'
import { idOf } from '../kernel/documents.ts'
import type { Locale } from '../kernel/locales.ts'
import { findMediaIds } from './pictures.ts'

/** The drafts that an issue is composed from, in one language, each kind by id. */
export type Material = {
  issue: Issue
  series: Series | null
  order: OrderEntry[]
  questions: ReadonlyMap<number, Question>
  pieces: ReadonlyMap<number, Answer>
  experts: ReadonlyMap<number, Expert>
  media: ReadonlyMap<number, Media>
  topics: Topic[]
}

/**
 * Reads the newest drafts of an issue and its parts in `locale`, without falling back to another language.
 * Access is the caller's to check. Answers null for an issue that does not exist or lies in the trash.
 */
export async function readMaterial(
  req: PayloadRequest,
  { issueId, locale }: { issueId: number; locale: Locale },
): Promise<Material | null> {
  const { payload } = req
  const options = {
    draft: true,
    depth: 0,
    pagination: false,
    locale,
    fallbackLocale: false,
    overrideAccess: true,
    req,
  } as const
  const among = (ids: readonly number[]) => ({ id: { in: ids.length > 0 ? [...ids] : [-1] } })
  const found = await payload.find({ collection: 'issues', where: { id: { equals: issueId } }, ...options })
  const issue = found.docs[0]
  if (!issue) return null
  const order = readRunningOrder(issue.runningOrder)
  const questionIds = order.flatMap((entry) => (entry.type === 'question' ? [entry.question] : []))
  const questions = await payload.find({ collection: 'questions', where: among(questionIds), ...options })
  const pieces = await payload.find({ collection: 'answers', where: among(piecesOf(order)), ...options })
  const seriesId = idOf(issue.series)
  const series = await payload.find({
    collection: 'series',
    where: among(seriesId === null ? [] : [seriesId]),
    ...options,
  })
  const expertIds = pieces.docs.flatMap(({ bylines }) => (bylines ?? []).map(({ expert }) => idOf(expert)))
  const experts = await payload.find({ collection: 'experts', where: among(known(expertIds)), ...options })
  const mediaIds = [idOf(issue.cover), ...pieces.docs.flatMap(({ body }) => findMediaIds(body))]
  const media = await payload.find({ collection: 'media', where: among(known(mediaIds)), ...options })
  const topicIds = known((issue.topics ?? []).map(idOf))
  const topics = await payload.find({ collection: 'topics', where: among(topicIds), ...options })
  const questionById = byId(questions.docs)
  return {
    issue,
    series: series.docs[0] ?? null,
    // A question that lies in the trash is not printed, even before somebody takes it out of the order.
    order: order.filter((entry) => entry.type === 'essay' || questionById.has(entry.question)),
    questions: questionById,
    pieces: byId(pieces.docs),
    experts: byId(experts.docs),
    media: byId(media.docs),
    topics: topics.docs,
  }
}

function known(ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id) => id !== null))]
}

function byId<Document extends { id: number }>(
  documents: readonly Document[],
): ReadonlyMap<number, Document> {
  return new Map(documents.map((document) => [document.id, document]))
}
