// Holds the codebook to the framework page, and its words to being our own.

import { describe, expect, it } from 'vitest'
import type { ConceptGroup, FrameworkConcept } from '../../db/framework/concept.ts'
import {
  CONCEPT_GROUPS,
  FRAMEWORK_CONCEPTS,
  FRAMEWORK_VERSION,
  findFrameworkConcept,
} from '../../db/framework/framework.ts'
import { findCopiedRuns } from '../support/shingles.ts'
import articleShingles from './article-shingles.json' with { type: 'json' }
import { EXPECTED_CONCEPTS, EXPECTED_GROUPS } from './expected-concepts.ts'

const articleHashes: ReadonlySet<string> = new Set(articleShingles.hashes)

function clinicianProse(concept: FrameworkConcept): readonly string[] {
  return [
    concept.name,
    concept.definition,
    ...concept.include,
    ...concept.exclude,
    ...concept.nearMisses.map((nearMiss) => nearMiss.difference),
    ...concept.aspects.flatMap((aspect) => [aspect.name, aspect.about]),
    ...concept.anchors,
    ...(concept.note === undefined ? [] : [concept.note]),
  ]
}

function groupProse(group: ConceptGroup): readonly string[] {
  return [group.name, group.shortName, group.about]
}

const conceptProse = FRAMEWORK_CONCEPTS.flatMap(clinicianProse)
const clientWords = FRAMEWORK_CONCEPTS.flatMap((concept) => concept.clientWords)
const allProse = [...CONCEPT_GROUPS.flatMap(groupProse), ...conceptProse, ...clientWords]

describe('the framework', () => {
  it('has a semantic version', () => {
    expect(FRAMEWORK_VERSION).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('has exactly the groups of the framework page, in the order of the lanes', () => {
    expect(CONCEPT_GROUPS.map((group) => [group.slug, group.name])).toEqual(EXPECTED_GROUPS)
  })

  it('has exactly the concepts of the framework page, in order, each with its code', () => {
    const actual = FRAMEWORK_CONCEPTS.map(({ group, slug, name, code }) => [
      group,
      slug,
      name,
      code,
    ])
    expect(actual).toEqual(EXPECTED_CONCEPTS)
  })

  it('gives every concept a slug of its own and a code of two letters of its own', () => {
    const slugs = FRAMEWORK_CONCEPTS.map((concept) => concept.slug)
    const codes = FRAMEWORK_CONCEPTS.map((concept) => concept.code)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^[a-z]{2}$/)
  })

  it('finds a concept by its slug and nothing for an unknown one', () => {
    for (const concept of FRAMEWORK_CONCEPTS) {
      expect(findFrameworkConcept(concept.slug)).toBe(concept)
    }
    expect(findFrameworkConcept('a-clinicians-own')).toBeUndefined()
    expect(findFrameworkConcept('constructor')).toBeUndefined()
  })

  it('has one safety concept, and its note asks for a risk note', () => {
    const safety = FRAMEWORK_CONCEPTS.filter((concept) => concept.isSafety)
    expect(safety.map((concept) => concept.slug)).toEqual(['hopelessness-about-existence'])
    expect(safety[0]?.note).toContain('risk note')
  })

  it('splits only hopelessness about connection, into its three forms', () => {
    const aspects = FRAMEWORK_CONCEPTS.flatMap((concept) =>
      concept.aspects.map((aspect) => [concept.slug, aspect.slug]),
    )
    expect(aspects).toEqual([
      ['hopelessness-about-connection', 'unavailable'],
      ['hopelessness-about-connection', 'unsafe'],
      ['hopelessness-about-connection', 'impossible'],
    ])
  })
})

describe.each(FRAMEWORK_CONCEPTS.map((concept) => [concept.slug, concept] as const))(
  'the codebook entry %s',
  (_slug, concept) => {
    it('has a definition, rules, near misses and client words in useful numbers', () => {
      expect(concept.include.length).toBeGreaterThanOrEqual(2)
      expect(concept.include.length).toBeLessThanOrEqual(4)
      expect(concept.exclude.length).toBeGreaterThanOrEqual(2)
      expect(concept.exclude.length).toBeLessThanOrEqual(4)
      expect(concept.nearMisses.length).toBeGreaterThanOrEqual(1)
      expect(concept.nearMisses.length).toBeLessThanOrEqual(3)
      expect(concept.clientWords.length).toBeGreaterThanOrEqual(4)
      expect(concept.clientWords.length).toBeLessThanOrEqual(6)
    })

    it('tells itself apart from concepts that exist, each once, and never from itself', () => {
      const targets = concept.nearMisses.map((nearMiss) => nearMiss.concept)
      expect(new Set(targets).size).toBe(targets.length)
      expect(targets).not.toContain(concept.slug)
      for (const target of targets) expect(findFrameworkConcept(target)?.slug).toBe(target)
    })

    it('defines in one to three sentences', () => {
      const sentences = concept.definition.match(/[.?!](?=\s|$)/g) ?? []
      expect(sentences.length).toBeGreaterThanOrEqual(1)
      expect(sentences.length).toBeLessThanOrEqual(3)
    })
  },
)

describe('the words of the codebook', () => {
  it('are never empty, padded or typed with straight quotes', () => {
    for (const text of allProse) {
      expect(text).toMatch(/^\S/)
      expect(text).toMatch(/\S$/)
      expect(text).not.toMatch(/\s{2}|['"]/)
    }
  })

  it('never repeat a client utterance, within a concept or across concepts', () => {
    const folded = clientWords.map((words) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '))
    const repeated = folded.filter((words, index) => folded.indexOf(words) !== index)
    expect(repeated).toEqual([])
  })

  it('never explain two near misses or rules with the same sentence', () => {
    const repeated = conceptProse.filter((text, index) => conceptProse.indexOf(text) !== index)
    expect(repeated).toEqual([])
  })

  it('neither diagnose nor claim a cause', () => {
    const prose = [...CONCEPT_GROUPS.flatMap(groupProse), ...conceptProse]
    const forbidden =
      /\b(diagnos\w*|disorders?|patholog\w*|patients?|clinical depression|caus(?:e|es|ed|ing)|leads? to|results? in|due to)\b/i
    expect(prose.filter((text) => forbidden.test(text))).toEqual([])
  })

  it('are spelled the American way', () => {
    const british =
      /\b\w*(?:colour|behaviour|neighbour|favour|savour|cancelled|centre|grey|recognis|apologis|idealis)\w*\b/i
    expect(allProse.filter((text) => british.test(text))).toEqual([])
  })
})

/**
 * The article is its author's. What is committed of it are hashes of its eight-word runs, made by
 * `shingleFile` in `tests/support/shingles.ts`; the command stands there.
 */
describe('the article', () => {
  it('is recognized by its hashes: its title, a fair citation, is found', () => {
    const title = 'Attachment and Depression: The Loneliness at the Root of Many Depressions'
    expect(articleShingles.hashes.length).toBeGreaterThan(1000)
    expect(findCopiedRuns(`As “${title}” says,`, articleHashes)).toEqual([
      'attachment and depression the loneliness at the root',
      'and depression the loneliness at the root of',
      'depression the loneliness at the root of many',
      'the loneliness at the root of many depressions',
    ])
  })

  it('is nowhere copied: no eight words in a row of ours stand in it', () => {
    expect(allProse.flatMap((text) => findCopiedRuns(text, articleHashes))).toEqual([])
  })
})
