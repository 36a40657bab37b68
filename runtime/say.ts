/** Prints one line that says what is being done. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/**
 * Prints a line, runs a task, and prints the seconds that passed while it lasts: over the same line on a
 * terminal, every ten seconds elsewhere. Answers what the task answers; throws what it throws.
 */
export async function sayWhile<Result>(line: string, task: () => Promise<Result>): Promise<Result> {
  const begun = Date.now()
  const terminal = process.stdout.isTTY
  const countSeconds = () => Math.round((Date.now() - begun) / 1000)
  if (!terminal) say(`${line} …`)
  const timer = setInterval(
    () => process.stdout.write(terminal ? `\r${line} … ${countSeconds()} s` : `  … ${countSeconds()} s\n`),
    terminal ? 1000 : 10_000,
  )
  if (terminal) process.stdout.write(`${line} …`)
  try {
    const result = await task()
    process.stdout.write(`${terminal ? `\r${line}: ` : '  '}done in ${countSeconds()} s\n`)
    return result
  } catch (error) {
    process.stdout.write(terminal ? '\n' : '')
    throw error
  } finally {
    clearInterval(timer)
  }
}
