import type { PayloadRequest } from 'payload'
import type { Answer, Expert, Issue, Media, Question, Series, Topic } from '../generated/payload-types.ts'
import { dropMisplaced, type OrderEntry, piecesOf, readRunningOrder } from '../issues/rules.ts'
import { idOf } from '../kernel/documents.ts'
import { holdsItsSlug } from '../kernel/fixed-slug.ts'
import type { Locale } from '../kernel/locales.ts'
import { keepingLocale } from '../kernel/request-locale.ts'
import { contractsOf, type WrittenText } from './contracts.ts'
import { findMediaIds } from './pictures.ts'
import { readsSealed } from './sealing/closed.ts'
import { isSomeIssueSealed } from './sealing/queries.ts'

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
  /** Addresses in the issue that belong to pieces outside of its order. */
  otherSlugs: ReadonlySet<string>
}

/**
 * Reads the newest drafts of an issue and its parts in `locale`, without falling back to another language.
 * Access is the caller's to check. Answers null for an issue that does not exist or lies in the trash, and for one that is
 * sealed to all but chiefs.
 */
export async function readMaterial(
  req: PayloadRequest,
  { issueId, locale }: { issueId: number; locale: Locale },
): Promise<Material | null> {
  return keepingLocale(req, () => readIn(req, { issueId, locale }))
}

async function readIn(
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
  const draft = found.docs[0]
  if (!draft) return null
  if (!readsSealed(req) && (await isSomeIssueSealed(req, [issueId]))) return null
  const issue = await withWritten(req, { collection: 'issues', field: 'lead', document: draft, locale })
  const stored = readRunningOrder(issue.runningOrder)
  const questionIds = stored.flatMap((entry) => (entry.type === 'question' ? [entry.question] : []))
  const questions = await payload.find({ collection: 'questions', where: among(questionIds), ...options })
  const answers = await payload.find({ collection: 'answers', where: among(piecesOf(stored)), ...options })
  const isOurs = (part: Question | Answer) => idOf(part.issue) === issueId
  // What lies in the trash or belongs elsewhere by now is not printed, even before somebody takes it out of the order.
  const order = dropMisplaced(stored, {
    questions: questions.docs.filter(isOurs),
    pieces: answers.docs.filter(isOurs),
  })
  const placed = piecesOf(order)
  const pieces: Answer[] = []
  for (const document of answers.docs) {
    if (!placed.includes(document.id)) continue
    pieces.push(await withWritten(req, { collection: 'answers', field: 'body', document, locale }))
  }
  const seriesId = idOf(issue.series)
  const series = await payload.find({
    collection: 'series',
    where: among(seriesId === null ? [] : [seriesId]),
    ...options,
  })
  const expertIds = pieces.flatMap(({ bylines }) => (bylines ?? []).map(({ expert }) => idOf(expert)))
  const experts = await payload.find({ collection: 'experts', where: among(known(expertIds)), ...options })
  const mediaIds = [idOf(issue.cover), ...pieces.flatMap(({ body }) => findMediaIds(body))]
  const media = await payload.find({ collection: 'media', where: among(known(mediaIds)), ...options })
  const topicIds = known((issue.topics ?? []).map(idOf))
  const topics = await payload.find({ collection: 'topics', where: among(topicIds), ...options })
  const others = await payload.find({
    collection: 'answers',
    where: { and: [{ issue: { equals: issueId } }, { id: { not_in: [-1, ...placed] } }, holdsItsSlug] },
    select: { slug: true },
    trash: true,
    ...options,
  })
  return {
    issue,
    series: series.docs[0] ?? null,
    order,
    questions: byId(questions.docs),
    pieces: byId(pieces),
    experts: byId(experts.docs),
    media: byId(media.docs),
    topics: topics.docs,
    otherSlugs: new Set(others.docs.flatMap(({ slug }) => slug || [])),
  }
}

type Written<Document> = Pick<WrittenText, 'collection' | 'field' | 'locale'> & { document: Document }

/** What people write together stands in its room before it stands in the draft. */
async function withWritten<Document extends { id: number }>(
  req: PayloadRequest,
  { document, ...where }: Written<Document>,
): Promise<Document> {
  const text = await contractsOf(req).readBody?.(req, { ...where, id: document.id })
  return text ? { ...document, [where.field]: text } : document
}

function known(ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id) => id !== null))]
}

function byId<Document extends { id: number }>(
  documents: readonly Document[],
): ReadonlyMap<number, Document> {
  return new Map(documents.map((document) => [document.id, document]))
}
