import { z } from 'zod'
import { MAX_NOTE_LENGTH } from '../../contract/limits.ts'
import type { Suggestion } from '../../suggestions/suggestion.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, optional } from '../command.ts'
import { readInput } from '../input-file.ts'
import { print } from '../output.ts'
import { withVault } from '../with-vault.ts'

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().max(MAX_NOTE_LENGTH),
})

const ID = /^[^\n]*"id"\s*:/

const parsed = (written: string): unknown => {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

/** @throws BadInput naming the number of the line and what is wrong with it, and nothing of what it holds */
const readLine = (written: string, number: number): z.infer<typeof line> => {
  const value = parsed(written)
  if (value === undefined) throw new BadInput(`line ${number} is not JSON`)
  const read = line.safeParse(value)
  if (read.success) return read.data
  const isLong = read.error.issues.some(({ code }) => code === 'too_big')
  if (isLong) throw new BadInput(`line ${number}: "text" is longer than a note can be`)
  const missing = ID.test(written)
    ? '"text" must be a string, and "id" a string or a number'
    : 'no "id"'
  throw new BadInput(`line ${number}: ${missing}`)
}

const asRow = ({ concept, start, end, score, assertion, because }: Suggestion) => ({
  concept,
  start,
  end,
  score,
  assertion,
  because,
})

type Suggest = (text: string) => readonly Suggestion[]

// Loaded when it is needed: the language model and the word vectors take longer to load than the whole help.
const untaught = async (): Promise<Suggest> => (await import('../../suggestions/engine.ts')).suggest
const taughtBy = async (folder: string): Promise<Suggest> => {
  const { loadSuggestions, suggestTaught } = await import('../../services/suggestions.ts')
  await loadSuggestions()
  return withVault(folder, (context) => suggestTaught(context))
}

export const suggest = defineCommand({
  name: 'suggest',
  summary: 'Suggest concepts for texts, with the words that speak for each; needs no vault.',
  positional: null,
  options: {
    vault: optional(
      'DIR',
      'a vault, for what its clinician accepted and dismissed; without it, no passphrase',
    ),
    file: optional('FILE', 'JSON Lines, each {"id","text"}; standard input where it is left out'),
  },
  prints: [
    '{"id","suggestions":[{"concept","start","end","score","assertion","because"}]}',
    'one line for each line read, in their order',
  ],
  notes: [
    'score: from 0 to 1, how often such a suggestion was right among the passages that it was tuned on. assertion: present, denied, historical or other-person.',
    'A line that cannot be read ends the command with 2 and names its number; nothing is printed then.',
  ],
  run: async ({ options }) => {
    const lines = readInput('--file', options.file ?? '-')
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split('\n')
    const texts = lines.flatMap((written, at) =>
      written.trim() === '' ? [] : [readLine(written, at + 1)],
    )
    const { vault } = options
    const suggestionsOf = await (vault === undefined ? untaught() : taughtBy(vault))
    for (const { id, text } of texts)
      await print(`${JSON.stringify({ id, suggestions: suggestionsOf(text).map(asRow) })}\n`)
    return undefined
  },
})
