// The picker finds what a therapist in a hurry types.

import { describe, expect, test } from 'vitest'
import { conceptEntries, findConcepts } from '../../../renderer/features/note/concept-search.ts'
import { frameworkRows } from '../../support/concept-rows.ts'

const rows = frameworkRows()
const entries = conceptEntries(rows)
const first = (typed: string, recent: readonly string[] = []): string | undefined =>
  findConcepts(entries, typed, recent)[0]?.concepts[0]?.slug

describe('typing', () => {
  test('the two letters of any code puts its concept first, whatever was used last', () => {
    const recent = rows.map(({ slug }) => slug).toReversed()
    for (const { code, slug } of rows) expect(first(code, recent)).toBe(slug)
  })

  test.each([
    ['lonel', 'loneliness'],
    ['LONEL', 'loneliness'],
    ['reassurance', 'reassurance-seeking'],
    ['seeking', 'reassurance-seeking'],
    ['grief never', 'grief-never-had'],
    ['safe place', 'no-safe-place'],
    ['rupture', 'rupture-repair'],
  ])('%j finds %s', (typed, slug) => {
    expect(first(typed)).toBe(slug)
  })

  test('words of the codebook find a concept whose name has none of them', () => {
    const found = findConcepts(entries, 'radio', [])[0]?.concepts.map(({ slug }) => slug)
    expect(found).toContain('loneliness')
    expect(found?.some((slug) => slug.includes('radio'))).toBe(false)
  })

  test('prefers the recent one among equals', () => {
    const grief = rows.filter(({ name }) => name.startsWith('Grief')).map(({ slug }) => slug)
    expect(grief.length).toBeGreaterThan(2)
    for (const slug of grief) expect(first('grief', [slug])).toBe(slug)
  })

  test('what nothing matches finds nothing', () => {
    expect(findConcepts(entries, 'xyzzy', [])).toEqual([])
  })
})

describe('before typing', () => {
  test('the recent ones come first, then every other concept once, by group', () => {
    const sections = findConcepts(entries, ' ', ['sadness', 'unknown-slug', 'grief-lost'])
    expect(sections[0]).toMatchObject({ title: 'Recent' })
    expect(sections[0]?.concepts.map(({ slug }) => slug)).toEqual(['sadness', 'grief-lost'])
    const all = sections.flatMap(({ concepts }) => concepts.map(({ slug }) => slug))
    expect(all.toSorted()).toEqual(rows.map(({ slug }) => slug).toSorted())
  })

  test('an archived concept is not offered', () => {
    const archived = conceptEntries(rows.map((row) => ({ ...row, isArchived: true })))
    expect(findConcepts(archived, '', [])).toEqual([])
  })
})
