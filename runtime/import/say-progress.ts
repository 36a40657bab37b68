import type { Locale } from '../../src/kernel/locales.ts'
import { describeOutcome } from './describe-run.ts'
import type { Outcome } from './outcome.ts'

/** Where progress is written, and how wide it is. */
export type ProgressOutput = { write: (text: string) => unknown; isTTY?: boolean; columns?: number }

const clearLine = '\r\u001B[K'

/**
 * Answers how to tell how far a run has come: a line for each file that is done, `n/m` before it where there are several.
 * On a terminal the file under way stands on the last line meanwhile. Failures go to `errors`.
 */
export function openProgress({
  total,
  language,
  output = process.stdout,
  errors = process.stderr,
}: {
  total: number
  language: Locale
  output?: ProgressOutput
  errors?: ProgressOutput
}): {
  begin: (name: string, index: number) => void
  end: (outcome: Outcome, index: number) => void
  close: () => void
} {
  const count = (index: number): string => (total > 1 ? `${index + 1}/${total} ` : '')
  const clear = output.isTTY ? clearLine : ''
  return {
    begin(name, index) {
      // A line that wraps could not be cleared; Chinese letters take two columns.
      const room = Math.max(8, Math.floor((output.columns || 80) / 2) - 10)
      if (output.isTTY) output.write(`${clearLine}${count(index)}${name.slice(-room)} …`)
    },
    end(outcome, index) {
      output.write(clear)
      const into = outcome.result === 'failed' ? errors : output
      into.write(`${count(index)}${outcome.file}: ${describeOutcome(outcome, language)}\n`)
    },
    close: () => output.write(clear),
  }
}
