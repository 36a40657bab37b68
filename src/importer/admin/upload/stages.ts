/** What happens to a file from the browser to the database, in order. */
export const stages = ['sending', 'waiting', 'reading', 'parsing', 'matching', 'keeping'] as const

export type Stage = (typeof stages)[number]

/** How far one stage is: `done` from 0 to 1. */
export type StageProgress = { stage: Stage; done: number }

/** The part of the whole that each stage usually takes, in hundredths. */
const shares: Record<Stage, number> = {
  sending: 20,
  waiting: 0,
  reading: 20,
  parsing: 25,
  matching: 30,
  keeping: 5,
}

/** Answers how much of the whole is done, in hundredths, when a stage is so far. */
export function measureProgress({ stage, done }: StageProgress): number {
  const before = stages.slice(0, stages.indexOf(stage)).reduce((sum, earlier) => sum + shares[earlier], 0)
  return Math.round(before + shares[stage] * Math.min(1, Math.max(0, done)))
}

/** A line that the API sends while it works: a stage, or at the end the answer. */
export type AnswerLine = { progress: StageProgress } | { answer: unknown }

/**
 * Reads the whole lines of newline-delimited JSON from `from` on (units of `text`), and answers where the next
 * reading begins. A line that is no JSON is left out: the answer's status says then what is wrong.
 */
export function readAnswerLines(text: string, from: number): { lines: AnswerLine[]; next: number } {
  const end = text.lastIndexOf('\n') + 1
  if (end <= from) return { lines: [], next: from }
  const lines = text.slice(from, end).split('\n').flatMap(readLine)
  return { lines, next: end }
}

function readLine(line: string): AnswerLine[] {
  if (line.trim() === '') return []
  try {
    const value: unknown = JSON.parse(line)
    return [isProgress(value) ? { progress: value } : { answer: value }]
  } catch {
    return []
  }
}

function isProgress(value: unknown): value is StageProgress {
  if (typeof value !== 'object' || value === null || !('stage' in value) || !('done' in value)) return false
  return typeof value.done === 'number' && stages.some((stage) => stage === value.stage)
}
