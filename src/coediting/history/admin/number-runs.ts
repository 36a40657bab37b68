import type { AuthorsAnswer, RunAnswer } from '../answers.ts'

/** A run with its place among all of a text, from 0; `isTurn` where another's words stand before it. */
export type NumberedRun = RunAnswer & { place: number; isTurn: boolean }

type Blocks = AuthorsAnswer['blocks']

/** Numbers the runs of a text through. */
export function numberRuns(blocks: Blocks): (Omit<Blocks[number], 'lines'> & { lines: NumberedRun[][] })[] {
  let place = 0
  let last: number | null = null
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line) =>
      line.map((run) => {
        const numbered = { ...run, place, isTurn: run.by !== last }
        place += 1
        last = run.by
        return numbered
      }),
    ),
  }))
}
