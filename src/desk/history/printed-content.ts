import type { Field, PayloadRequest } from 'payload'
import { assembleIssue } from '../../edition/compose-issue.ts'
import type { ComposedIssue, PieceContent } from '../../edition/types.ts'
import type { Answer, Issue, Media } from '../../generated/payload-types.ts'
import { readRunningOrder } from '../../issues/rules.ts'
import { idOf } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { readFrontMatter } from '../../press/front-matter.ts'
import { findMediaIds } from '../../press/pictures.ts'
import { readPiece } from '../../press/piece.ts'
import { textOrNull } from '../../press/printed-text.ts'
import { findTitles } from './names.ts'
import { pickLanguage } from './pick-language.ts'
import type { Subject } from './queries.ts'
import { listDraftOrder, listEditionOrder, type OrderName } from './running-order-lines.ts'
import type { Side } from './sides.ts'

type Place = { subject: Subject; fields: readonly Field[]; locale: Locale }

/** Answers what is printed of an issue around its pieces, and its running order by names. */
export async function findIssueContent(
  req: PayloadRequest,
  side: Side,
  { fields, locale }: Place,
): Promise<{ composed: ComposedIssue; order: OrderName[] }> {
  if (side.type === 'edition') {
    const { composed, standing } = side
    const order = listEditionOrder(composed, standing.documents)
    return { composed: withoutPieces(composed), order }
  }
  // Payload hands out documents of the collection that was asked for.
  const issue = pickLanguage(fields, { values: side.values, locale }) as unknown as Issue
  const series = await findSeries(req, { id: idOf(issue.series), locale })
  const media = await findMedia(req, { ids: [idOf(issue.cover)], locale })
  const { content } = readFrontMatter({ issue, series, media }, locale)
  const entries = readRunningOrder(issue.runningOrder)
  const questions = entries.flatMap((entry) => (entry.type === 'question' ? [entry.question] : []))
  const pieces = entries.flatMap((entry) => (entry.type === 'question' ? entry.answers : [entry.essay]))
  const names = {
    question: await findTitles(req, 'questions', questions),
    piece: await findTitles(req, 'answers', pieces),
  }
  return {
    composed: assembleIssue({ frontMatter: content, runningOrder: [] }),
    order: listDraftOrder(entries, (type, id) => names[type].get(id) || `#${id}`),
  }
}

/** Answers a piece as it is printed in a state of it; an empty one where the language has none. */
export async function findPieceContent(
  req: PayloadRequest,
  side: Side,
  { subject, fields, locale }: Place,
): Promise<PieceContent> {
  if (side.type === 'edition') {
    const { composed, standing } = side
    const hash = standing.addresses.pieces[standing.documents.answers.indexOf(subject.id)]?.hash
    const piece = composed.pieces.get(hash ?? '')
    if (piece) return piece
  }
  const values = side.type === 'edition' ? {} : side.values
  // Payload hands out documents of the collection that was asked for.
  const answer = pickLanguage(fields, { values, locale }) as unknown as Answer
  const media = await findMedia(req, { ids: findMediaIds(answer.body), locale })
  const { parts, kind } = readPiece(answer, { material: { media }, locale })
  return { ...parts, schema: 1, type: 'piece', kind, locale }
}

/** Answers a question's text in a state of it, or null where the language has none. */
export function readQuestionText(side: Side, { subject, fields, locale }: Place): string | null {
  if (side.type === 'edition') {
    const index = side.standing.documents.questions.indexOf(subject.id)
    const questions = side.composed.issue.runningOrder.filter((entry) => entry.type === 'question')
    return questions[index]?.text ?? null
  }
  const { text } = pickLanguage(fields, { values: side.values, locale })
  return typeof text === 'string' ? textOrNull(text) : null
}

function withoutPieces({ hash, issue }: ComposedIssue): ComposedIssue {
  return { hash, issue: { ...issue, runningOrder: [] }, pieces: new Map() }
}

async function findSeries(
  req: PayloadRequest,
  { id, locale }: { id: number | null; locale: Locale },
): Promise<Parameters<typeof readFrontMatter>[0]['series']> {
  const { docs } = await req.payload.find({
    collection: 'series',
    where: { id: { equals: id ?? -1 } },
    trash: true,
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}

async function findMedia(
  req: PayloadRequest,
  { ids, locale }: { ids: readonly (number | null)[]; locale: Locale },
): Promise<ReadonlyMap<number, Media>> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [-1, ...ids.filter((id) => id !== null)] } },
    trash: true,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((media) => [media.id, media]))
}
