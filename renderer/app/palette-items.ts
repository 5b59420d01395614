/** What the command palette lists for what was typed: clients to go to, commands, concepts. */
import type { ClientId } from '../../db/contract/ids.ts'
import { foldText } from '../lib/fold-text.ts'
import type { Command } from './commands.tsx'

export type PaletteClient = {
  readonly id: ClientId
  /** What is shown: in privacy mode the code. */
  readonly label: string
  /** Found by its name in privacy mode too: whoever types it knows it. */
  readonly name: string
  readonly code: string
}
export type PaletteConcept = { readonly slug: string; readonly name: string; readonly code: string }

export type PaletteItem =
  | { readonly kind: 'command'; readonly id: string; readonly command: Command }
  | { readonly kind: 'client'; readonly id: string; readonly client: PaletteClient }
  | { readonly kind: 'concept'; readonly id: string; readonly concept: PaletteConcept }

export type PaletteSection = {
  /** Apart from the title: a group of commands may be called as what is found is. */
  readonly id: string
  readonly title: string
  readonly items: readonly PaletteItem[]
}

/** A palette is for going to one thing: beyond these a longer word is quicker than a longer list. */
const MOST_CLIENTS = 8
const MOST_CONCEPTS = 5

/**
 * 0 starts with it, 1 a word starts with it, 2 has it somewhere, null when some word typed is missing.
 */
export const matchRank = (text: string, typed: string): 0 | 1 | 2 | null => {
  const folded = foldText(text)
  const query = foldText(typed)
  if (folded.startsWith(query)) return 0
  const words = query.split(/\s+/u)
  if (!words.every((word) => folded.includes(word))) return null
  const starts = folded.split(/[\s\-–:/]+/u)
  return words.every((word) => starts.some((start) => start.startsWith(word))) ? 1 : 2
}

const ranked = <T>(
  items: readonly T[],
  typed: string,
  textsOf: (item: T) => readonly string[],
): readonly T[] =>
  items
    .flatMap((item) => {
      const ranks = textsOf(item)
        .map((text) => matchRank(text, typed))
        .filter((rank) => rank !== null)
      return ranks.length === 0 ? [] : [{ item, rank: Math.min(...ranks) }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)

export const paletteSections = (
  typed: string,
  commands: readonly Command[],
  clients: readonly PaletteClient[],
  concepts: readonly PaletteConcept[],
): readonly PaletteSection[] => {
  const offered = ranked(
    commands.filter((command) => command.isEnabled !== false),
    typed,
    (command) => [command.label],
  )
  const groups = [...Map.groupBy(offered, (command) => command.group)].map(
    ([title, members]): PaletteSection => ({
      id: `commands ${title}`,
      title,
      items: members.map((command) => ({ kind: 'command', id: command.id, command })),
    }),
  )
  if (typed.trim() === '') return groups
  const found: readonly PaletteSection[] = [
    {
      id: 'clients',
      title: 'Clients',
      items: ranked(clients, typed, (client) => [client.name, client.code])
        .slice(0, MOST_CLIENTS)
        .map((client) => ({ kind: 'client', id: client.id, client })),
    },
    ...groups,
    {
      id: 'concepts',
      title: 'Concepts',
      items: ranked(concepts, typed, (concept) => [concept.name, concept.code])
        .slice(0, MOST_CONCEPTS)
        .map((concept) => ({ kind: 'concept', id: concept.slug, concept })),
    },
  ]
  return found.filter((section) => section.items.length > 0)
}
