/** Parts of this client's sessions side by side: brushed on the drawing, or one of the ready-made ones. */
import { useMemo } from 'react'
import type { ClientId } from '../../../db/contract/ids.ts'
import { type Period, periodsOfRanges } from '../../../db/domain/periods.ts'
import { useNavigation } from '../../app/routes.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { ComparisonExport } from '../comparison/comparison-export.tsx'
import { ComparisonTable } from '../comparison/comparison-table.tsx'
import { sidesOfPeriods } from '../comparison/sides.ts'
import { type PeriodPreset, periodPresets } from './period-presets.ts'
import type { ClientTimelineView } from './use-timeline.ts'
import type { TimelineView, ViewChange } from './view-state.ts'

const BRUSHED = 'brushed'

/** What is chosen; where it is gone, or nothing is, the first that there is. */
const chosenPeriods = (
  client: ClientTimelineView,
  { ranges, preset }: TimelineView,
  presets: readonly PeriodPreset[],
): { readonly key: string; readonly periods: readonly Period[] } | null => {
  const brushed = periodsOfRanges(ranges, client.timeline.sessions.length)
  const named = presets.find(({ key }) => key === preset)
  if (named !== undefined) return named
  if (brushed.length > 0) return { key: BRUSHED, periods: brushed }
  return presets[0] ?? null
}

export const ComparePeriods = ({
  clientId,
  client,
  view,
  change,
  onOpenLane,
}: {
  readonly clientId: ClientId
  readonly client: ClientTimelineView
  readonly view: TimelineView
  readonly change: (change: ViewChange) => void
  readonly onOpenLane: (concept: string) => void
}) => {
  const { go } = useNavigation()
  const presets = useMemo(() => periodPresets(client), [client])
  const chosen = chosenPeriods(client, view, presets)
  const sides = useMemo(
    () => (chosen === null ? [] : sidesOfPeriods(client.timeline, chosen.periods)),
    [client.timeline, chosen],
  )
  const otherClient = (
    <button
      type="button"
      className="text-link"
      onClick={() => go({ screen: 'two-clients', clientId, otherId: null })}
    >
      Compare with another client…
    </button>
  )
  if (chosen === null) {
    return (
      <div className="timeline-compare">
        <p className="empty-line">
          With one session there is nothing to compare. Come back after the next.
        </p>
        <p>{otherClient}</p>
      </div>
    )
  }
  const hasBrushed = view.ranges.length > 0
  return (
    <div className="timeline-compare">
      <Select
        label="Periods"
        selectedKey={chosen.key}
        onSelectionChange={(key) =>
          change({ kind: 'preset', preset: key === BRUSHED ? null : String(key) })
        }
      >
        {hasBrushed && <ListOption id={BRUSHED} text="As brushed on the drawing" />}
        {presets.map(({ key, label }) => (
          <ListOption key={key} id={key} text={label} />
        ))}
      </Select>
      <div className="comparison-ways">
        {otherClient}
        <ComparisonExport
          sides={sides.map(({ label, drawn }) => ({
            clientId,
            label,
            sessions: drawn.sessions.map(({ id }) => id),
          }))}
          filter={view.filter}
        />
      </div>
      <ComparisonTable sides={sides} caption="Themes by period" onOpen={onOpenLane} />
    </div>
  )
}
