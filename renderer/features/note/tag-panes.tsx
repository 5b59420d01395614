/** The panel beside the text: the themes as a list, or the whole session as a column to rate. */
import type { EditorState } from '@codemirror/state'
import { type ReactNode, useMemo, useRef } from 'react'
import type { EarlierThemes } from '../../../db/contract/calls/tags.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { tagFilterField } from './editor/tag-filter-state.ts'
import { pickedTagField, tagField } from './editor/tag-state.ts'
import { FilterBar } from './filter-bar.tsx'
import { RatePanel } from './rate-panel.tsx'
import type { RateActions } from './rate-row.tsx'
import { isShown } from './tag-filter.ts'
import { keptItems, type ThemeItem, themeItems } from './theme-items.ts'
import { type PanelActions, ThemesPanel } from './themes-panel.tsx'
import type { TaggingActs } from './use-tagging.ts'

const NO_ITEMS: readonly ThemeItem[] = []

/** The rows that no filter hides. */
const useThemeItems = (state: EditorState, lookUp: LookUpConcept): readonly ThemeItem[] => {
  const kept = useRef(NO_ITEMS)
  const tags = state.field(tagField)
  const filter = state.field(tagFilterField)
  const { doc } = state
  return useMemo(() => {
    const shown = tags.filter((tag) => isShown(tag, filter, lookUp))
    kept.current = keptItems(kept.current, themeItems(shown, doc, lookUp, filter.length > 0))
    return kept.current
  }, [tags, filter, doc, lookUp])
}

/** The same object for good, so that rows are drawn again only for what they show. */
const useActions = (
  tagging: TaggingActs,
  panes: { readonly toggleRating: () => void; readonly showThemes: () => void },
  focusText: () => void,
): PanelActions & RateActions => {
  const latest = useRef({ tagging, panes, focusText })
  latest.current = { tagging, panes, focusText }
  return useMemo(() => {
    const acts = () => latest.current.tagging
    return {
      onAddToSession: (from) => acts().tagSession(from.getBoundingClientRect()),
      onRate: () => latest.current.panes.toggleRating(),
      onFilter: (from) => acts().openFilter(from.getBoundingClientRect()),
      onGoTo: (id) => acts().goTo(id),
      onEdit: (id, from) => acts().openCard(id, from.getBoundingClientRect()),
      onPutBack: (id) => acts().openPutBack(id),
      onRemove: (id) => acts().remove(id),
      rate: (concept, tag, intensity) => acts().rating.rate(concept, tag, intensity),
      unrate: (concept, tag) => acts().rating.unrate(concept, tag),
      onUnrated: (concept) => acts().rating.explain(concept),
      undo: () => acts().rating.undo(),
      redo: () => acts().rating.redo(),
      onLeave: () => latest.current.focusText(),
      onShowThemes: () => latest.current.panes.showThemes(),
    }
  }, [])
}

export const TagPanes = ({
  state,
  tagging,
  panes,
  concepts,
  earlier,
  lookUp,
  focusText,
  suggested,
}: {
  readonly state: EditorState
  readonly tagging: TaggingActs
  readonly panes: {
    readonly isRating: boolean
    readonly toggleRating: () => void
    readonly showThemes: () => void
  }
  readonly concepts: readonly ConceptRow[]
  readonly earlier: readonly EarlierThemes[]
  readonly lookUp: LookUpConcept
  readonly focusText: () => void
  readonly suggested: ReactNode
}) => {
  const tags = state.field(tagField)
  const filter = state.field(tagFilterField)
  const items = useThemeItems(state, lookUp)
  const actions = useActions(tagging, panes, focusText)
  if (panes.isRating)
    return <RatePanel concepts={concepts} tags={tags} earlier={earlier} actions={actions} />
  const shown = items.filter(({ kind }) => kind === 'tag').length
  return (
    <ThemesPanel
      head={
        filter.length > 0 && (
          <FilterBar
            filter={filter}
            shown={shown}
            tags={tags}
            lookUp={lookUp}
            onToggle={tagging.toggleTerm}
            onAdd={(from) => tagging.openFilter(from.getBoundingClientRect())}
            onClear={tagging.clearFilter}
          />
        )
      }
      foot={suggested}
      items={items}
      picked={state.field(pickedTagField)}
      actions={actions}
    />
  )
}
