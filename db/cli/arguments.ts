/** From the words of the command line to the options of one command, or one sentence on what is wrong. */
import { parseArgs } from 'node:util'
import { BadInput } from './bad-input.ts'
import type { CommandCall, OptionSpecs, OptionValues, Positional } from './command.ts'

/** A mistyped option may be a secret given in the wrong place: only what looks like a name is repeated. */
const shownName = (rawName: string): string =>
  /^--?[a-z][a-z-]{0,30}$/.test(rawName) ? `option ${rawName}` : 'option'

const isHelp = (word: string): boolean => word === '--help' || word === '-h'

/** Whether help is asked for, before a word that could be a value ends the options. */
export const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf('--')
  return (end === -1 ? args : args.slice(0, end)).some(isHelp)
}

const requirePositionals = (positional: Positional | null, given: readonly string[]): void => {
  if (positional === null && given.length > 0)
    throw new BadInput('unexpected word after the options; quote a value that holds spaces')
  if (positional !== null && positional.isOptional !== true && given.length === 0)
    throw new BadInput(`${positional.value} is missing`)
}

/** @throws BadInput */
export const parseArguments = <Specs extends OptionSpecs>(
  command: { readonly options: Specs; readonly positional: Positional | null },
  args: readonly string[],
): CommandCall<Specs> => {
  const specs = new Map(Object.entries(command.options))
  const { tokens } = parseArgs({
    args: [...args],
    // Not strict: node's own sentences repeat values, which may be a client's name.
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      [...specs].map(([name, spec]) => [
        name,
        { type: spec.kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  })
  const values = new Map<string, string | boolean>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const spec = specs.get(name)
    if (spec === undefined || !rawName.startsWith('--'))
      throw new BadInput(`unknown ${shownName(rawName)}; --help lists them`)
    if (values.has(name)) throw new BadInput(`--${name} is given twice`)
    if (spec.kind === 'flag') {
      if (value !== undefined) throw new BadInput(`--${name} takes no value`)
      values.set(name, true)
    } else {
      const isOption = inlineValue === false && value !== '-' && value?.startsWith('-') === true
      if (value === undefined || isOption)
        throw new BadInput(`--${name} needs a value (--${name}=… where it begins with a dash)`)
      values.set(name, value)
    }
  }
  for (const [name, spec] of specs) {
    if (spec.kind === 'flag' && !values.has(name)) values.set(name, false)
    if (spec.kind === 'required' && !values.has(name))
      throw new BadInput(`--${name} ${spec.value} is missing`)
  }
  requirePositionals(command.positional, positionals)
  // The loop has given every option the type that its kind stands for.
  return { options: Object.fromEntries(values) as OptionValues<Specs>, positionals }
}
