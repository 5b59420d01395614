/** Which tags the text and its margin show; the panel beside them shows the same. */
import { StateEffect, StateField } from '@codemirror/state'
import { NO_FILTER, type TagFilter } from '../tag-filter.ts'

export const setTagFilter = StateEffect.define<TagFilter>()

export const tagFilterField = StateField.define<TagFilter>({
  create: () => NO_FILTER,
  update: (filter, transaction) => {
    for (const effect of transaction.effects) if (effect.is(setTagFilter)) return effect.value
    return filter
  },
})
