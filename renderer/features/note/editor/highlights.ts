/** Washes and underlines under tagged passages, drawn for the visible text only. */
import { type Extension, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { assignStripeLanes, segmentsOf } from '../../../../db/domain/passage-layout.ts'
import type { Passage } from '../../../../db/domain/passages.ts'
import { colourGroup, conceptLooks } from './concept-looks.ts'
import { tagFilterField } from './tag-filter-state.ts'
import {
  heldPassageField,
  type PassageTag,
  pickedTagField,
  shownPassageTags,
  tagField,
} from './tag-state.ts'

/** Underlines that fit between the lines of the text; a deeper overlap shows in the margin. */
export const UNDERLINES = 3

const isHollow = (tag: PassageTag): boolean => tag.intensity === 0 || tag.assertion !== 'present'

const marks = new Map<string, Decoration>()
const mark = (classes: string): Decoration => {
  const known = marks.get(classes)
  if (known !== undefined) return known
  const made = Decoration.mark({ class: classes })
  marks.set(classes, made)
  return made
}

const highlightsOf = (view: EditorView): DecorationSet => {
  const { state, visibleRanges } = view
  const all = shownPassageTags(state)
  if (all.length === 0) return Decoration.none
  const lookUp = state.facet(conceptLooks)
  const picked = state.field(pickedTagField)
  const spans = all.map(({ id, anchor: { start, end } }) => ({ id, start, end }))
  const lanes = assignStripeLanes(spans)
  const byId = new Map<string, PassageTag>(all.map((tag) => [tag.id, tag]))
  const isVisible = ({ start, end }: Passage): boolean =>
    visibleRanges.some(({ from, to }) => start < to && end > from)
  const ranges: Range<Decoration>[] = []
  for (const { start, end, ids } of segmentsOf(spans.filter(isVisible))) {
    const classes = ['note-tagged']
    for (const id of ids) {
      const tag = byId.get(id)
      const lane = lanes.get(id) ?? 0
      if (tag === undefined) continue
      const group = colourGroup(lookUp(tag.concept).group)
      if (!isHollow(tag) || id === picked)
        classes.push(`note-wash-${group}`, `note-strength-${tag.intensity}`)
      if (lane < UNDERLINES)
        classes.push(`note-line${lane}-${group}${isHollow(tag) ? '-hollow' : ''}`)
      if (id === picked) classes.push('note-picked')
    }
    if (ids.length > 1) classes.push('note-overlap')
    ranges.push(mark(classes.join(' ')).range(start, end))
  }
  return RangeSet.of(ranges)
}

const tagHighlights = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = highlightsOf(view)
    }
    update({ docChanged, viewportChanged, startState, state, view }: ViewUpdate): void {
      const isChanged =
        docChanged ||
        viewportChanged ||
        startState.field(tagField) !== state.field(tagField) ||
        startState.field(pickedTagField) !== state.field(pickedTagField) ||
        startState.field(tagFilterField) !== state.field(tagFilterField) ||
        startState.facet(conceptLooks) !== state.facet(conceptLooks)
      if (isChanged) this.decorations = highlightsOf(view)
    }
  },
  { decorations: ({ decorations }) => decorations },
)

const heldHighlight = EditorView.decorations.compute([heldPassageField], (state) => {
  const held = state.field(heldPassageField)
  return held === null
    ? Decoration.none
    : Decoration.set([mark('note-held').range(held.start, held.end)])
})

/** Shows where the therapist has come to; null ends it. */
export const flashPassage = StateEffect.define<Passage | null>()

const flashField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (flash, transaction) => {
    for (const effect of transaction.effects) {
      if (!effect.is(flashPassage)) continue
      const { value } = effect
      return value === null || value.start >= value.end
        ? Decoration.none
        : Decoration.set([mark('note-flash').range(value.start, value.end)])
    }
    return flash.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

export const highlights: Extension = [tagHighlights, heldHighlight, flashField]
