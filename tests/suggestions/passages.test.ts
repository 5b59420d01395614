// Holds the evaluation passages to what makes them worth measuring by: enough of every kind for every
// concept, spans that exist, and held-out parts that share no phrasing with what the engine was tuned on.

import { describe, expect, it } from 'vitest'
import { FRAMEWORK_CONCEPTS } from '../../db/framework/framework.ts'
import { linesOf } from '../../scripts/suggestion-model/lines.ts'
import articleShingles from '../framework/article-shingles.json' with { type: 'json' }
import { findCopiedRuns } from '../support/shingles.ts'
import {
  PASSAGE_KINDS,
  PASSAGE_PARTS,
  PASSAGE_VOICES,
  type Passage,
  readPassages,
} from './passages/passage.ts'

const development = readPassages('development')
const developmentEveryday = readPassages('development-everyday')
const heldOut = readPassages('held-out')
const second = readPassages('held-out-second')
const heldOutEveryday = readPassages('held-out-everyday')
const heldOutMixed = readPassages('held-out-mixed')
const all = PASSAGE_PARTS.flatMap((part) => readPassages(part))

const articleHashes: ReadonlySet<string> = new Set(articleShingles.hashes)

/** Words in a row that two texts do not share by chance. */
const SHARED_RUN = 6
/** Plain sentences share more by chance: "she said that she was very lonely". */
const PLAIN_RUN = 8
/** Among thirty thousand sentences so many words in a row do come up by chance: the words of a screening question. */
const TURN_OF_PHRASE = 10

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text)
  const starts = Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => at)
  return starts.map((start) => words.slice(start, start + length).join(' '))
}

function runsOfAll(texts: readonly string[], length: number): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => runsOf(text, length)))
}

const isPositive = (passage: Passage, slug: string) =>
  passage.expected.some((tag) => tag.concept === slug && tag.assertion === 'present')

const isTrap = (passage: Passage, slug: string) =>
  passage.lures.includes(slug) ||
  passage.expected.some((tag) => tag.concept === slug && tag.assertion !== 'present')

const countOf = (passages: readonly Passage[], holds: (passage: Passage) => boolean) =>
  passages.filter(holds).length

describe('every passage', () => {
  it('has an id and a text of its own, across all parts', () => {
    expect(new Set(all.map((passage) => passage.id)).size).toBe(all.length)
    const folded = all.map((passage) => wordsOf(passage.text).join(' '))
    expect(new Set(folded).size).toBe(folded.length)
    for (const passage of development) expect(passage.id).toMatch(/^dev-\d/)
    for (const passage of developmentEveryday) expect(passage.id).toMatch(/^dev-everyday-\d/)
    for (const passage of heldOut) expect(passage.id).toMatch(/^held-\d/)
    for (const passage of second) expect(passage.id).toMatch(/^second-\d/)
    for (const passage of heldOutEveryday) expect(passage.id).toMatch(/^held-everyday-\d/)
    for (const passage of heldOutMixed) expect(passage.id).toMatch(/^held-mixed-\d/)
  })

  it('carries the words of each expected tag, at one place only', () => {
    for (const { id, text, expected } of all) {
      for (const { words } of expected) {
        expect(text.split(words).length, `${id}: ${words}`).toBe(2)
      }
    }
  })

  it('expects what its kind promises', () => {
    const assertionOf = {
      negated: 'denied',
      historical: 'historical',
      'other-person': 'other-person',
    }
    for (const { id, kind, expected, lures } of all) {
      if (kind === 'clear' || kind === 'implicit') {
        expect(
          expected.some((tag) => tag.assertion === 'present'),
          id,
        ).toBe(true)
      }
      if (kind === 'negated' || kind === 'historical' || kind === 'other-person') {
        expect(
          expected.map((tag) => tag.assertion),
          id,
        ).toContain(assertionOf[kind])
      }
      if (kind === 'nothing') expect(expected, id).toEqual([])
      // What is asked for stands beside what tempts.
      if (['hypothetical', 'other-meaning', 'quoted-question'].includes(kind) && lures.length === 0)
        expect(expected, id).toEqual([])
    }
  })

  it('neither lures to nor leaves open what it asks for', () => {
    for (const { id, expected, lures, debatable } of all) {
      const present = expected
        .filter((tag) => tag.assertion === 'present')
        .map((tag) => tag.concept)
      for (const slug of [...lures, ...debatable]) expect(present, id).not.toContain(slug)
      for (const slug of debatable) expect(lures, id).not.toContain(slug)
    }
  })

  it('copies nothing from the article or the codebook', () => {
    const codebook = runsOfAll(
      FRAMEWORK_CONCEPTS.flatMap((concept) => [
        concept.definition,
        ...concept.include,
        ...concept.exclude,
        ...concept.clientWords,
      ]),
      SHARED_RUN,
    )
    for (const { id, text } of all) {
      expect(findCopiedRuns(text, articleHashes), id).toEqual([])
      expect(
        runsOf(text, SHARED_RUN).filter((run) => codebook.has(run)),
        id,
      ).toEqual([])
    }
  })
})

describe.each([
  ['development', development, { positive: 12, implicit: 4, trap: 8, wholeNotes: 15 }],
  ['held-out', heldOut, { positive: 9, implicit: 3, trap: 6, wholeNotes: 12 }],
  ['second held-out', second, { positive: 4, implicit: 2, trap: 8, wholeNotes: 6 }],
  [
    'everyday development',
    developmentEveryday,
    { positive: 12, implicit: 1, trap: 12, wholeNotes: 0 },
  ],
  ['everyday held-out', heldOutEveryday, { positive: 5, implicit: 1, trap: 5, wholeNotes: 0 }],
  ['mixed held-out', heldOutMixed, { positive: 3, implicit: 0, trap: 2, wholeNotes: 0 }],
] as const)('the %s part', (_part, passages, least) => {
  it.each(FRAMEWORK_CONCEPTS.map((concept) => concept.slug))('has enough of %s', (slug) => {
    const positives = passages.filter((passage) => isPositive(passage, slug))
    expect(positives.length).toBeGreaterThanOrEqual(least.positive)
    expect(countOf(positives, (passage) => passage.kind === 'implicit')).toBeGreaterThanOrEqual(
      least.implicit,
    )
    expect(countOf(passages, (passage) => isTrap(passage, slug))).toBeGreaterThanOrEqual(least.trap)
  })

  it('has every kind, and whole notes unless it is of everyday sentences', () => {
    const kinds = new Set(passages.map((passage) => passage.kind))
    if (least.wholeNotes === 0) kinds.add('whole-note')
    expect(kinds).toEqual(new Set(PASSAGE_KINDS))
    const notes = passages.filter((passage) => passage.kind === 'whole-note')
    expect(notes.length).toBeGreaterThanOrEqual(least.wholeNotes)
    for (const { id, text } of notes) {
      const length = text.split(/\s+/).length
      expect(length, id).toBeGreaterThanOrEqual(150)
      expect(length, id).toBeLessThanOrEqual(400)
    }
  })
})

it('every voice is heard in every part but the everyday ones', () => {
  for (const part of [development, heldOut, second])
    expect(new Set(part.map((passage) => passage.voice))).toEqual(new Set(PASSAGE_VOICES))
})

describe('the held-out parts', () => {
  const sharedWith = (
    texts: readonly string[],
    length: number,
    held: readonly Passage[] = [...heldOut, ...second],
  ): readonly string[] => {
    const seen = runsOfAll(texts, length)
    return held.flatMap((passage) =>
      runsOf(passage.text, length)
        .filter((run) => seen.has(run))
        .map((run) => `${passage.id}: ${run}`),
    )
  }

  it('share no run of six words with the part tuned on', () => {
    const texts = development.map((passage) => passage.text)
    expect(sharedWith(texts, SHARED_RUN)).toEqual([])
  })

  it('share nothing longer than a turn of phrase with the sentences trained on', () => {
    const lines = [...linesOf('exemplars'), ...linesOf('everyday'), ...linesOf('assertions')]
    const texts = lines.map(({ text }) => text)
    expect(sharedWith(texts, TURN_OF_PHRASE + 1)).toEqual([])
  })

  it('share, where they are of everyday notes, no run of eight words with anything tuned or trained on', () => {
    const lines = [...linesOf('exemplars'), ...linesOf('everyday'), ...linesOf('assertions')]
    const texts = [...development, ...developmentEveryday, ...lines].map(({ text }) => text)
    expect(sharedWith(texts, PLAIN_RUN, [...heldOutEveryday, ...heldOutMixed])).toEqual([])
  })
})
