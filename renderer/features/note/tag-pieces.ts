/** What becomes of a tag whose passage is split, cut or stretched, as one patch that is undone in one step. */

import { newTagId } from '../../../db/contract/new-ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import { cutFromPassage, splitPassage } from '../../../db/domain/passage-edges.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import type { PassageTag, TagPatch } from './editor/tag-state.ts'

/** The first piece keeps the tag's id, and the day it was first made; each piece says what the tag said. */
const onPieces = (tag: PassageTag, pieces: readonly Passage[]): readonly TagInput[] =>
  pieces.map((piece, index) => ({
    ...tag,
    id: index === 0 ? tag.id : newTagId(),
    anchor: { kind: 'passage', ...piece },
  }))

/** Null where the cursor does not stand between words of the passage. */
export const splitTag = (text: string, tag: PassageTag, at: number): TagPatch | null => {
  const pieces = splitPassage(text, tag.anchor, at)
  return pieces === null ? null : { put: onPieces(tag, pieces), drop: [] }
}

/** Null where the words are not of the passage, or are all of it. */
export const cutTag = (text: string, tag: PassageTag, cut: Passage): TagPatch | null => {
  const isApart = cut.end <= tag.anchor.start || cut.start >= tag.anchor.end
  const pieces = isApart ? [] : cutFromPassage(text, tag.anchor, cut)
  return pieces.length === 0 ? null : { put: onPieces(tag, pieces), drop: [] }
}
