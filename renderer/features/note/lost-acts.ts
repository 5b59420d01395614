/** Tags whose words were deleted: offered back when the words return, put back where they now stand. */

import { EditorView } from '@codemirror/view'
import type { TagId } from '../../../db/contract/ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import { placesOf } from '../../../db/domain/find-quote.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import { findTag, holdPassage, isPassageTag } from './editor/tag-state.ts'
import { type Hands, nameOfTag, tagWords } from './hands.ts'
import { goToTag, rectOf } from './moves.ts'
import { placeTag } from './tagging.ts'

/** A word of two letters is in every note: its return says nothing. */
const LEAST_QUOTE = 4

/** Lost tags whose very words the text holds. */
export const returnedTags = (tags: readonly TagInput[], text: () => string): readonly TagId[] => {
  const lost = tags.filter(({ anchor }) => anchor.kind === 'lost')
  if (lost.length === 0) return []
  const whole = text()
  return lost
    .filter(({ anchor }) => {
      const quote = anchor.kind === 'lost' ? anchor.quote.trim() : ''
      return quote.length >= LEAST_QUOTE && whole.includes(quote)
    })
    .map(({ id }) => id)
}

export const lostActs = (hands: Hands) => {
  const { editor, tell } = hands
  const show = (id: TagId, places: ReturnType<typeof placesOf>, at: number): void => {
    const place = places[at]
    editor.dispatch({
      effects: [
        holdPassage.of(place ?? null),
        ...(place === undefined ? [] : [EditorView.scrollIntoView(place.start, { y: 'center' })]),
      ],
    })
    const { head } = editor.state.selection.main
    const rect = rectOf(editor, place?.start ?? head, place?.end ?? head)
    hands.show({ kind: 'put-back', id, places, at, rect })
  }
  const putAt = (tag: TagInput, passage: Passage): void => {
    const { patch, tag: placed } = placeTag(hands.tags(), tag, passage)
    hands.apply(patch)
    tell(`Put back ${nameOfTag(hands, tag)}`, `Put back ${tagWords(hands, placed)}`)
    if (isPassageTag(placed)) goToTag(editor, placed)
  }
  return {
    /** The lost tag that is named, else the first. */
    openPutBack: (id: TagId | null = null) => {
      const lost = hands.tags().filter(({ anchor }) => anchor.kind === 'lost')
      const tag = lost.find((each) => each.id === id) ?? lost[0]
      if (tag?.anchor.kind !== 'lost') return tell('No tag has lost its words')
      show(tag.id, placesOf(hands.text(), tag.anchor.quote), 0)
    },
    otherPlace: (): void => {
      const { overlay } = hands
      if (overlay?.kind === 'put-back')
        show(overlay.id, overlay.places, (overlay.at + 1) % overlay.places.length)
    },
    putBackThere: (): void => {
      const { overlay } = hands
      if (overlay?.kind !== 'put-back') return
      const place = overlay.places[overlay.at]
      const tag = findTag(editor.state, overlay.id)
      hands.close()
      if (place !== undefined && tag !== undefined)
        putAt(tag, { start: place.start, end: place.end })
    },
    putBackAtSelection: (id: TagId): void => {
      const tag = findTag(editor.state, id)
      const passage = hands.selected()
      if (tag === undefined || passage === null) return
      hands.close()
      putAt(tag, passage)
    },
  }
}
