import type { Answer, Issue, Question } from '../generated/payload-types.ts'
import { idOf } from '../kernel/documents.ts'

/** Beyond it, a number is a slip of the hand. */
export const greatestNumber = 99_999

/** Says whether an issue can be numbered so; drafts are saved without the checks of their fields. */
export function isIssueNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= greatestNumber
}

/** An entry of the running order by ids alone. */
export type OrderEntry =
  | { type: 'question'; question: number; answers: number[] }
  | { type: 'essay'; essay: number }

/** Reads the running order of an issue as ids; entries whose document is gone fall out. */
export function readRunningOrder(runningOrder: Issue['runningOrder']): OrderEntry[] {
  return (runningOrder ?? []).flatMap((entry): OrderEntry[] => {
    if (entry.blockType === 'essayEntry') {
      const essay = idOf(entry.essay)
      return essay === null ? [] : [{ type: 'essay', essay }]
    }
    const question = idOf(entry.question)
    if (question === null) return []
    const answers = (entry.answers ?? []).map(idOf).filter((id) => id !== null)
    return [{ type: 'question', question, answers }]
  })
}

/** What an issue has, whether it stands in its order or not. */
export type OwnParts = {
  questions: readonly Pick<Question, 'id'>[]
  pieces: readonly Pick<Answer, 'id' | 'kind' | 'question'>[]
}

/** Answers the order without what was trashed, moved to another issue or put under another question. */
export function dropMisplaced(order: readonly OrderEntry[], { questions, pieces }: OwnParts): OrderEntry[] {
  const questionIds = new Set(questions.map((question) => question.id))
  const pieceById = new Map(pieces.map((piece) => [piece.id, piece]))
  return order.flatMap((entry): OrderEntry[] => {
    if (entry.type === 'essay') return pieceById.get(entry.essay)?.kind === 'essay' ? [entry] : []
    if (!questionIds.has(entry.question)) return []
    const answers = entry.answers.filter((id) => {
      const piece = pieceById.get(id)
      return piece?.kind === 'answer' && idOf(piece.question) === entry.question
    })
    return [{ ...entry, answers }]
  })
}

/** Says whether two running orders name the same documents in the same places. */
export function isSameOrder(one: readonly OrderEntry[], other: readonly OrderEntry[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** All pieces of a running order, as they are printed. */
export function piecesOf(order: readonly OrderEntry[]): number[] {
  return order.flatMap((entry) => (entry.type === 'essay' ? [entry.essay] : entry.answers))
}

/** Answers the first document that a running order names twice, or null. */
export function findRepeated(
  order: readonly OrderEntry[],
): { type: 'question' | 'piece'; id: number } | null {
  const seen = new Set<string>()
  const named = order.flatMap((entry) =>
    entry.type === 'essay'
      ? [{ type: 'piece' as const, id: entry.essay }]
      : [
          { type: 'question' as const, id: entry.question },
          ...entry.answers.map((id) => ({ type: 'piece' as const, id })),
        ],
  )
  for (const document of named) {
    const key = `${document.type}:${document.id}`
    if (seen.has(key)) return document
    seen.add(key)
  }
  return null
}
