/** Words of a selection that speak of a concept: those of its name, or two of what clients say of it. */

export type CueSource = {
  readonly slug: string
  readonly name: string
  /** Utterances that show the concept. */
  readonly clientWords: readonly string[]
}

/** By the beginning of a word, which concepts it speaks of, and how loudly. */
export type CueIndex = ReadonlyMap<string, ReadonlyMap<string, number>>

const WORD = /\p{L}[\p{L}\p{M}]{4,}/gu
/** Enough of a word to tell it from others, and little enough to join "lonely" and "loneliness". */
const STEM = 5
/** In names, and too common to speak of anything. */
const COMMON = new Set([
  'about',
  'witho',
  'never',
  'going',
  'other',
  'taken',
  'chang',
  'place',
  'known',
  'after',
  'there',
  'their',
  'would',
  'could',
  'shoul',
  'where',
  'which',
  'while',
  'these',
  'those',
  'every',
  'still',
  'again',
  'start',
  'thing',
  'peopl',
])

const NAME_WEIGHT = 2
const CLIENT_WEIGHT = 1
/** A name speaks alone; of a client's words it takes two. */
const NEEDED = 2
/** What speaks of many concepts speaks of none. */
const MOST_CONCEPTS = 2

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const stemsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(WORD)]
      .map(([word]) => [fold(word).slice(0, STEM), word] as const)
      .filter(([stem]) => !COMMON.has(stem)),
  )

/** Made once for a codebook. */
export const cueIndex = (concepts: readonly CueSource[]): CueIndex => {
  const index = new Map<string, Map<string, number>>()
  const add = (stem: string, slug: string, weight: number): void => {
    const slugs = index.get(stem) ?? new Map<string, number>()
    slugs.set(slug, Math.max(weight, slugs.get(slug) ?? 0))
    index.set(stem, slugs)
  }
  for (const { slug, name, clientWords } of concepts) {
    for (const stem of stemsIn(clientWords.join(' ')).keys()) add(stem, slug, CLIENT_WEIGHT)
    for (const stem of stemsIn(name).keys()) add(stem, slug, NAME_WEIGHT)
  }
  for (const [stem, slugs] of index) if (slugs.size > MOST_CONCEPTS) index.delete(stem)
  return index
}

/** For each concept that the text speaks of, the words that do, as they stand there. */
export const cuesIn = (text: string, index: CueIndex): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, { weight: number; words: string[] }>()
  for (const [stem, word] of stemsIn(text)) {
    for (const [slug, weight] of index.get(stem) ?? []) {
      const cue = found.get(slug) ?? { weight: 0, words: [] }
      found.set(slug, { weight: cue.weight + weight, words: [...cue.words, word] })
    }
  }
  return new Map(
    [...found]
      .filter(([, { weight }]) => weight >= NEEDED)
      .map(([slug, { words }]) => [slug, words]),
  )
}
