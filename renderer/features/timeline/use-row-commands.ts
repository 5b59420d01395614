/** What can be done with the row at the cursor, for keys, palette and shortcuts sheet. */
import type { TimelineChoice } from '../../../db/contract/calls/timeline.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import { useCommands } from '../../app/commands.tsx'
import { useNavigation } from '../../app/routes.tsx'
import type { ChoiceChange } from './choice.ts'
import { moveBy } from './row-moves.ts'

export const useRowCommands = ({
  timeline,
  rows,
  row,
  choice,
  choose,
  isBrushing,
  onBrush,
}: {
  readonly timeline: Timeline
  readonly rows: readonly Row[]
  /** At the cursor. */
  readonly row: Row | undefined
  readonly choice: TimelineChoice
  readonly choose: (change: ChoiceChange) => void
  readonly isBrushing: boolean
  /** Begins or ends a period at the cursor. */
  readonly onBrush: () => void
}): void => {
  const { go } = useNavigation()
  const group = 'Timeline'
  const concept = row?.kind === 'lane' ? (row.lane?.concept ?? null) : null
  const isHidden = concept !== null && choice.hidden.includes(concept.slug)
  const what = row?.kind === 'heading' ? 'group' : 'lane'
  const [up, down] = ([-1, 1] as const).map((step) =>
    row === undefined ? null : moveBy(timeline, choice, rows, row, step),
  )
  const chooseIfAny = (change: ChoiceChange | null | undefined): void => {
    if (change != null) choose(change)
  }
  useCommands([
    {
      id: 'timeline.pin',
      label: row?.isPinned === true ? 'Unpin this lane' : 'Pin this lane to the top',
      group,
      keys: 'p',
      run: () => concept !== null && choose({ kind: 'toggle-pin', concept: concept.slug }),
      isEnabled: concept !== null,
    },
    {
      id: 'timeline.hide',
      label: isHidden ? 'Show this lane again' : 'Hide this lane',
      group,
      keys: 'h',
      run: () => concept !== null && choose({ kind: 'toggle-hidden', concept: concept.slug }),
      isEnabled: concept !== null && !concept.isSafety && row?.isPinned === false,
    },
    {
      id: 'timeline.move-up',
      label: `Move this ${what} up`,
      group,
      keys: 'alt+up',
      run: () => chooseIfAny(up),
      isEnabled: up != null,
    },
    {
      id: 'timeline.move-down',
      label: `Move this ${what} down`,
      group,
      keys: 'alt+down',
      run: () => chooseIfAny(down),
      isEnabled: down != null,
    },
    {
      id: 'timeline.across',
      label: 'This theme across clients',
      group,
      run: () => concept !== null && go({ screen: 'concept-timeline', concept: concept.slug }),
      isEnabled: concept !== null,
    },
    {
      id: 'timeline.brush',
      label: isBrushing ? 'End the period here' : 'Begin a period here',
      group,
      keys: 'b',
      run: onBrush,
    },
  ])
}
