/** One concept across clients: a lane for each client who is tagged with it, all beginning at session 1. */
import { useMemo, useState } from 'react'
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import type { TimelineData } from '../../../db/contract/views.ts'
import { rateOf } from '../../../db/domain/comparison.ts'
import { buildTimeline } from '../../../db/domain/timeline.ts'
import { sourceOf } from '../../../db/domain/timeline-columns.ts'
import { laneCountWords } from '../../../db/domain/timeline-sentences.ts'
import type { Lane, Timeline } from '../../../db/domain/timeline-shapes.ts'
import { CONCEPT_GROUPS } from '../../../db/framework/framework.ts'
import { laneColor } from '../../../db/picture/mark-shapes.ts'
import { alignedScale } from '../../../db/picture/time-scale.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count, formatDay } from '../../lib/format.ts'
import { groupMark } from '../../lib/group-color.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { groupColors } from '../../ui/swatch.tsx'
import { HatchPattern } from '../timeline/stretch-drawing.tsx'
import { useRoom } from '../timeline/use-room.ts'
import { RateCell } from './rate-cell.tsx'
import { Strip } from './strip.tsx'
import './comparison.css'

const [LEAST_STEP, MOST_STEP] = [2, 16]
/** What names, figures and dates take beside the strips. */
const BESIDE = 480

type Row = {
  readonly client: TimelineData['client']
  readonly timeline: Timeline<SessionId>
  readonly lane: Lane<SessionId>
}

const rowsOf = (clients: readonly TimelineData[]): readonly Row[] =>
  clients.flatMap((data) => {
    const timeline = buildTimeline<SessionId>(sourceOf(data), CONCEPT_GROUPS)
    const [lane] = timeline.lanes
    return lane === undefined ? [] : [{ client: data.client, timeline, lane }]
  })

const ClientLane = ({
  row: { client, timeline, lane },
  step,
  unit,
  onOpen,
}: {
  readonly row: Row
  readonly step: number
  readonly unit: number
  readonly onOpen: (clientId: ClientId) => void
}) => {
  const nameOf = useClientLabel()
  const scale = useMemo(
    () => alignedScale(timeline.sessions.length, step),
    [timeline.sessions.length, step],
  )
  const rate = rateOf(
    lane,
    timeline.sessions,
    timeline.sessions.map((_, at) => at),
  )
  const firstSeen = timeline.sessions.find(({ id }) => id === lane.first)
  const lastSeen = timeline.sessions.find(({ id }) => id === lane.last)
  return (
    <tr style={groupColors(groupMark(laneColor(lane)).color)}>
      <th scope="row">
        <button type="button" title={laneCountWords(lane)} onClick={() => onOpen(client.id)}>
          {nameOf(client)}
        </button>
      </th>
      <td>
        <Strip timeline={timeline} lane={lane} scale={scale} unit={unit} />
      </td>
      <td>
        <RateCell rate={rate} />
      </td>
      <td>{firstSeen === undefined ? 'never as present' : `session ${firstSeen.number}`}</td>
      <td>
        {lastSeen === undefined
          ? ''
          : `session ${lastSeen.number}, ${formatDay(lastSeen.localDate)}`}
      </td>
    </tr>
  )
}

export const ConceptScreen = ({ concept }: { readonly concept: string }) => {
  const { go } = useNavigation()
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const { width, unit } = useRoom(frame)
  const { data } = useVaultQuery('timeline.ofConcept', { concept })
  const rows = useMemo(() => (data === undefined ? [] : rowsOf(data.clients)), [data])
  if (data === undefined) return null
  const longest = Math.max(1, ...rows.map(({ timeline }) => timeline.sessions.length))
  const step = Math.min(MOST_STEP, Math.max(LEAST_STEP, (width / unit - BESIDE) / longest))
  const left = data.total - rows.length
  return (
    <div className="screen comparison-screen">
      <header className="screen-header">
        <ScreenHeading>{data.name} across clients</ScreenHeading>
        <button
          type="button"
          className="text-link"
          onClick={() => go({ screen: 'codebook', concept })}
        >
          In the codebook
        </button>
      </header>
      <HatchPattern />
      {rows.length === 0 ? (
        <EmptyState title="Tagged with no client yet">
          Tag it in a note, and the client stands here with a lane.
        </EmptyState>
      ) : (
        <div className="comparison">
          <p className="soft">
            {count(data.total, 'client')} of {data.of} with a tag of it, by how many sessions have
            one; each begins at session 1.
            {left > 0 && ` The first ${rows.length} are shown.`}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <section className="comparison-frame" ref={setFrame} aria-label="Clients" tabIndex={0}>
            <table>
              <caption className="visually-hidden">{data.name} by client and session</caption>
              <thead>
                <tr>
                  <th scope="col">Client</th>
                  <th scope="col">Sessions, from the first</th>
                  <th scope="col">
                    Appeared
                    <span className="comparison-about">of sessions with a note</span>
                  </th>
                  <th scope="col">First</th>
                  <th scope="col">Last seen</th>
                </tr>
              </thead>
              <tbody>
                {width > 0 &&
                  rows.map((row) => (
                    <ClientLane
                      key={row.client.id}
                      row={row}
                      step={step}
                      unit={unit}
                      onOpen={(clientId) => go({ screen: 'client', clientId, tab: 'timeline' })}
                    />
                  ))}
              </tbody>
            </table>
          </section>
        </div>
      )}
    </div>
  )
}
