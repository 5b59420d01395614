/**
 * A list of rows of which only those in sight are drawn: one tab stop, arrow keys within, and each row
 * known to a screen reader by its place in the whole list.
 */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useScrollArea } from './scroll-area.tsx'

/** What a row puts on the one element of it that takes the focus. */
export type RowFocus = {
  readonly tabIndex: 0 | -1
  readonly ref: (element: HTMLElement | null) => void
  readonly onFocus: () => void
}

type Props<Item> = {
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** Headings and gaps are passed over by the arrow keys. */
  readonly isStop: (item: Item) => boolean
  /** Expected height in rem; the true one is measured. */
  readonly estimateRem: (item: Item) => number
  readonly children: (item: Item, focus: RowFocus) => ReactNode
  /** Key of the row to take the focus when the list appears, after Back for instance. */
  readonly focusFirst: string | null
  readonly onFocusRow: (key: string) => void
  /** The last rows are in sight or nearly so: time to bring more. */
  readonly onNearEnd?: () => void
}

const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

const PAGE = 8
const NEAR_END_ROWS = 20

/** The index a key moves to, or null for a key that moves nowhere. */
export const rowAfterKey = (key: string, at: number, stops: readonly number[]): number | null => {
  const place = stops.indexOf(at)
  const last = stops.length - 1
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: last,
  }
  const to = moves[key]
  return to === undefined ? null : (stops[Math.min(last, Math.max(0, to))] ?? null)
}

/** Moves the focus from a field above a list into the list. */
export const focusRows = (from: Element): void =>
  from.closest('.screen')?.querySelector<HTMLElement>('.virtual-row [tabindex="0"]')?.focus()

export const VirtualRows = <Item,>({
  label,
  items,
  keyOf,
  isStop,
  estimateRem,
  children,
  focusFirst,
  onFocusRow,
  onNearEnd,
}: Props<Item>) => {
  const scrollArea = useScrollArea()
  const list = useRef<HTMLUListElement>(null)
  const elements = useRef(new Map<string, HTMLElement>())
  const [offset, setOffset] = useState(0)
  const [currentKey, setCurrentKey] = useState(focusFirst)
  const wanted = useRef(focusFirst)

  const stops = items.flatMap((item, index) => (isStop(item) ? [index] : []))
  const found = items.findIndex((item) => keyOf(item) === currentKey)
  const current = found === -1 ? (stops[0] ?? 0) : found

  useLayoutEffect(() => {
    if (list.current === null || scrollArea === null) return
    const top =
      list.current.getBoundingClientRect().top -
      scrollArea.getBoundingClientRect().top +
      scrollArea.scrollTop
    if (Math.abs(top - offset) > 1) setOffset(top)
  })

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollArea,
    estimateSize: (index) => {
      const item = items[index]
      return (item === undefined ? 3 : estimateRem(item)) * remPx()
    },
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : keyOf(item)
    },
    overscan: 6,
    scrollMargin: offset,
    scrollPaddingStart: 96,
    scrollPaddingEnd: 48,
    // The row in focus stays drawn when scrolled out of sight, or the keyboard would lose its place.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(current, items.length - 1)])]
        .filter((index) => index >= 0)
        .sort((a, b) => a - b),
  })

  const focusRow = (index: number): void => {
    const item = items[index]
    if (item === undefined) return
    const key = keyOf(item)
    setCurrentKey(key)
    virtualizer.scrollToIndex(index)
    const element = elements.current.get(key)
    if (element === undefined) wanted.current = key
    else element.focus({ preventScroll: true })
  }

  useEffect(() => {
    if (wanted.current === null) return
    const index = items.findIndex((item) => keyOf(item) === wanted.current)
    if (index === -1) return
    const element = elements.current.get(wanted.current)
    virtualizer.scrollToIndex(index)
    if (element === undefined) return
    wanted.current = null
    element.focus({ preventScroll: true })
  })

  const lastDrawn = virtualizer.range?.endIndex ?? 0
  const isNearEnd = lastDrawn >= items.length - NEAR_END_ROWS
  // After every drawing: what was brought may still end in sight, and whoever brings more guards itself.
  useEffect(() => {
    if (isNearEnd) onNearEnd?.()
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = rowAfterKey(event.key, current, stops)
    if (next === null) return
    event.preventDefault()
    focusRow(next)
  }

  return (
    <ul
      ref={list}
      className="virtual-rows"
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map((row) => {
        const item = items[row.index]
        if (item === undefined) return null
        const key = keyOf(item)
        return (
          <li
            key={key}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            className="virtual-row"
            data-index={row.index}
            ref={virtualizer.measureElement}
            style={{ transform: `translateY(${row.start - offset}px)` }}
          >
            {children(item, {
              tabIndex: row.index === current ? 0 : -1,
              ref: (element) => {
                if (element === null) elements.current.delete(key)
                else elements.current.set(key, element)
              },
              onFocus: () => {
                setCurrentKey(key)
                onFocusRow(key)
              },
            })}
          </li>
        )
      })}
    </ul>
  )
}
