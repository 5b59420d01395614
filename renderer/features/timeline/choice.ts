/** How a client's timeline is laid out, as the therapist changes it: pure, so that keys and mouse do the same. */
import type { TimelineChoice } from '../../../db/contract/calls/timeline.ts'

export type ChoiceChange =
  | { readonly kind: 'toggle-group'; readonly group: string }
  /** Collapses all groups, or opens them when all are collapsed. */
  | { readonly kind: 'toggle-groups'; readonly groups: readonly string[] }
  | { readonly kind: 'toggle-pin'; readonly concept: string }
  | { readonly kind: 'toggle-hidden'; readonly concept: string }
  /** The concepts of one group, or all groups, in their new order. */
  | { readonly kind: 'order-lanes'; readonly lanes: readonly string[] }
  | { readonly kind: 'order-pinned'; readonly pinned: readonly string[] }
  | { readonly kind: 'order-groups'; readonly groups: readonly string[] }
  | { readonly kind: 'measures'; readonly measures: readonly string[] }
  | { readonly kind: 'toggle-events' }
  /** Everything where the codebook has it. */
  | { readonly kind: 'reset' }

const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

export const changeChoice = (choice: TimelineChoice, change: ChoiceChange): TimelineChoice => {
  switch (change.kind) {
    case 'toggle-group':
      return { ...choice, collapsed: toggled(choice.collapsed, change.group) }
    case 'toggle-groups': {
      const isOverview = change.groups.every((group) => choice.collapsed.includes(group))
      return { ...choice, collapsed: isOverview ? [] : [...change.groups] }
    }
    case 'toggle-pin':
      return { ...choice, pinned: toggled(choice.pinned, change.concept) }
    case 'toggle-hidden':
      return { ...choice, hidden: toggled(choice.hidden, change.concept) }
    case 'order-lanes': {
      const others = choice.lanes.filter((slug) => !change.lanes.includes(slug))
      return { ...choice, lanes: [...others, ...change.lanes] }
    }
    case 'order-pinned':
      return { ...choice, pinned: [...change.pinned] }
    case 'order-groups':
      return { ...choice, groups: [...change.groups] }
    case 'measures':
      return { ...choice, measures: [...change.measures] }
    case 'toggle-events':
      return { ...choice, showsEvents: !choice.showsEvents }
    case 'reset':
      return { ...choice, pinned: [], hidden: [], lanes: [], groups: [], collapsed: [] }
  }
}
