// The column in which a session is rated: what is said now, beside what the last rated session said.

import { describe, expect, test } from 'vitest'
import type { EarlierThemes } from '../../../db/contract/calls/tags.ts'
import { newSessionId } from '../../../db/contract/new-ids.ts'
import {
  lastRated,
  ratedCount,
  ratingRows,
  ratingWords,
} from '../../../renderer/features/note/rating.ts'
import { frameworkRows } from '../../support/concept-rows.ts'
import { tagOf } from '../../support/test-vault.ts'

const concepts = frameworkRows()
const session = (number: number, themes: EarlierThemes['themes']): EarlierThemes => ({
  sessionId: newSessionId(),
  number,
  localDate: '2026-03-02',
  themes,
})
const rated = { intensity: 1, assertion: 'present' } as const

describe('the column', () => {
  test('has every concept once, under its group, in the order of the codebook', () => {
    const rows = ratingRows(concepts, [], null)
    const names = rows.flatMap((row) => (row.kind === 'concept' ? [row.concept.slug] : []))
    expect(names).toEqual(concepts.map(({ slug }) => slug))
    expect(rows.filter(({ kind }) => kind === 'group')).toHaveLength(8)
    expect(ratedCount(rows)).toEqual({ rated: 0, of: concepts.length })
  })

  test('leaves an archived concept out, unless the session has it', () => {
    const archived = concepts.map((row) => ({ ...row, isArchived: row.slug === 'sadness' }))
    const slugs = (tags: Parameters<typeof ratingRows>[1]) =>
      ratingRows(archived, tags, null).flatMap((row) =>
        row.kind === 'concept' ? [row.concept.slug] : [],
      )
    expect(slugs([])).not.toContain('sadness')
    expect(slugs([tagOf('sadness')])).toContain('sadness')
  })

  test('shows what is simply present before what is denied, and no tag of a passage', () => {
    const denied = tagOf('sadness', { kind: 'session' }, { intensity: 3, assertion: 'denied' })
    const present = tagOf('sadness', { kind: 'session' }, { intensity: 1 })
    const passage = tagOf('fatigue', { kind: 'passage', start: 0, end: 4 })
    const rows = ratingRows(concepts, [denied, present, passage], null)
    const tagFor = (slug: string) =>
      rows.flatMap((row) => (row.kind === 'concept' && row.concept.slug === slug ? [row.tag] : []))
    expect(tagFor('sadness')).toEqual([present])
    expect(tagFor('fatigue')).toEqual([null])
  })
})

describe('the last session', () => {
  test('is the newest that was rated as a whole; what it does not say is not assessed', () => {
    const passages = session(3, [{ concept: 'sadness', isPresent: true, rating: null }])
    const whole = session(2, [
      { concept: 'sadness', isPresent: true, rating: null },
      { concept: 'fatigue', isPresent: true, rating: rated },
    ])
    const last = lastRated([passages, whole, session(1, [])])
    expect(last?.number).toBe(2)
    const before = new Map(
      ratingRows(concepts, [], last).flatMap((row) =>
        row.kind === 'concept' ? [[row.concept.slug, row.last]] : [],
      ),
    )
    expect(before.get('fatigue')).toEqual(rated)
    expect(before.get('sadness')).toBeNull()
    expect(lastRated([passages])).toBeNull()
  })
})

test('Absent is something that was looked for, and not the same as not assessed', () => {
  expect(ratingWords(null)).toBe('not assessed')
  expect(ratingWords(tagOf('sadness', { kind: 'session' }, { intensity: 0 }))).toBe(
    'looked for and absent',
  )
  const more = { assertion: 'denied', movement: 'easing', target: 'mother' } as const
  expect(ratingWords(tagOf('sadness', { kind: 'session' }, more))).toBe(
    'present, denied, about mother, easing',
  )
})
