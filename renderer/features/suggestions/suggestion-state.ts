/** The suggestions of an open note inside its editor: they move with the text, and go when their own words change. */
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { SuggestionView } from '../../../db/contract/calls/suggestions.ts'
import { isPassageTag, tagField } from '../note/editor/tag-state.ts'

export const setSuggestions = StateEffect.define<readonly SuggestionView[]>()
/** Accepted or dismissed. */
export const dropSuggestion = StateEffect.define<SuggestionView>()

export const suggestionField = StateField.define<readonly SuggestionView[]>({
  create: () => [],
  update: (suggestions, transaction) => {
    let next = suggestions
    if (transaction.docChanged)
      next = next.flatMap((suggestion) => {
        const { start, end } = suggestion
        if (transaction.changes.touchesRange(start, end) !== false) return []
        const from = transaction.changes.mapPos(start, 1)
        return [{ ...suggestion, start: from, end: from + end - start }]
      })
    for (const effect of transaction.effects) {
      if (effect.is(setSuggestions)) next = effect.value
      if (effect.is(dropSuggestion)) next = next.filter((each) => each !== effect.value)
    }
    return next
  },
})

/** Those that no tag of the same concept overlaps, in the order of the text. */
export const openSuggestions = (state: EditorState): readonly SuggestionView[] => {
  const tags = state.field(tagField).filter(isPassageTag)
  return state
    .field(suggestionField)
    .filter(
      ({ concept, start, end }) =>
        !tags.some(
          (tag) => tag.concept === concept && tag.anchor.start < end && start < tag.anchor.end,
        ),
    )
}

const dots = Decoration.mark({ class: 'note-suggested' })

const underlines = EditorView.decorations.compute(
  [suggestionField, tagField],
  (state): DecorationSet =>
    Decoration.set(
      openSuggestions(state)
        .filter(({ start, end }) => start < end && end <= state.doc.length)
        .map(({ start, end }) => dots.range(start, end)),
      true,
    ),
)

const look = EditorView.theme({
  // Below the underlines of tags, which are solid or dashed.
  '.note-suggested': {
    textDecoration: 'underline dotted var(--ink-faint) 1px',
    textUnderlineOffset: '0.32em',
    textDecorationSkipInk: 'none',
  },
})

export const suggestionState: Extension = [suggestionField, underlines, look]

/** The one at the cursor, else the next after it, else the first. */
export const suggestionAtCursor = (state: EditorState): SuggestionView | undefined => {
  const { head } = state.selection.main
  const open = openSuggestions(state)
  return (
    open.find(({ start, end }) => start <= head && head <= end) ??
    open.find(({ start }) => start > head) ??
    open[0]
  )
}
