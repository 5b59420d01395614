/** The session's themes rated in one pass: a digit rates and goes on, arrows move, Backspace makes it not assessed again. */
import { List } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { EarlierThemes } from '../../../db/contract/calls/tags.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { formatDayShort } from '../../lib/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { type ConceptOf, LEVELS, type RateActions, RateRow } from './rate-row.tsx'
import { lastRated, type RatingRow, ratedCount, ratingRows } from './rating.ts'
import { intensityOfKey } from './tag-words.ts'
import './rate-panel.css'

/** Two letters typed within this time are one code. */
const CODE_MS = 900

export const RatePanel = ({
  concepts,
  tags,
  earlier,
  actions,
}: {
  readonly concepts: readonly ConceptRow[]
  readonly tags: readonly TagInput[]
  readonly earlier: readonly EarlierThemes[]
  readonly actions: RateActions
}) => {
  const last = useMemo(() => lastRated(earlier), [earlier])
  const rows = useMemo(() => ratingRows(concepts, tags, last), [concepts, tags, last])
  const stops = rows.filter((row) => row.kind === 'concept')
  const [slug, setSlug] = useState<string | null>(null)
  const at = Math.max(
    0,
    stops.findIndex(({ concept }) => concept.slug === slug),
  )
  const current = stops[at]
  const list = useRef<HTMLDivElement>(null)
  const typed = useRef({ letters: '', at: 0 })
  const { rated, of } = ratedCount(rows)

  const goTo = (index: number): void => {
    const to = stops[Math.max(0, Math.min(stops.length - 1, index))]
    if (to === undefined) return
    setSlug(to.concept.slug)
    const element = list.current?.querySelector<HTMLElement>(`[data-rate="${to.concept.slug}"]`)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }
  // Opened in order to rate: the keys are the column's at once.
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[data-rate][tabindex="0"]')?.focus()
  }, [])

  /** The next letters of a concept's code lead to it. */
  const jump = (letter: string, now: number): void => {
    const { letters, at: before } = typed.current
    const all = now - before < CODE_MS ? letters + letter : letter
    typed.current = { letters: all, at: now }
    const find = (code: string): number =>
      stops.findIndex(({ concept }) => concept.code.startsWith(code))
    const found = find(all)
    if (found !== -1) goTo(found)
    else if (all !== letter) {
      typed.current = { letters: letter, at: now }
      const first = find(letter)
      if (first !== -1) goTo(first)
    }
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined) return
    const { concept, tag } = current
    const key = event.key.toLowerCase()
    const intensity = intensityOfKey(event.key)
    const steps = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 8,
      PageUp: -8,
      Home: -stops.length,
      End: stops.length,
    }[event.key]
    if (event.ctrlKey || event.metaKey) {
      if (key === 'z' && !event.shiftKey) actions.undo()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) actions.redo()
      else return
    } else if (event.altKey) return
    else if (intensity !== null) {
      actions.rate(concept, tag, intensity)
      goTo(at + 1)
    } else if (event.key === 'Backspace' || event.key === 'Delete') actions.unrate(concept, tag)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const level = (tag?.intensity ?? -1) + (event.key === 'ArrowRight' ? 1 : -1)
      const next = LEVELS.find((each) => each === level)
      if (next !== undefined) actions.rate(concept, tag, next)
      else if (level < 0) actions.unrate(concept, tag)
    } else if (steps !== undefined) goTo(at + steps)
    else if (event.key === 'Escape') actions.onLeave()
    else if (/^[a-z]$/.test(key)) jump(key, event.timeStamp)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <aside className="note-panel note-rate" aria-label="Rate the session">
      <header className="note-rate-head">
        <h2>Rate the session</h2>
        <IconButton
          size="small"
          label="Back to the themes"
          icon={<List aria-hidden="true" />}
          onPress={actions.onShowThemes}
        />
        <p className="note-rate-count">
          {rated} of {of} assessed. 0 is looked for and absent; what has no digit is not assessed.
        </p>
        <p className="note-rate-keys" aria-hidden="true">
          <span className="note-hint">
            <Kbd keys="0" />–<Kbd keys="3" /> rate
          </span>
          <span className="note-hint">
            <Kbd keys="Backspace" /> clear
          </span>
          <span className="note-hint">
            <Kbd keys="Enter" /> more
          </span>
        </p>
        {last !== null && (
          <p className="note-rate-count">
            The first digit of a row is session {last.number}’s, {formatDayShort(last.localDate)}.
          </p>
        )}
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside */}
      <div ref={list} onKeyDown={onKeyDown}>
        {[...groupsOf(rows)].map(([name, members]) => (
          <section key={name} aria-label={name}>
            <h3 className="note-rate-group">{name}</h3>
            <ul className="note-rate-list">
              {members.map((row) => (
                <RateRow
                  key={row.concept.slug}
                  row={row}
                  lastNumber={last?.number ?? null}
                  isCurrent={row === current}
                  actions={actions}
                  onFocus={setSlug}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </aside>
  )
}

const groupsOf = (rows: readonly RatingRow[]): ReadonlyMap<string, readonly ConceptOf[]> => {
  const groups = new Map<string, ConceptOf[]>()
  let members: ConceptOf[] = []
  for (const row of rows) {
    if (row.kind === 'group') {
      members = []
      groups.set(row.name, members)
    } else members.push(row)
  }
  return groups
}
