/** A lane's life drawn: the ground, a band where the theme is active, thin where it is quiet, and its flags. */
import { isAppearance } from '../domain/timeline-rules.ts'
import type { Lane } from '../domain/timeline-shapes.ts'
import type { Add, Stretch } from './drawing.ts'
import { bar, laneColor, line, pennant, post } from './mark-shapes.ts'
import type { TimeScale } from './time-scale.ts'

/** A silence shorter than this leaves no room for the flag of a return. */
const RETURN_ROOM = 14
/** What a band reaches beyond the marks at its ends. */
const OVERHANG = 1

/** From one appearance to another without a quiet spell between; indices of sessions. */
type ActiveSpell = { readonly from: number; readonly to: number }

const spellsByLane = new WeakMap<Lane, readonly ActiveSpell[]>()

const findSpells = (lane: Lane): readonly ActiveSpell[] => {
  const returns = new Set<string>(lane.returns)
  const spells: { from: number; to: number }[] = []
  for (const [index, cell] of lane.cells.entries()) {
    if (!isAppearance(cell)) continue
    const current = spells.at(-1)
    if (current === undefined || returns.has(cell.session)) spells.push({ from: index, to: index })
    else current.to = index
  }
  return spells
}

/** Kept with the lane: every stretch and every zoom asks again. */
export const activeSpells = (lane: Lane): readonly ActiveSpell[] => {
  const known = spellsByLane.get(lane)
  if (known !== undefined) return known
  const spells = findSpells(lane)
  spellsByLane.set(lane, spells)
  return spells
}

/** By the lane's own life: of a part that was cut out, the first mark need not be the first of all. */
const flagOf = (lane: Lane, index: number): 'first' | 'return' | null => {
  const session = lane.cells[index]?.session
  if (session === undefined) return null
  if (session === lane.first) return 'first'
  return lane.returns.includes(session) ? 'return' : null
}

export type LanePlace = {
  /** The line on which the marks stand. */
  readonly y: number
  /** Height of the strongest mark. */
  readonly room: number
  readonly flagHeight: number
}

/** Cut to the stretch; a flag belongs to the stretch that holds its session. */
export const addLife = (
  add: Add,
  lane: Lane,
  { y, room, flagHeight }: LanePlace,
  scale: TimeScale,
  stretch: Stretch,
): void => {
  const group = laneColor(lane)
  const half = scale.markWidth / 2
  const centerOf = (index: number): number => scale.centers[index] ?? 0
  const isHere = (index: number): boolean => index >= stretch.from && index < stretch.to
  const cut = (from: number, to: number, draw: (left: number, right: number) => string): string => {
    const [left, right] = [Math.max(from, stretch.left), Math.min(to, stretch.right)]
    return left < right ? draw(left, right) : ''
  }
  const along = (left: number, right: number): string => line(left, right, y)

  const unknown = lane.cells.findLastIndex(({ state }) => state === 'no-concept')
  const start = unknown < 0 ? 0 : (scale.ends[unknown] ?? 0)
  add('not-yet', '', cut(0, start, along))
  add('ground', '', cut(start, scale.width, along))

  let quietFrom: number | null = null
  for (const { from, to } of activeSpells(lane)) {
    const [left, right] = [centerOf(from) - half - OVERHANG, centerOf(to) + half + OVERHANG]
    add(
      'active',
      group,
      cut(left, right, (a, b) => bar(a, y - room, b - a, room)),
    )
    add('life', group, cut(left, right, along))
    if (quietFrom !== null) add('quiet', group, cut(quietFrom, left, along))
    const hasRoom = quietFrom === null || left - quietFrom >= RETURN_ROOM
    const flag = flagOf(lane, from)
    if (flag !== null && isHere(from) && hasRoom)
      add(flag, group, pennant(left - OVERHANG, y, flagHeight))
    quietFrom = right
    if (isHere(to) && lane.cells[to]?.session === lane.last && isLastMarked(lane)) {
      add('last', group, post(right + OVERHANG, y))
    }
  }
  if (quietFrom !== null && lane.dormantSince !== null) {
    add('quiet', group, cut(quietFrom, scale.width, along))
  }
}

/** While a theme is active its latest mark says it; a safety concept's is always marked. */
const isLastMarked = ({ dormantSince, concept }: Lane): boolean =>
  dormantSince !== null || concept.isSafety
