// Fills the slots of a sentence pattern with words for one client.

import type { Random } from '../random.ts'
import { inventedTown, townCount } from './names.ts'
import {
  activities,
  adjectives,
  bodyParts,
  events,
  feelings,
  kin,
  places,
  roles,
  things,
  times,
} from './words.ts'

/** A pattern cut at its slots: literal text at even places, slot names at odd ones. */
export type Pattern = readonly string[]

/** The people and places that keep returning in one client's notes. */
export type Cast = {
  readonly pronouns: { readonly s: string; readonly o: string; readonly p: string }
  readonly names: readonly string[]
  readonly towns: readonly string[]
}

const wordLists: Readonly<Record<string, readonly string[]>> = {
  kin,
  role: roles,
  place: places,
  thing: things,
  activity: activities,
  feeling: feelings,
  body: bodyParts,
  adj: adjectives,
  event: events,
  time: times,
  number: ['three', 'four', 'two', 'five', 'seven', 'nine', 'six', 'eleven', 'fourteen', 'sixteen'],
}

export function cutPattern(text: string): Pattern {
  return text.split(/<(\w+)>/)
}

export function render(pattern: Pattern, cast: Cast, random: Random): string {
  let text = ''
  for (let i = 0; i < pattern.length; i += 1) {
    const part = pattern[i] ?? ''
    text += i % 2 === 0 ? part : fillSlot(part, cast, random)
  }
  return text
}

/** The first letter raised, also behind an opening quotation mark. */
export function asSentence(text: string): string {
  const first = text.startsWith('“') ? 1 : 0
  return text.slice(0, first) + text.charAt(first).toUpperCase() + text.slice(first + 1)
}

/**
 * An index below `length` whose chance falls as one over its rank, which is how words are
 * distributed in real prose (Zipf), so that an index over the notes meets rare words too.
 */
export function rankedIndex(length: number, random: Random): number {
  return Math.min(length - 1, Math.floor((length + 1) ** random.next()) - 1)
}

function fillSlot(slot: string, cast: Cast, random: Random): string {
  switch (slot) {
    case 's':
    case 'o':
    case 'p':
      return cast.pronouns[slot]
    case 'S':
      return asSentence(cast.pronouns.s)
    case 'P':
      return asSentence(cast.pronouns.p)
    case 'name':
      return random.pick(cast.names)
    case 'town':
      return random.chance(0.7)
        ? random.pick(cast.towns)
        : inventedTown(rankedIndex(townCount, random))
    default: {
      const words = wordLists[slot]
      const word = words?.[rankedIndex(words.length, random)]
      if (word === undefined) throw new RangeError(`no words for slot "${slot}"`)
      return word
    }
  }
}
