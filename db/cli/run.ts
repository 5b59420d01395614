/** Finds the command, runs it, and turns whatever goes wrong into one sentence and an exit code. */
import type { Failure } from '../contract/failures.ts'
import { failureOf } from '../services/failure-of.ts'
import { asksForHelp } from './arguments.ts'
import { BadInput } from './bad-input.ts'
import { COMMANDS } from './commands.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { wordingOf } from './failure-words.ts'
import { helpOf, overview } from './help.ts'
import { print, say } from './output.ts'
import { APP_VERSION } from './version.ts'

const MS_PER_SECOND = 1_000

const waitOf = ({ retryAfterMs = 0 }: Failure): string =>
  retryAfterMs > 0 ? ` (${Math.ceil(retryAfterMs / MS_PER_SECOND)} s)` : ''

/** The kind of an unexpected error helps whoever reports it; its message could hold what it was about. */
const kindOf = (failure: Failure, error: unknown): string =>
  failure.code === 'internal' && error instanceof Error ? ` (${error.name})` : ''

const explain = (error: unknown): ExitCode => {
  if (error instanceof BadInput) {
    say(error.message)
    return EXIT.badInput
  }
  const failure = failureOf(error)
  const { words, exit } = wordingOf(failure)
  say(`${words}${waitOf(failure)}${kindOf(failure, error)}`)
  return exit
}

const dispatch = async (args: readonly string[]): Promise<ExitCode> => {
  const [name, ...rest] = args
  if (name === undefined) throw new BadInput('a command is missing; --help lists them')
  if (name === '--version') {
    await print(`${APP_VERSION}\n`)
    return EXIT.ok
  }
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (command !== undefined && !asksForHelp(rest)) return command.run(rest)
  if (command === undefined && name !== 'help' && !asksForHelp([name]))
    throw new BadInput('unknown command; --help lists them')
  const topic = command ?? COMMANDS.find((candidate) => candidate.name === rest[0])
  await print(topic === undefined ? overview(COMMANDS) : helpOf(topic))
  return EXIT.ok
}

/** Never throws. */
export const run = async (args: readonly string[]): Promise<ExitCode> => {
  try {
    return await dispatch(args)
  } catch (error) {
    return explain(error)
  }
}
