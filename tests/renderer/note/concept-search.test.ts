// The picker finds what a therapist in a hurry types.

import { describe, expect, test } from 'vitest'
import { conceptEntries, findConcepts } from '../../../renderer/features/note/concept-search.ts'
import { frameworkRows } from '../../support/concept-rows.ts'

const rows = frameworkRows()
const entries = conceptEntries(rows)
const NOTHING = { fitting: [], recent: [] }
const first = (typed: string, recent: readonly string[] = []): string | undefined =>
  findConcepts(entries, typed, { fitting: [], recent })[0]?.concepts[0]?.slug

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
    const found = findConcepts(entries, 'radio', NOTHING)[0]?.concepts.map(({ slug }) => slug)
    expect(found).toContain('loneliness')
    expect(found?.some((slug) => slug.includes('radio'))).toBe(false)
  })

  test('prefers the recent one among equals', () => {
    const grief = rows.filter(({ name }) => name.startsWith('Grief')).map(({ slug }) => slug)
    expect(grief.length).toBeGreaterThan(2)
    for (const slug of grief) expect(first('grief', [slug])).toBe(slug)
  })

  test('prefers the fitting one to the recent one among equals', () => {
    const offer = { fitting: ['grief-avoided'], recent: ['grief-lost'] }
    const [section] = findConcepts(entries, 'grief', offer)
    expect(section?.concepts.slice(0, 2).map(({ slug }) => slug)).toEqual([
      'grief-avoided',
      'grief-lost',
    ])
  })

  test('what nothing matches finds nothing', () => {
    expect(findConcepts(entries, 'xyzzy', NOTHING)).toEqual([])
  })
})

describe('before typing', () => {
  test('the recent ones come first, then every other concept once, by group', () => {
    const sections = findConcepts(entries, ' ', {
      fitting: [],
      recent: ['sadness', 'unknown-slug', 'grief-lost'],
    })
    expect(sections[0]).toMatchObject({ title: 'Recent' })
    expect(sections[0]?.concepts.map(({ slug }) => slug)).toEqual(['sadness', 'grief-lost'])
    const all = sections.flatMap(({ concepts }) => concepts.map(({ slug }) => slug))
    expect(all.toSorted()).toEqual(rows.map(({ slug }) => slug).toSorted())
  })

  test('what fits stands before what is recent, and nothing twice', () => {
    const offer = { fitting: ['fatigue', 'sadness'], recent: ['sadness', 'emptiness'] }
    const sections = findConcepts(entries, '', offer)
    expect(
      sections.slice(0, 2).map(({ title, concepts }) => [title, concepts.map(({ slug }) => slug)]),
    ).toEqual([
      ['Fits here', ['fatigue', 'sadness']],
      ['Recent', ['emptiness']],
    ])
    const all = sections.flatMap(({ concepts }) => concepts.map(({ slug }) => slug))
    expect(all.toSorted()).toEqual(rows.map(({ slug }) => slug).toSorted())
  })

  test('an archived concept is not offered', () => {
    const archived = conceptEntries(rows.map((row) => ({ ...row, isArchived: true })))
    expect(findConcepts(archived, '', NOTHING)).toEqual([])
  })
})

describe('with 300 concepts', () => {
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
  const taken = new Set(rows.map(({ code }) => code))
  const codes = [...LETTERS]
    .flatMap((one) => [...LETTERS].map((two) => one + two))
    .filter((code) => !taken.has(code))
  const [frameworkRow] = rows
  if (frameworkRow === undefined) throw new Error('no framework')
  const own = Array.from({ length: 300 - rows.length }, (_, index) => ({
    ...frameworkRow,
    slug: `own-${index}`,
    code: codes[index * 2] ?? '',
    name: `${rows[index % rows.length]?.name ?? ''} of my own, ${index}`,
    group: 'own',
    groupName: 'Your own',
  }))
  const many = conceptEntries([...rows, ...own])
  const offer = {
    fitting: own.slice(40, 60).map(({ slug }) => slug),
    recent: own.slice(0, 40).map(({ slug }) => slug),
  }

  test('each is tagged in four presses: the tag key, two letters, a digit', () => {
    expect(many).toHaveLength(300)
    for (const { concept } of many) {
      expect(concept.code).toMatch(/^[a-z]{2}$/)
      expect(findConcepts(many, concept.code, offer)[0]?.concepts[0]).toBe(concept)
    }
  })

  test('the slowest of a thousand answers takes less than 50 ms', () => {
    const typed = ['', 'l', 'lo', 'lon', 'grief n', 'radio', 'of my own, 17', 'zz']
    const times: number[] = []
    for (let round = 0; round < 125; round += 1)
      for (const words of typed) {
        const started = performance.now()
        findConcepts(many, words, offer)
        times.push(performance.now() - started)
      }
    expect(Math.max(...times)).toBeLessThan(50)
  })
})
