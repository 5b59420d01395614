/** What was merged into a concept of the clinician's own is still found by the rules, under its new name. */
import { describe, expect, it } from 'vitest'
import { type MergedConcept, readThroughMerges } from '../../../db/domain/observations/merged.ts'
import { CONCEPTS, historyOf } from './histories.ts'

const own = (slug: string, name: string, mergedInto: string | null = null): MergedConcept => ({
  ...{ slug, name, group: 'own-group', isSafety: false, addedOn: '2026-05-01' },
  ...{ isArchived: mergedInto !== null, mergedInto, isOwn: true },
})
/** The framework, of which these were merged, and the clinician's own. */
const codebook = (
  merged: Readonly<Record<string, string>>,
  ...owns: readonly MergedConcept[]
): readonly MergedConcept[] => [
  ...CONCEPTS.map((concept) => {
    const mergedInto = merged[concept.slug] ?? null
    return { ...concept, isArchived: mergedInto !== null, mergedInto, isOwn: false }
  }),
  ...owns,
]
const { sessions } = historyOf('nnn', { 'own-alone': '12.', loneliness: '...' })
const conceptsOf = (concepts: readonly MergedConcept[]) =>
  readThroughMerges(sessions, concepts).sessions.flatMap(({ tags }) =>
    tags.map(({ concept }) => concept),
  )

describe('a concept of the framework that was merged', () => {
  it('is read in the own concept that took it in, since as long as it was itself there', () => {
    const concepts = codebook({ loneliness: 'own-alone' }, own('own-alone', 'Aloneness'))
    expect(conceptsOf(concepts)).toEqual(['loneliness', 'loneliness'])
    const read = readThroughMerges(sessions, concepts).concepts
    expect(read.filter(({ slug }) => slug === 'loneliness')).toMatchObject([
      { name: 'Aloneness', group: 'own-group', isArchived: false, addedOn: null },
    ])
    expect(read.map(({ slug }) => slug)).not.toContain('own-alone')
  })

  it('is read through a second merge', () => {
    const concepts = codebook(
      { loneliness: 'own-first' },
      own('own-first', 'First', 'own-alone'),
      own('own-alone', 'Aloneness'),
    )
    expect(conceptsOf(concepts)).toEqual(['loneliness', 'loneliness'])
  })

  it('is not read where another went into the same: its tags no longer say which is meant', () => {
    const concepts = codebook(
      { loneliness: 'own-alone', emptiness: 'own-alone' },
      own('own-alone', 'Aloneness'),
    )
    expect(conceptsOf(concepts)).toEqual(['own-alone', 'own-alone'])
    expect(readThroughMerges(sessions, concepts).concepts).toBe(concepts)
  })

  it('is not read in another of the framework, which has a meaning of its own', () => {
    const concepts = codebook({ loneliness: 'emptiness' }, own('own-alone', 'Aloneness'))
    expect(conceptsOf(concepts)).toEqual(['own-alone', 'own-alone'])
  })
})
