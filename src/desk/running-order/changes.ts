import type { PayloadRequest } from 'payload'
import type { OrderEntry } from '../../issues/rules.ts'
import { idOf } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import type { OrderAct, Reference } from './acts.ts'
import type { IssueDesk } from './queries.ts'
import { moveItem, placePiece, placeQuestion, takeOut } from './rules.ts'

/** The order after a change, what the change made, and what goes to the trash with it. */
export type OrderChange = { order: OrderEntry[]; created: Reference | null; fallen: Reference[] }

type Setting = { issueId: number; order: readonly OrderEntry[]; desk: IssueDesk }

/**
 * Answers the order that an act leads to. Writes the question or piece that the act makes or moves; the order
 * itself is the caller's to store.
 */
export async function changeOrder(
  req: PayloadRequest,
  { act, ...setting }: Setting & { act: OrderAct },
): Promise<OrderChange> {
  const { order, desk } = setting
  switch (act.act) {
    case 'add-question':
      return addQuestion(req, setting, act.text)
    case 'add-answer':
      return addPiece(req, setting, requireQuestion(desk, act.question))
    case 'add-essay':
      return addPiece(req, setting, null)
    case 'move':
      if (act.question !== undefined) return moveUnder(req, setting, { ...act, question: act.question })
      return { order: moveItem(order, act), created: null, fallen: [] }
    case 'take-out':
      return takeOutOf(setting, act.item)
    case 'place':
      return { order: place(setting, act.item), created: null, fallen: [] }
  }
}

const writing = { draft: true, depth: 0, overrideAccess: false } as const

async function addQuestion(
  req: PayloadRequest,
  { issueId, order }: Setting,
  text: string,
): Promise<OrderChange> {
  const { id } = await req.payload.create({
    collection: 'questions',
    data: { issue: issueId, text },
    ...writing,
    req,
  })
  return { order: placeQuestion(order, id), created: { kind: 'question', id }, fallen: [] }
}

async function addPiece(
  req: PayloadRequest,
  { issueId, order }: Setting,
  question: number | null,
): Promise<OrderChange> {
  const { id } = await req.payload.create({
    collection: 'answers',
    // The empty byline stands ready in the form.
    data: { issue: issueId, question, kind: question === null ? 'essay' : 'answer', bylines: [{}] },
    ...writing,
    req,
  })
  return { order: placePiece(order, { id, question }), created: { kind: 'piece', id }, fallen: [] }
}

async function moveUnder(
  req: PayloadRequest,
  { order, desk }: Setting,
  { item, before, question }: { item: Reference; before: Reference | null; question: number },
): Promise<OrderChange> {
  requireQuestion(desk, question)
  const piece = requireItem(desk, item)
  if (!piece || piece.kind !== 'answer') throw notInIssue()
  if (idOf(piece.question) !== question) {
    await req.payload.update({ collection: 'answers', id: piece.id, data: { question }, ...writing, req })
  }
  const placed = placePiece(order, { id: piece.id, question })
  return { order: moveItem(placed, { item, before }), created: null, fallen: [] }
}

/** What was trashed from its own page has left the order already: then there is nothing more to do. */
function takeOutOf({ order, desk }: Setting, item: Reference): OrderChange {
  const isThere = findDocuments(desk, item.kind).some(({ id }) => id === item.id)
  const { order: rest, fallen } = takeOut(order, item)
  return { order: rest, created: null, fallen: isThere ? fallen : [] }
}

function place({ order, desk }: Setting, item: Reference): OrderEntry[] {
  const piece = requireItem(desk, item)
  if (!piece) return placeQuestion(order, item.id)
  const question = piece.kind === 'essay' ? null : idOf(piece.question)
  if (piece.kind === 'answer' && question === null) {
    throw new RoundtableError({
      code: 'invalid-input',
      zh: '这篇回答还没有选问题。请打开稿件\uFF0C在“回答的问题”里选一个。',
      en: 'This answer names no question yet. Open it and choose the question that it answers.',
    })
  }
  return placePiece(order, { id: item.id, question })
}

function requireQuestion(desk: IssueDesk, id: number): number {
  requireItem(desk, { kind: 'question', id })
  return id
}

/** Answers the piece that a reference names, or null for a question; both must be the issue's. */
function requireItem(desk: IssueDesk, { kind, id }: Reference): IssueDesk['pieces'][number] | null {
  if (!findDocuments(desk, kind).some((document) => document.id === id)) throw notInIssue()
  return desk.pieces.find((piece) => kind === 'piece' && piece.id === id) ?? null
}

function findDocuments(desk: IssueDesk, kind: Reference['kind']): readonly { id: number }[] {
  return kind === 'piece' ? desk.pieces : desk.questions
}

function notInIssue(): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: '这个问题或稿件已不在本期\uFF0C可能有人刚刚把它移走。请刷新后再试。',
    en: 'This question or piece is no longer in the issue: somebody may just have moved it. Reload and try again.',
  })
}
