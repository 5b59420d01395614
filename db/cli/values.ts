/** Reads the values of options; each says in one sentence what it wanted. */

import type { SessionId, TagId } from '../contract/ids.ts'
import { sessionId as sessionIdShape, tagId as tagIdShape } from '../contract/ids.ts'
import { localDate, localTime, type NoteKind, noteKind } from '../contract/shapes.ts'
import { BadInput } from './bad-input.ts'
import { optional } from './command.ts'

export const kindOption = {
  kind: optional('KIND', 'progress, or process for the note that is kept apart; else progress'),
} as const

export const readKind = (value: string | undefined): NoteKind =>
  readChoice('kind', value ?? 'progress', noteKind.options)

export const readDate = (option: string, value: string): string => {
  if (!localDate.safeParse(value).success)
    throw new BadInput(`--${option} must be a day that exists, as YYYY-MM-DD`)
  return value
}

export const readTime = (option: string, value: string): string => {
  if (!localTime.safeParse(value).success)
    throw new BadInput(`--${option} must be a time of day, as HH:MM`)
  return value
}

export const readWhole = (
  option: string,
  value: string,
  { min, max }: { readonly min: number; readonly max: number },
): number => {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= min && number <= max))
    throw new BadInput(`--${option} must be a whole number from ${min} to ${max}`)
  return number
}

export const readChoice = <Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice => {
  const choice = choices.find((candidate) => candidate === value)
  if (choice === undefined) throw new BadInput(`--${option} must be one of ${choices.join(', ')}`)
  return choice
}

export const readSessionId = (value: string): SessionId => {
  const parsed = sessionIdShape.safeParse(value.toLowerCase())
  if (!parsed.success)
    throw new BadInput('--session must be the id of a session, as `sessions --json` prints it')
  return parsed.data
}

export const readTagId = (option: string, value: string): TagId => {
  const parsed = tagIdShape.safeParse(value.toLowerCase())
  if (!parsed.success)
    throw new BadInput(`--${option} must be the id of a tag, as \`note --json\` prints it`)
  return parsed.data
}
