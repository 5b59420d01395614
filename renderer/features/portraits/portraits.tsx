/** All sessions of a client one under another, each note as tiles in the order of its text. */
import { useMemo, useState } from 'react'
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import { onlyThemes, type SessionPortrait } from '../../../db/domain/session-portrait.ts'
import { isFiltering, type TimelineFilter } from '../../../db/domain/timeline-filter.ts'
import type { Lane, SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { laneColor } from '../../../db/picture/mark-shapes.ts'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { ScrollAreaProvider } from '../../app/scroll-area.tsx'
import { VirtualRows } from '../../app/virtual-rows.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { useRoom } from '../timeline/use-room.ts'
import { type Looks, PortraitRow } from './portrait-row.tsx'
import { type Spread, textScale } from './text-scale.ts'
import './portraits.css'

const SPREADS = [
  { id: 'length', label: 'As long as they are' },
  { id: 'stretched', label: 'To one length' },
] as const

const ROW_REM = 2.25
const OPENED_REM = 14

const looksOf = (lanes: readonly Lane[]): Looks => {
  const bySlug = new Map(lanes.map((lane) => [lane.concept.slug, lane]))
  return {
    order: [...bySlug.keys()],
    colorOf: (slug) => {
      const lane = bySlug.get(slug)
      return lane === undefined ? '' : laneColor(lane)
    },
    nameOf: (slug) => bySlug.get(slug)?.concept.name ?? slug,
  }
}

const isTagged = ({ notes, whole }: SessionPortrait): boolean =>
  whole.length > 0 || notes.some(({ passages }) => passages.length > 0)

/** The session that was asked for, else the latest that anything is tagged in. */
const firstOpened = (
  newestFirst: readonly SessionPortrait<SessionId>[],
  asked: SessionId | undefined,
): readonly SessionId[] => {
  const session = asked ?? newestFirst.find(isTagged)?.session
  return session === undefined ? [] : [session]
}

const List = ({
  portraits,
  hidden,
  sessions,
  looks,
  onOpenMark,
}: {
  readonly portraits: readonly SessionPortrait<SessionId>[]
  /** How many themes are tagged that the timeline does not show. */
  readonly hidden: number
  readonly sessions: readonly SourceSession<SessionId>[]
  readonly looks: Looks
  readonly onOpenMark: (concept: string, session: SessionId) => void
}) => {
  const { route } = useNavigation()
  const asked = route.screen === 'client' ? route.portrait : undefined
  const [spread, setSpread] = useEntryState<Spread>('portraits-spread', 'length')
  const [scrollArea, setScrollArea] = useState<HTMLElement | null>(null)
  const [axis, setAxis] = useState<HTMLElement | null>(null)
  const { width } = useRoom(axis)
  const rows = useMemo(() => portraits.toReversed(), [portraits])
  const [opened, setOpened] = useEntryState('portraits-opened', firstOpened(rows, asked))
  const [focused, setFocused] = useEntryState<string | null>('portraits-focused', asked ?? null)
  const bySession = useMemo(() => new Map(sessions.map((one) => [one.id, one])), [sessions])
  const scale = useMemo(
    () =>
      textScale(
        portraits.flatMap(({ notes }) => notes),
        spread,
        width,
      ),
    [portraits, spread, width],
  )
  return (
    <div className="portraits">
      <div className="portraits-head">
        <p>
          Each note from its beginning to its end, the newest session first. A tile
          {scale.tileWords === null ? '' : ` of some ${count(scale.tileWords, 'word')}`} has the
          colours of its themes; pale ones are denied, past, absent or somebody else’s.
          {hidden === 0 ? '' : ` ${count(hidden, 'theme')} hidden.`}
        </p>
        <SegmentedControl
          label="Notes drawn"
          segments={SPREADS}
          value={spread}
          onChange={setSpread}
        />
      </div>
      <div className="portraits-scroller" ref={setScrollArea}>
        <div className="portraits-axis" aria-hidden="true">
          <span>Session</span>
          <span className="portraits-ticks" ref={setAxis}>
            {scale.ticks.map(({ x, words }) => (
              <span
                key={words}
                style={{ left: x }}
                data-edge={x === 0 ? 'start' : x >= width ? 'end' : 'none'}
              >
                {words}
              </span>
            ))}
          </span>
          <span />
        </div>
        <ScrollAreaProvider value={scrollArea}>
          {width > 0 && (
            <VirtualRows
              label="Sessions"
              items={rows}
              keyOf={({ session }) => session}
              isStop={() => true}
              estimateRem={({ session }) => (opened.includes(session) ? OPENED_REM : ROW_REM)}
              focusFirst={focused}
              onFocusRow={setFocused}
            >
              {(portrait, focus) => {
                const session = bySession.get(portrait.session)
                if (session === undefined) return null
                const isOpen = opened.includes(session.id)
                return (
                  <PortraitRow
                    portrait={portrait}
                    session={session}
                    scale={scale}
                    looks={looks}
                    isOpen={isOpen}
                    focus={focus}
                    onToggle={() =>
                      setOpened(
                        isOpen ? opened.filter((id) => id !== session.id) : [...opened, session.id],
                      )
                    }
                    onOpenMark={(concept) => onOpenMark(concept, session.id)}
                  />
                )
              }}
            </VirtualRows>
          )}
        </ScrollAreaProvider>
      </div>
    </div>
  )
}

export const Portraits = ({
  clientId,
  sessions,
  lanes,
  filter,
  onOpenMark,
}: {
  readonly clientId: ClientId
  readonly sessions: readonly SourceSession<SessionId>[]
  /** The lanes that are shown, in their order. */
  readonly lanes: readonly Lane<SessionId>[]
  readonly filter: TimelineFilter
  readonly onOpenMark: (concept: string, session: SessionId) => void
}) => {
  const asked = isFiltering(filter) ? { clientId, filter } : { clientId }
  const { data, error } = useVaultQuery('timeline.portraits', asked, { keepsFormer: true })
  const looks = useMemo(() => looksOf(lanes), [lanes])
  const shown = useMemo(
    () => (data === undefined ? null : onlyThemes(data, looks.order)),
    [data, looks],
  )
  if (error !== null) return <p className="form-error">{errorWords(error)}</p>
  if (shown === null) return null
  return <List {...shown} sessions={sessions} looks={looks} onOpenMark={onOpenMark} />
}
