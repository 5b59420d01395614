/** The tags of the session inside the editor: they move with the text and undo together with it. */
import { invertedEffects } from '@codemirror/commands'
import {
  type ChangeDesc,
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Text,
  type Transaction,
} from '@codemirror/state'
import type { TagId } from '../../../../db/contract/ids.ts'
import type { TagInput } from '../../../../db/contract/shapes.ts'
import {
  isPassageTouched,
  mapPassages,
  type Passage,
  type ReadText,
  type TextChange,
} from '../../../../db/domain/passages.ts'
import { isShown } from '../tag-filter.ts'
import { conceptLooks } from './concept-looks.ts'
import { tagFilterField } from './tag-filter-state.ts'

/** Offsets of `put` count in the text after the transaction that carries the patch. */
export type TagPatch = { readonly put: readonly TagInput[]; readonly drop: readonly TagId[] }

/**
 * The history maps what it holds while it joins keystrokes into one step. A passage that such a
 * mapping would squeeze is always put again by the older keystroke's own patch, which follows it.
 */
const mapPatch = (patch: TagPatch, mapping: ChangeDesc): TagPatch => ({
  drop: patch.drop,
  put: patch.put.map((tag) => {
    if (tag.anchor.kind !== 'passage') return tag
    const start = mapping.mapPos(tag.anchor.start, 1)
    const end = Math.max(start, mapping.mapPos(tag.anchor.end, -1))
    return { ...tag, anchor: { kind: 'passage', start, end } }
  }),
})

export const patchTags = StateEffect.define<TagPatch>({ map: mapPatch })

const patchesOf = (transaction: Transaction): readonly TagPatch[] =>
  transaction.effects.filter((effect) => effect.is(patchTags)).map((effect) => effect.value)

const changesOf = (transaction: Transaction): readonly TextChange[] => {
  const changes: TextChange[] = []
  transaction.changes.iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
    changes.push({ from, to, insert: inserted.toString() })
  }, true)
  return changes
}

const reader =
  (doc: Text): ReadText =>
  (start, end) =>
    doc.sliceString(start, end)

const applyPatch = (tags: readonly TagInput[], { put, drop }: TagPatch): readonly TagInput[] => {
  const replaced = new Map(put.map((tag) => [tag.id, tag]))
  const kept = tags
    .filter((tag) => !drop.includes(tag.id))
    .map((tag) => {
      const newer = replaced.get(tag.id)
      replaced.delete(tag.id)
      return newer ?? tag
    })
  return [...kept, ...replaced.values()]
}

export const tagField = StateField.define<readonly TagInput[]>({
  create: () => [],
  update: (tags, transaction) => {
    const moved = transaction.docChanged
      ? mapPassages(
          tags,
          changesOf(transaction),
          reader(transaction.startState.doc),
          reader(transaction.newDoc),
        )
      : tags
    return patchesOf(transaction).reduce(applyPatch, moved)
  },
})

/** What undoing this transaction must put back beyond the text: moving an untouched passage back is exact, the rest is kept. */
const inverseOf = (transaction: Transaction): readonly StateEffect<TagPatch>[] => {
  const patched = new Set(
    patchesOf(transaction).flatMap(({ put, drop }) => [...put.map((tag) => tag.id), ...drop]),
  )
  if (patched.size === 0 && !transaction.docChanged) return []
  const before = transaction.startState.field(tagField)
  const changes = changesOf(transaction)
  const put = before.filter((tag) => patched.has(tag.id) || isPassageTouched(changes, tag))
  for (const { id } of before) patched.delete(id)
  return put.length === 0 && patched.size === 0 ? [] : [patchTags.of({ put, drop: [...patched] })]
}

/** A tag that F8, the panel or a stripe has picked; it stays picked until the cursor leaves it. */
export const pickTag = StateEffect.define<TagId | null>()

export const pickedTagField = StateField.define<TagId | null>({
  create: () => null,
  update: (picked, transaction) => {
    for (const effect of transaction.effects) if (effect.is(pickTag)) return effect.value
    if (picked === null || (!transaction.selection && !transaction.docChanged)) return picked
    const tag = transaction.state.field(tagField).find(({ id }) => id === picked)
    if (tag?.anchor.kind !== 'passage') return null
    const { from, to } = transaction.newSelection.main
    return from <= tag.anchor.end && to >= tag.anchor.start ? picked : null
  },
})

/** The passage that the open picker or card is about: shown as selected while the focus is elsewhere. */
export const holdPassage = StateEffect.define<Passage | null>()

export const heldPassageField = StateField.define<Passage | null>({
  create: () => null,
  update: (held, transaction) => {
    for (const effect of transaction.effects) if (effect.is(holdPassage)) return effect.value
    if (held === null || !transaction.docChanged) return held
    const start = transaction.changes.mapPos(held.start, 1)
    const end = transaction.changes.mapPos(held.end, -1)
    return start < end ? { start, end } : null
  },
})

export type PassageTag = TagInput & { readonly anchor: { readonly kind: 'passage' } & Passage }

export const isPassageTag = (tag: TagInput): tag is PassageTag => tag.anchor.kind === 'passage'

/** In the order of the text; of two that start together, the longer first. */
export const passageTags = (state: EditorState): readonly PassageTag[] =>
  state
    .field(tagField)
    .filter(isPassageTag)
    .toSorted(
      (a, b) =>
        a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end || (a.id < b.id ? -1 : 1),
    )

/** Those that no filter hides. */
export const shownPassageTags = (state: EditorState): readonly PassageTag[] => {
  const filter = state.field(tagFilterField)
  const lookUp = state.facet(conceptLooks)
  const all = passageTags(state)
  return filter.length === 0 ? all : all.filter((tag) => isShown(tag, filter, lookUp))
}

/** The tags under the cursor or touching the selection, innermost first. */
export const tagsAtSelection = (state: EditorState): readonly PassageTag[] => {
  const { from, to } = state.selection.main
  return shownPassageTags(state)
    .filter(({ anchor }) => anchor.start <= to && anchor.end >= from)
    .toSorted((a, b) => a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start))
}

export const findTag = (state: EditorState, id: TagId | null): TagInput | undefined =>
  id === null ? undefined : state.field(tagField).find((tag) => tag.id === id)

/** The picked tag, else the innermost under the cursor. */
export const currentTag = (state: EditorState): TagInput | undefined =>
  findTag(state, state.field(pickedTagField)) ?? tagsAtSelection(state)[0]

export const tagState = (tags: readonly TagInput[]): Extension => [
  tagField.init(() => tags),
  pickedTagField,
  heldPassageField,
  tagFilterField,
  invertedEffects.of(inverseOf),
]
