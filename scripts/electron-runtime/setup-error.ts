/** A failure that the person at the keyboard can mend: the message says how, so no stack is shown. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}

/** Runs a script's main function; a `SetupError` ends it with its message alone and exit code 1. */
export const runScript = async (main: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
