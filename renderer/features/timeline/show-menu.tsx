/** Chooses what the timeline shows: every concept or groups only, which measures, and whether events. */
import { MenuTrigger } from 'react-aria-components'
import { hasMarks, type Tracks } from '../../../db/picture/lane-rows.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import type { ChoiceChange } from './choice.ts'
import type { ClientTimelineView } from './use-timeline.ts'
import type { TimelineView, ViewChange } from './view-state.ts'

const [ALL, GROUPS, EVENTS, MEASURE] = ['all', 'groups', 'events', 'measure:'] as const

export type ShowMenuProps = {
  readonly client: ClientTimelineView
  readonly tracks: Tracks
  readonly view: TimelineView
  readonly groups: readonly string[]
  readonly change: (change: ViewChange) => void
  readonly choose: (change: ChoiceChange) => void
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

export const ShowMenu = (props: ShowMenuProps) => {
  const { client, tracks, view, groups, change, choose, isOpen, onOpenChange } = props
  const { timeline, choice, measures, happenings } = client
  const shown = tracks.measures.map(({ key }) => key)
  const isDrawing = view.form === 'drawing'
  const unused = timeline.lanes.filter(
    (lane) => !hasMarks(lane) || choice.hidden.includes(lane.concept.slug),
  )
  const selected = [
    ...(view.showsAll ? [ALL] : []),
    ...(groups.every((group) => choice.collapsed.includes(group)) ? [GROUPS] : []),
    ...(choice.showsEvents ? [EVENTS] : []),
    ...shown.map((key) => MEASURE + key),
  ]
  const act = (key: string): void => {
    if (key === ALL) change({ kind: 'toggle-all' })
    else if (key === GROUPS) choose({ kind: 'toggle-groups', groups })
    else if (key === EVENTS) choose({ kind: 'toggle-events' })
    else {
      const track = key.slice(MEASURE.length)
      const next = shown.includes(track)
        ? shown.filter((other) => other !== track)
        : [...shown, track]
      choose({ kind: 'measures', measures: next })
    }
  }
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button variant="quiet" size="small" shortcut="O">
        Show
      </Button>
      <Menu
        label="Shown on the timeline"
        selectionMode="multiple"
        selectedKeys={selected}
        onSelectionChange={(keys) => {
          const now = keys === 'all' ? [] : [...keys].map(String)
          const changed =
            now.find((key) => !selected.includes(key)) ?? selected.find((key) => !now.includes(key))
          if (changed !== undefined) act(changed)
        }}
      >
        {unused.length > 0 && (
          <MenuItem
            id={ALL}
            text={`All ${timeline.lanes.length} concepts, also those never tagged or hidden`}
            shortcut="A"
          />
        )}
        {isDrawing && <MenuItem id={GROUPS} text="Groups only" shortcut="G" />}
        {measures.map(({ key, name }) => (
          <MenuItem key={key} id={MEASURE + key} text={name} />
        ))}
        {happenings.length > 0 && <MenuItem id={EVENTS} text="Events, safety, codebook" />}
      </Menu>
    </MenuTrigger>
  )
}
