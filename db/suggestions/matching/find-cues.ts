// Finds the cues of all concepts in a sentence; looks only at those whose rarest word is there.

import { ALL_CUES } from '../cues/all-cues.ts'
import type { ConceptCues, CueStrength } from '../cues/cue.ts'
import type { Token } from '../language/document.ts'
import { compilePhrases, type Match, matchesOf, type Pattern } from './pattern.ts'

export type FoundCue = {
  readonly concept: string
  readonly pattern: Pattern
  readonly strength: CueStrength
  readonly match: Match
}

type Entry = {
  readonly concept: string
  readonly pattern: Pattern
  readonly strength: CueStrength | 'not'
  /** Number of the look that met it last: a mark on thousands of entries costs less than a set of those met. */
  metIn: number
}

const entriesOf = (cues: ConceptCues): readonly Entry[] =>
  (['plain', 'sure', 'likely', 'faint', 'not'] as const).flatMap((strength) =>
    compilePhrases(cues[strength]).map((pattern) => ({
      concept: cues.concept,
      pattern,
      strength,
      metIn: 0,
    })),
  )

type Index = ReadonlyMap<string, readonly Entry[]>

const buildIndex = (all: readonly ConceptCues[]): Index => {
  const index = new Map<string, Entry[]>()
  for (const entry of all.flatMap(entriesOf)) {
    for (const trigger of new Set(entry.pattern.triggers)) {
      const entries = index.get(trigger)
      if (entries === undefined) index.set(trigger, [entry])
      else entries.push(entry)
    }
  }
  return index
}

let index: Index | null = null
let looks = 0

/** Those that the words of the sentence may match, each once. */
const entriesFor = (tokens: readonly Token[]): readonly Entry[] => {
  index ??= buildIndex(ALL_CUES)
  looks += 1
  const entries: Entry[] = []
  for (const { forms } of tokens)
    for (const form of forms)
      for (const entry of index.get(form) ?? []) {
        if (entry.metIn === looks) continue
        entry.metIn = looks
        entries.push(entry)
      }
  return entries
}

const overlaps = (one: Match, other: Match): boolean => one.from < other.to && other.from < one.to

const inOrder = (one: FoundCue, other: FoundCue): number =>
  one.match.from - other.match.from || other.match.to - one.match.to

/** In the order of the words, the longer first. */
export const findCues = (tokens: readonly Token[]): readonly FoundCue[] => {
  const found: FoundCue[] = []
  const excluded: { readonly concept: string; readonly match: Match }[] = []
  for (const { concept, pattern, strength } of entriesFor(tokens))
    for (const match of matchesOf(pattern, tokens)) {
      if (strength === 'not') excluded.push({ concept, match })
      else found.push({ concept, pattern, strength, match })
    }
  const isExcluded = ({ concept, match }: FoundCue): boolean =>
    excluded.some((other) => other.concept === concept && overlaps(other.match, match))
  return found.filter((cue) => !isExcluded(cue)).sort(inOrder)
}
