/** The timeline's actions for keys, palette and shortcuts sheet. */
import type { TimelineChoice } from '../../../db/contract/calls/timeline.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { type Command, useCommands } from '../../app/commands.tsx'
import { useNavigation } from '../../app/routes.tsx'
import type { ChoiceChange } from './choice.ts'
import type { TimelineView, ViewChange } from './view-state.ts'

export const ZOOM_STEP = 1.35

export const useTimelineCommands = ({
  isWaiting,
  clientId,
  view,
  choice,
  change,
  choose,
  zoom,
  groups,
  laneCount,
  openShow,
  openExport,
  openFilter,
}: {
  /** There is nothing yet to act on. */
  readonly isWaiting: boolean
  readonly clientId: ClientId
  readonly view: TimelineView
  readonly choice: TimelineChoice
  readonly change: (change: ViewChange) => void
  readonly choose: (change: ChoiceChange) => void
  readonly zoom: (factor: number) => void
  readonly groups: readonly string[]
  readonly laneCount: number
  readonly openShow: () => void
  readonly openExport: () => void
  readonly openFilter: () => void
}): void => {
  const { go } = useNavigation()
  const group = 'Timeline'
  const isDrawing = view.form === 'drawing'
  const commands: readonly Command[] = [
    {
      id: 'timeline.axis',
      label: view.axis === 'number' ? 'Sessions by calendar' : 'Sessions by number',
      group,
      keys: 'c',
      run: () => change({ kind: 'switch-axis' }),
      isEnabled: isDrawing,
    },
    {
      id: 'timeline.zoom-in',
      label: 'Zoom in',
      group,
      keys: 'plus',
      run: () => zoom(ZOOM_STEP),
      isEnabled: isDrawing,
    },
    {
      id: 'timeline.zoom-out',
      label: 'Zoom out',
      group,
      keys: '-',
      run: () => zoom(1 / ZOOM_STEP),
      isEnabled: isDrawing,
    },
    {
      id: 'timeline.fit',
      label: 'Fit all sessions',
      group,
      keys: '0',
      run: () => change({ kind: 'fit' }),
      isEnabled: isDrawing,
    },
    {
      id: 'timeline.all',
      label: view.showsAll ? 'Hide concepts never tagged' : `Show all ${laneCount} concepts`,
      group,
      keys: 'a',
      run: () => change({ kind: 'toggle-all' }),
    },
    {
      id: 'timeline.groups',
      label: 'Collapse or open all groups',
      group,
      keys: 'g',
      run: () => choose({ kind: 'toggle-groups', groups }),
      isEnabled: isDrawing,
    },
    {
      id: 'timeline.show',
      label: 'Choose what is shown: concepts, measures, events…',
      group,
      keys: 'o',
      run: openShow,
    },
    {
      id: 'timeline.events',
      label: choice.showsEvents ? 'Hide events' : 'Show events',
      group,
      run: () => choose({ kind: 'toggle-events' }),
      isEnabled: isDrawing,
    },
    {
      id: 'timeline.reset',
      label: 'Put all lanes back where the codebook has them',
      group,
      run: () => choose({ kind: 'reset' }),
    },
    {
      id: 'timeline.table',
      label: view.form === 'table' ? 'Show as a drawing' : 'Show as a table',
      group,
      keys: 't',
      run: () => change({ kind: 'show', form: view.form === 'table' ? 'drawing' : 'table' }),
    },
    {
      id: 'timeline.portraits',
      label: view.form === 'portraits' ? 'Back to the drawing' : 'Show portraits of the sessions',
      group,
      keys: 's',
      run: () =>
        change({ kind: 'show', form: view.form === 'portraits' ? 'drawing' : 'portraits' }),
    },
    {
      id: 'timeline.compare',
      label: view.form === 'compare' ? 'Back to the drawing' : 'Compare periods',
      group,
      keys: 'k',
      run: () => change({ kind: 'show', form: view.form === 'compare' ? 'drawing' : 'compare' }),
    },
    {
      id: 'timeline.filter',
      label: 'Filter the themes…',
      group,
      keys: 'i',
      run: openFilter,
    },
    {
      id: 'timeline.export',
      label: 'Print or export the timeline…',
      group,
      keys: 'x',
      run: openExport,
    },
    {
      id: 'timeline.two-clients',
      label: 'Compare with another client…',
      group,
      run: () => go({ screen: 'two-clients', clientId, otherId: null }),
    },
    {
      id: 'timeline.clear-brush',
      label: 'Clear the marked periods',
      group,
      run: () => change({ kind: 'clear-brush' }),
      isEnabled: view.ranges.length > 0,
    },
    {
      id: 'timeline.rules',
      label: view.showsRules ? 'Hide the rules' : 'Show the rules of every sign',
      group,
      keys: 'l',
      run: () => change({ kind: 'toggle-rules' }),
      isEnabled: isDrawing,
    },
  ]
  useCommands(isWaiting ? [] : commands)
}
