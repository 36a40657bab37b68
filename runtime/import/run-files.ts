import type { ChosenFile } from './choose-files.ts'
import { describeFailure } from './describe-failure.ts'
import type { Interruption } from './interruption.ts'
import { unlessAborted } from './interruption.ts'
import { makeOutcome, type Outcome } from './outcome.ts'

/** What a run tells whoever watches it; `index` counts from 0. */
export type RunListener = {
  onBegin: (file: ChosenFile, index: number) => void
  onEnd: (outcome: Outcome, index: number, soFar: { outcomes: Outcome[]; left: string[] }) => void
}

/**
 * Imports files one after the other. What one of them throws becomes its outcome and does not stop the others; a wish to
 * stop ends the run behind the file under way, and impatience ends it at once, that file counting as not begun.
 */
export async function runFiles(
  files: ChosenFile[],
  {
    importOne,
    interruption,
    listener,
  }: {
    importOne: (file: ChosenFile, signal: AbortSignal) => Promise<Outcome>
    interruption: Interruption
    listener: RunListener
  },
): Promise<{ outcomes: Outcome[]; left: string[] }> {
  const outcomes: Outcome[] = []
  const namesFrom = (index: number): string[] => files.slice(index).map(({ name }) => name)
  for (const [index, file] of files.entries()) {
    if (interruption.isWished()) return { outcomes, left: namesFrom(index) }
    listener.onBegin(file, index)
    try {
      outcomes.push(await unlessAborted(importOne(file, interruption.signal), interruption.signal))
    } catch (error) {
      if (interruption.signal.aborted) return { outcomes, left: namesFrom(index) }
      outcomes.push(makeOutcome({ file: file.name, result: 'failed', reason: describeFailure(error) }))
    }
    const outcome = outcomes.at(-1)
    if (outcome) listener.onEnd(outcome, index, { outcomes, left: namesFrom(index + 1) })
  }
  return { outcomes, left: [] }
}
