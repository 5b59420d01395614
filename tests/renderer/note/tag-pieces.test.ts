// Pieces of a passage: the first keeps the tag's id, each says what the tag said.

import { expect, test } from 'vitest'
import { isPassageTag, type PassageTag } from '../../../renderer/features/note/editor/tag-state.ts'
import { cutTag, splitTag } from '../../../renderer/features/note/tag-pieces.ts'
import { tagOf } from '../../support/test-vault.ts'

const TEXT = 'lonely at night and nobody calls'
const passageTag = (start: number, end: number): PassageTag => {
  const tag = tagOf(
    'loneliness',
    { kind: 'passage', start, end },
    { target: 'mother', memo: 'low' },
  )
  if (!isPassageTag(tag)) throw new Error('no passage')
  return tag
}
const tag = passageTag(0, TEXT.length)
const on = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

test('A split makes two tags that say the same, in one patch', () => {
  const patch = splitTag(TEXT, tag, TEXT.indexOf('and'))
  expect(patch?.drop).toEqual([])
  expect(patch?.put).toMatchObject([
    { id: tag.id, anchor: on('lonely at night'), target: 'mother', memo: 'low' },
    { anchor: on('and nobody calls'), target: 'mother', memo: 'low' },
  ])
  expect(patch?.put[1]?.id).not.toBe(tag.id)
  expect(splitTag(TEXT, tag, 0)).toBeNull()
})

test('Words taken out leave what stands around them, and never nothing', () => {
  expect(cutTag(TEXT, tag, on('at night'))?.put.map(({ anchor }) => anchor)).toMatchObject([
    on('lonely'),
    on('and nobody calls'),
  ])
  expect(cutTag(TEXT, tag, on('lonely at'))?.put).toHaveLength(1)
  expect(cutTag(TEXT, tag, on(TEXT))).toBeNull()
  expect(cutTag(TEXT, passageTag(0, 6), on('calls'))).toBeNull()
})
