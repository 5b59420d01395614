import { describe, expect, it } from 'vitest'
import { frameworkText, NO_TEXT } from '../../../db/domain/concept-text.ts'
import {
  codeFault,
  draftOf,
  frameworkWords,
  newDraft,
  ownTextOf,
} from '../../../renderer/features/codebook/concept-draft.ts'
import { versionChanges } from '../../../renderer/features/codebook/version-changes.ts'
import { frameworkRows } from '../../support/concept-rows.ts'

const rows = frameworkRows()
const loneliness = rows.find(({ slug }) => slug === 'loneliness')
if (loneliness === undefined) throw new Error('loneliness')

describe('the form of a concept', () => {
  it('begins with the framework’s words, and keeps none of one’s own as long as they stand', () => {
    for (const row of rows) expect(ownTextOf(row.slug, draftOf(row))).toBeNull()
    expect(ownTextOf(null, newDraft('grief', null))).toBeNull()
  })

  it('takes a rule from each line, and goes back to the framework’s words', () => {
    const draft = { ...draftOf(loneliness), include: ' One \n\nTwo', nearMisses: [] }
    expect(ownTextOf('loneliness', draft)).toMatchObject({
      include: ['One', 'Two'],
      nearMisses: [],
    })
    expect(ownTextOf('loneliness', { ...draft, ...frameworkWords('loneliness') })).toBeNull()
    expect(frameworkWords('own-shame')).toBeNull()
  })

  it('says which letters cannot be', () => {
    expect(codeFault('lo', rows, null)).toBe('Loneliness has these letters.')
    expect(codeFault('lo', rows, 'loneliness')).toBeNull()
    expect(codeFault('l1', rows, null)).toBe('Two letters from a to z.')
    expect(codeFault('', rows, null)).toBeNull()
  })
})

it('two versions are compared by what is read, field by field', () => {
  const state = {
    ...{ name: 'Loneliness', code: 'lo', group: 'alarm', parent: null, color: null },
    ...{ isArchived: false, text: null, remark: '', mergedInto: null, frameworkVersion: '1.0.0' },
  }
  const names = { concept: (slug: string) => slug, group: (slug: string) => slug }
  const own = { ...NO_TEXT, definition: 'Nobody there.' }
  const changes = versionChanges(
    'loneliness',
    state,
    { ...state, text: own, parent: 'grief-lost' },
    names,
  )
  expect(changes.map(({ field }) => field)).toEqual([
    ...['Below', 'Definition', 'Use it for', 'Not for', 'Near misses', 'In clients’ words'],
  ])
  expect(changes[1]).toEqual({
    field: 'Definition',
    before: frameworkText('loneliness')?.definition,
    after: 'Nobody there.',
  })
  expect(versionChanges('loneliness', state, state, names)).toEqual([])
})
