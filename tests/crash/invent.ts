/** Invented texts and readings for the harness, of every length that matters to pages and log. */

import { tagId } from '../../db/contract/ids.ts'
import type { TagInput } from '../../db/contract/shapes.ts'
import { trimPassage } from '../../db/domain/passages.ts'
import { conceptSlugs } from '../../db/sample/concept-slugs.ts'
import type { Random } from '../../db/sample/random.ts'

const WORDS = [
  'harbor',
  'tide',
  'lonely',
  'mère',
  'Sehnsucht',
  'wieder',
  'and',
  'then',
  'she',
  'waited',
  '“nobody”',
  '🙂',
  'e\u0301toile',
  '沉默',
  'silence',
  'call',
  '- [ ] ask',
  '\n\n',
  '**later**',
]

export const inventText = (random: Random): string => {
  const words = random.weighted([70, 20, 10])
  const count = [random.between(1, 12), random.between(100, 400), random.between(1_000, 4_000)][
    words
  ]
  return Array.from({ length: count ?? 1 }, () => random.pick(WORDS)).join(' ')
}

const inventId = (random: Random): TagInput['id'] => {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16)).join('')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return tagId.parse([...parts, hex.slice(20)].join('-'))
}

const inventAnchor = (random: Random, text: string): TagInput['anchor'] => {
  if (text === '' || random.chance(0.3)) return { kind: 'session' }
  const start = random.below(text.length)
  const passage = trimPassage(text, { start, end: start + random.between(1, 60) })
  return passage === null
    ? { kind: 'lost', quote: 'what she said' }
    : { kind: 'passage', ...passage }
}

/** Readings of this very text. */
export const inventTags = (random: Random, text: string): readonly TagInput[] =>
  Array.from({ length: random.below(6) }, () => ({
    id: inventId(random),
    concept: random.pick(conceptSlugs),
    anchor: inventAnchor(random, text),
    intensity: random.pick([0, 1, 2, 3] as const),
    assertion: random.pick(['present', 'denied', 'historical', 'other-person'] as const),
    movement: random.pick([null, 'emerging', 'easing'] as const),
    target: null,
    voice: null,
    aspects: [],
    memo: random.chance(0.3) ? inventText(random).slice(0, 200).toWellFormed() : '',
    source: 'typed',
  }))

const FIRST_DAY = Date.UTC(2025, 0, 1)
const DAY_MS = 86_400_000

export const dayAfter = (days: number): string =>
  new Date(FIRST_DAY + days * DAY_MS).toISOString().slice(0, 10)
