/** The help, written from the table of commands so that it cannot fall behind it. */
import type { Command, OptionSpec } from './command.ts'
import { EXIT_MEANINGS } from './exit-codes.ts'

const CALL = 'npm run -s vault --'
const WIDTH = 96

const wrap = (text: string, first: string, indent: string): string =>
  fill(text.split(' '), first, indent)

/** `first` opens the first line, `indent` every other one; no piece is broken. */
const fill = (pieces: readonly string[], first: string, indent: string): string => {
  const lines: string[] = []
  let line = first
  let isFresh = true
  for (const piece of pieces) {
    if (!isFresh && line.length + 1 + piece.length > WIDTH) {
      lines.push(line)
      line = indent
      isFresh = true
    }
    line += isFresh ? piece : ` ${piece}`
    isFresh = false
  }
  return [...lines, line].join('\n')
}

const TERM_WIDTH = 24

const described = (term: string, text: string): string => {
  const indent = ' '.repeat(TERM_WIDTH + 2)
  const head = `  ${term.padEnd(TERM_WIDTH)}`
  return term.length < TERM_WIDTH
    ? wrap(text, head, indent)
    : `  ${term}\n${wrap(text, indent, indent)}`
}

const termOf = (name: string, spec: OptionSpec): string =>
  spec.kind === 'flag' ? `--${name}` : `--${name} ${spec.value}`

const usageOf = (command: Command): string => {
  const options = Object.entries(command.options).map(([name, spec]) =>
    spec.kind === 'required' ? termOf(name, spec) : `[${termOf(name, spec)}]`,
  )
  const { positional } = command
  const words =
    positional?.isOptional === true ? [`[${positional.value}]`] : [positional?.value ?? '']
  return fill(
    [...words.filter((word) => word !== ''), ...options],
    `${CALL} ${command.name} `,
    '      ',
  )
}

const optionsOf = (command: Command): readonly string[] => {
  const { positional } = command
  return [
    ...(positional === null ? [] : [described(positional.value, positional.about)]),
    ...Object.entries(command.options).map(([name, spec]) =>
      described(
        termOf(name, spec),
        spec.kind === 'required' ? `${spec.about} (required)` : spec.about,
      ),
    ),
  ]
}

const sectionOf = (command: Command): string =>
  [
    usageOf(command),
    '',
    wrap(command.summary, '  ', '  '),
    '',
    ...optionsOf(command),
    '',
    '  Prints:',
    ...command.prints.map((line) => `    ${line}`),
    ...(command.notes.length === 0 ? [] : ['']),
    ...command.notes.map((note) => wrap(note, '  ', '  ')),
  ].join('\n')

const ENVIRONMENT = described(
  'THROUGHLINE_PASSPHRASE',
  'the passphrase of the vault. Without it the terminal asks, without showing what is typed; where there is no terminal the command ends with 2. There is no option for it: every program on the machine can read the options of a command.',
)

const exitCodes = (): readonly string[] =>
  Object.entries(EXIT_MEANINGS).map(([code, meaning]) => described(code, meaning))

const common = (): string =>
  [
    'Answers are printed on stdout and nothing else is; every other word goes to stderr.',
    'Offsets count UTF-16 code units from the start of the note, the end not included.',
    'Instants are milliseconds since 1970 in UTC; dates are local to the therapist.',
    '',
    'Environment:',
    ENVIRONMENT,
    '',
    'Exit codes:',
    ...exitCodes(),
  ].join('\n')

export const helpOf = (command: Command): string => `${sectionOf(command)}\n\n${common()}\n`

export const overview = (commands: readonly Command[]): string =>
  [
    'The command line of Throughline, over the same encrypted vault as the app.',
    '',
    `${CALL} <command> --vault DIR [options]`,
    `${CALL} <command> --help`,
    `${CALL} --version`,
    '',
    'Commands:',
    ...commands.map((command) => described(command.name, command.summary)),
    '',
    common(),
    '',
    ...commands.map((command) => `${sectionOf(command)}\n`),
  ].join('\n')
