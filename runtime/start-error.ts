/** A reason why the runtime cannot go on, told to the operator in one sentence and without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** Runs a program's main function: a `StartError` is printed as its sentence, anything else with its stack. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    const expected =
      error instanceof Error && (error.name === 'StartError' || error.name === 'EnvironmentError')
    console.error(expected ? error.message : error)
    process.exit(1)
  }
}
