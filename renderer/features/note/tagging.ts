/** What a tagging act does to the tags of the session, as one patch that is undone in one step. */
import type { Text } from '@codemirror/state'
import type { TagId } from '../../../db/contract/ids.ts'
import { MAX_MEMO_LENGTH } from '../../../db/contract/limits.ts'
import { newTagId } from '../../../db/contract/new-ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import { mergeSameConcept, saysTheSame } from '../../../db/domain/merge-passages.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import { proposedVoice } from '../../../db/domain/voice.ts'
import { ownAspects } from '../../../db/framework/aspects.ts'
import type { TagPatch } from './editor/tag-state.ts'

/** What the therapist says of a concept, apart from where it holds. */
export type Reading = Pick<
  TagInput,
  'intensity' | 'assertion' | 'movement' | 'target' | 'voice' | 'aspects' | 'memo'
>

export const PRESENT: Reading = {
  intensity: 2,
  assertion: 'present',
  movement: null,
  target: null,
  voice: null,
  aspects: [],
  memo: '',
}

/** What a new tag says before anything is said: present, in the voice that quotation marks propose. */
export const startingReading = (doc: Text, passage: Passage | null): Reading => ({
  ...PRESENT,
  voice: passage === null ? null : proposedVoice(doc.toString(), passage),
})

export type Tagging = { readonly patch: TagPatch; readonly tag: TagInput }

const isSamePlace = (a: TagInput['anchor'], b: TagInput['anchor']): boolean =>
  (a.kind === 'session' && b.kind === 'session') ||
  (a.kind === 'passage' && b.kind === 'passage' && a.start === b.start && a.end === b.end)

/** The first tag keeps its id through merges, and with it the day it was first made. */
const settle = (others: readonly TagInput[], wanted: TagInput, isNew: boolean): Tagging => {
  const { merged, replaced } = mergeSameConcept(others, wanted)
  // Two long memos stay with two tags, rather than one of them being cut.
  if (merged.memo.length > MAX_MEMO_LENGTH)
    return { patch: { put: [wanted], drop: [] }, tag: wanted }
  const id = (isNew ? replaced[0]?.id : undefined) ?? wanted.id
  const tag = { ...merged, id }
  const drop = replaced.map((old) => old.id).filter((old) => old !== id)
  return { patch: { put: [tag], drop }, tag }
}

/** The new reading of a tag that is there already: what the new one leaves unsaid stays as it was. */
const readAgain = (old: TagInput, reading: Reading): Reading => ({
  ...reading,
  movement: reading.movement ?? old.movement,
  target: reading.target ?? old.target,
  voice: reading.voice ?? old.voice,
  aspects: reading.aspects.length > 0 ? reading.aspects : old.aspects,
  memo: reading.memo || old.memo,
})

/**
 * Applies a concept to the session (`passage` null) or to a passage. What says the same at the very same
 * place is not a second tag: it takes on the new reading. One that only overlaps is merged.
 */
export const applyConcept = (
  tags: readonly TagInput[],
  concept: string,
  passage: Passage | null,
  reading: Reading,
): Tagging => {
  const anchor: TagInput['anchor'] =
    passage === null ? { kind: 'session' } : { kind: 'passage', ...passage }
  const same = tags.find(
    (tag) => saysTheSame(tag, { concept, ...reading }) && isSamePlace(tag.anchor, anchor),
  )
  if (same !== undefined) return changeTag(tags, same, readAgain(same, reading))
  return settle(tags, { id: newTagId(), concept, anchor, source: 'typed', ...reading }, true)
}

/**
 * Another concept or assertion may make it the same as a tag that it overlaps: then the two become one. Another
 * person or voice never does that: who sets one right does not expect the passage to grow. Aspects of another
 * concept go with it.
 */
export const changeTag = (
  tags: readonly TagInput[],
  tag: TagInput,
  change: Partial<Reading & Pick<TagInput, 'concept'>>,
): Tagging => {
  const changed = withOwnAspects({ ...tag, ...change })
  const isElsewhere = changed.concept !== tag.concept || changed.assertion !== tag.assertion
  const others = tags.filter(({ id }) => id !== tag.id)
  if (!isElsewhere) return { patch: { put: [changed], drop: [] }, tag: changed }
  const twin = others.find(
    (other) =>
      changed.anchor.kind === 'session' &&
      other.anchor.kind === 'session' &&
      saysTheSame(other, changed),
  )
  if (twin !== undefined) {
    return { patch: { put: [changed], drop: [twin.id] }, tag: changed }
  }
  return settle(others, changed, false)
}

/** A lost tag finds its place again, or a tag has its ends moved: either may come to overlap what says the same. */
export const placeTag = (tags: readonly TagInput[], tag: TagInput, passage: Passage): Tagging =>
  settle(
    tags.filter(({ id }) => id !== tag.id),
    { ...tag, anchor: { kind: 'passage', ...passage } },
    false,
  )

const withOwnAspects = (tag: TagInput): TagInput => {
  const own = ownAspects(tag.concept, tag.aspects)
  return own.length === tag.aspects.length ? tag : { ...tag, aspects: own }
}

export const removeTag = (id: TagId): TagPatch => ({ put: [], drop: [id] })
