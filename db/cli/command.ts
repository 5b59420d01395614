/** What a command is: its name, its options, its help and what it does. */
import { parseArguments } from './arguments.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'

type Flag = { readonly kind: 'flag'; readonly about: string }
type Optional = { readonly kind: 'optional'; readonly value: string; readonly about: string }
type Required = { readonly kind: 'required'; readonly value: string; readonly about: string }
export type OptionSpec = Flag | Optional | Required
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

export const flag = (about: string): Flag => ({ kind: 'flag', about })
/** `value` is what stands for the value in the help, such as DIR. */
export const optional = (value: string, about: string): Optional => ({
  kind: 'optional',
  value,
  about,
})
export const required = (value: string, about: string): Required => ({
  kind: 'required',
  value,
  about,
})

export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends Flag
    ? boolean
    : Specs[Name] extends Required
      ? string
      : string | undefined
}

/** Words that stand without an option's name. */
export type Positional = {
  readonly value: string
  readonly about: string
  readonly isOptional?: true
}

export type CommandCall<Specs extends OptionSpecs> = {
  readonly options: OptionValues<Specs>
  readonly positionals: readonly string[]
}

type Described<Specs extends OptionSpecs> = {
  readonly name: string
  readonly summary: string
  readonly positional: Positional | null
  readonly options: Specs
  /** What it prints on stdout, for the help. */
  readonly prints: readonly string[]
  /** Whatever else somebody has to know to rely on it. */
  readonly notes: readonly string[]
}

export type Command = Described<OptionSpecs> & {
  readonly run: (args: readonly string[]) => Promise<ExitCode>
}

export const defineCommand = <const Specs extends OptionSpecs>(
  command: Described<Specs> & {
    /** An exit code other than 0 where that is part of the answer. */
    readonly run: (call: CommandCall<Specs>) => Promise<ExitCode | undefined>
  },
): Command => ({
  ...command,
  run: async (args) => (await command.run(parseArguments(command, args))) ?? EXIT.ok,
})

export const vaultOption = { vault: required('DIR', 'the folder of the vault') } as const
export const jsonOption = { json: flag('print one line of JSON instead of a table') } as const
