// What the panel lists, and that typing leaves it alone until something it shows has changed.

import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import { newTagId } from '../../../db/contract/new-ids.ts'
import type { Anchor, TagInput } from '../../../db/contract/shapes.ts'
import { keptItems, themeItems } from '../../../renderer/features/note/theme-items.ts'

const doc = Text.of(['She said that nobody would notice.'])
const lookUp = (slug: string) => ({ name: slug, group: 'alarm' })
const tag = (concept: string, anchor: Anchor, more: Partial<TagInput> = {}): TagInput => ({
  id: newTagId(),
  concept,
  anchor,
  intensity: 2,
  assertion: 'present',
  movement: null,
  target: null,
  voice: null,
  aspects: [],
  memo: '',
  source: 'typed',
  ...more,
})
const passage = (start: number, end: number): Anchor => ({ kind: 'passage', start, end })

const words = (tags: readonly TagInput[]) =>
  themeItems(tags, doc, lookUp).map((item) => (item.kind === 'tag' ? item.name : `[${item.words}]`))

test('The session comes first, strongest first, then passages in order, then what was lost', () => {
  const tags = [
    tag('later', passage(9, 13)),
    tag('gone', { kind: 'lost', quote: 'x' }),
    tag('weak', { kind: 'session' }, { intensity: 1 }),
    tag('earlier', passage(0, 3)),
    tag('strong', { kind: 'session' }, { intensity: 3 }),
  ]
  expect(words(tags)).toEqual([
    '[Whole session]',
    'strong',
    'weak',
    '[Passages]',
    'earlier',
    'later',
    '[Places lost]',
    'gone',
  ])
})

test('An empty list says what to do, and no lost places are mentioned', () => {
  const items = themeItems([], doc, lookUp)
  expect(items.map((item) => item.kind === 'heading' && item.about !== '')).toEqual([true, true])
})

test('A row says what differs from plainly present, and quotes both ends of a long passage', () => {
  const long = Text.of([`Beginning ${'word '.repeat(200)}ending.`])
  const [, , row] = themeItems(
    [tag('x', passage(0, long.length), { assertion: 'denied', movement: 'easing' })],
    long,
    lookUp,
  )
  expect(row).toMatchObject({ said: 'denied, easing' })
  expect(row?.kind === 'tag' && row.quote).toMatch(/^Beginning .* … .*ending\.$/)
})

test('A passage that only moved keeps the list as it was; one whose words changed does not', () => {
  const before = themeItems([tag('x', passage(14, 20), { memo: 'm' })], doc, lookUp)
  const [, , row] = before
  const id = row?.kind === 'tag' ? row.id : newTagId()
  const moved = Text.of([`Today. ${doc.toString()}`])
  const tags = [tag('x', passage(21, 27), { id, memo: 'm' })]
  expect(keptItems(before, themeItems(tags, moved, lookUp))).toBe(before)
  expect(keptItems(before, themeItems(tags, doc, lookUp))).not.toBe(before)
})
