import type { Reference } from './acts.ts'

/** A piece as the running order shows it. */
export type PieceLine = {
  id: number
  kind: 'answer' | 'essay'
  headline: string | null
  /** Names as printed, in order. */
  names: string[]
  /** Characters of its text without spaces. */
  length: number
  question: number | null
}

/** A question as the running order shows it. */
export type QuestionLine = {
  id: number
  text: string | null
  /** The version that a change of it starts from (D2). */
  base: string | null
}

/** An entry as the running order shows it. */
export type EntryLine =
  | { type: 'question'; question: QuestionLine; answers: PieceLine[] }
  | { type: 'essay'; piece: PieceLine }

/** An issue's running order with what belongs to the issue and stands nowhere in it. */
export type RunningOrderView = {
  entries: EntryLine[]
  notPlaced: { questions: QuestionLine[]; pieces: PieceLine[] }
  /** Whether the person who asks may change it. */
  editable: boolean
}

/** What a change answers: the new order, and what it has just made. */
export type RunningOrderAnswer = RunningOrderView & { created: Reference | null }
