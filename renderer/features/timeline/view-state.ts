/** What the therapist chose to see of a timeline; kept with the visit, so that Back finds it again. */
import type { PeriodRange } from '../../../db/domain/periods.ts'
import { NO_FILTER, type TimelineFilter } from '../../../db/domain/timeline-filter.ts'
import { type AxisMode, clampStep } from '../../../db/picture/time-scale.ts'

export type TimelineView = {
  readonly form: 'drawing' | 'table' | 'portraits' | 'compare'
  readonly axis: AxisMode
  /** Pixels for a session (or a week); null fits all sessions into the width. */
  readonly step: number | null
  readonly showsAll: boolean
  readonly showsRules: boolean
  /** Periods marked on the drawing: none, one or two. */
  readonly ranges: readonly PeriodRange[]
  /** Ready-made periods to compare, by their key; null for those marked. */
  readonly preset: string | null
  readonly filter: TimelineFilter
}

export const INITIAL_VIEW: TimelineView = {
  form: 'drawing',
  axis: 'number',
  step: null,
  showsAll: false,
  showsRules: false,
  ranges: [],
  preset: null,
  filter: NO_FILTER,
}

export type ViewChange =
  | { readonly kind: 'switch-axis' }
  | { readonly kind: 'show'; readonly form: TimelineView['form'] }
  | { readonly kind: 'zoom'; readonly from: number; readonly factor: number }
  | { readonly kind: 'fit' }
  | { readonly kind: 'toggle-all' }
  | { readonly kind: 'toggle-rules' }
  /** A period was marked; the third begins anew. */
  | { readonly kind: 'brush'; readonly range: PeriodRange }
  | { readonly kind: 'filter'; readonly filter: TimelineFilter }
  | { readonly kind: 'clear-brush' }
  | { readonly kind: 'compare-brushed' }
  | { readonly kind: 'preset'; readonly preset: string | null }

export const changeView = (view: TimelineView, change: ViewChange): TimelineView => {
  switch (change.kind) {
    case 'switch-axis':
      // A session and a week are not the same width, so the other axis starts fitted.
      return { ...view, axis: view.axis === 'number' ? 'calendar' : 'number', step: null }
    case 'show':
      return { ...view, form: change.form }
    case 'zoom':
      return { ...view, step: clampStep(change.from * change.factor) }
    case 'fit':
      return { ...view, step: null }
    case 'toggle-all':
      return { ...view, showsAll: !view.showsAll }
    case 'toggle-rules':
      return { ...view, showsRules: !view.showsRules }
    case 'brush': {
      const ranges = view.ranges.length > 1 ? [change.range] : [...view.ranges, change.range]
      return { ...view, ranges, preset: null, form: ranges.length > 1 ? 'compare' : view.form }
    }
    case 'filter':
      return { ...view, filter: change.filter }
    case 'clear-brush':
      return { ...view, ranges: [] }
    case 'compare-brushed':
      return { ...view, preset: null, form: 'compare' }
    case 'preset':
      return { ...view, preset: change.preset }
  }
}
