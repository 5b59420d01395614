/** Rating the session's themes, each digit an act of its own that is undone by itself. */
import { redo, undo } from '@codemirror/commands'
import type { Intensity, TagInput } from '../../../db/contract/shapes.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import type { Hands } from './hands.ts'
import { intensityWords } from './tag-words.ts'
import { applyConcept, changeTag, PRESENT, removeTag } from './tagging.ts'

export const ratingActs = (hands: Hands) => ({
  /** `tag` is what stands in the column for the concept now. */
  rate: (concept: ConceptRow, tag: TagInput | null, intensity: Intensity): void => {
    const { patch } =
      tag === null
        ? applyConcept(hands.tags(), concept.slug, null, { ...PRESENT, intensity })
        : changeTag(hands.tags(), tag, { intensity })
    hands.apply(patch)
    hands.tell('', `${concept.name}: ${intensity}, ${intensityWords(intensity)}`)
  },
  unrate: (concept: ConceptRow, tag: TagInput | null): void => {
    if (tag === null) return
    hands.apply(removeTag(tag.id))
    hands.tell('', `${concept.name}: not assessed`)
  },
  explain: (concept: ConceptRow): void =>
    hands.tell('Rate it first', `${concept.name} is not assessed. Rate it with a digit first.`),
  undo: (): void => {
    if (!undo(hands.editor)) hands.tell('Nothing to undo')
  },
  redo: (): void => {
    if (!redo(hands.editor)) hands.tell('Nothing to redo')
  },
})
