/** A reason why the runtime cannot go on, told to the operator in one sentence and without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/**
 * Runs a program's main function; an error ends the program. A sentence for the operator is printed as it is, any other
 * error with its stack.
 */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    const isSentence =
      error instanceof Error && ['StartError', 'EnvironmentError', 'RoundtableError'].includes(error.name)
    console.error(isSentence ? error.message : error)
    process.exit(1)
  }
}

/** Runs a program's main function and ends the program after it with `process.exitCode`, whatever connections are still open. */
export async function runToEnd(main: () => Promise<void>): Promise<void> {
  await runMain(main)
  process.exit()
}
