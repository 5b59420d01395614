/** Showing only some of the tags, and all of them again. */
import { setTagFilter, tagFilterField } from './editor/tag-filter-state.ts'
import { shownPassageTags } from './editor/tag-state.ts'
import type { Hands } from './hands.ts'
import { rectOfPassage } from './hands.ts'
import { type FilterTerm, isShown, NO_FILTER, termWords, toggled } from './tag-filter.ts'

export const filterActs = (hands: Hands) => {
  const { editor, lookUp, tell } = hands
  const filter = () => editor.state.field(tagFilterField)
  const clear = (): void => {
    editor.dispatch({ effects: setTagFilter.of(NO_FILTER) })
    tell('All tags are shown')
  }
  const open = (rect?: DOMRect): void =>
    hands.show({ kind: 'filter', rect: rect ?? rectOfPassage(hands, null) })
  return {
    openFilter: open,
    clearFilter: clear,
    /** One key: on with a choice, off at once. */
    switchFilter: (): void => (filter().length === 0 ? open() : clear()),
    toggleTerm: (term: FilterTerm) => {
      const next = toggled(filter(), term)
      editor.dispatch({ effects: setTagFilter.of(next) })
      hands.close()
      const shown = hands.tags().filter((tag) => isShown(tag, next, lookUp)).length
      const words = next.map((each) => termWords(each, hands.tags(), lookUp)).join(', ')
      if (next.length === 0) return tell('All tags are shown')
      tell(
        '',
        `Shown: ${words}. ${shown} of ${hands.tags().length} tags, ${shownPassageTags(editor.state).length} of them on passages`,
      )
    },
  }
}
