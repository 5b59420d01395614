/** Groups and concepts as a tree: to go by, to fold, and to put in order by keys or by dragging. */
import { Archive, ChevronRight, ShieldAlert } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ConceptUsage } from '../../../db/contract/calls/codebook.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import type { Move } from '../../../db/domain/concept-tree.ts'
import { rowAfterKey } from '../../app/virtual-rows.tsx'
import { formatNumber } from '../../lib/format.ts'
import { cx } from '../../ui/cx.ts'
import { usageWords } from './codebook-words.ts'
import { GroupGlyph } from './group-glyph.tsx'
import { type DropZone, moveByDrop, moveByKey, zoneAt } from './tree-moves.ts'
import type { TreeRow } from './tree-rows.ts'
import './codebook-tree.css'

type Props = {
  readonly rows: readonly TreeRow[]
  readonly usage: ReadonlyMap<string, ConceptUsage>
  readonly selected: string | undefined
  readonly onSelect: (slug: string) => void
  readonly onFold: (slug: string) => void
  readonly onMove: (move: Move) => void
}

type Drop = { readonly key: string; readonly zone: DropZone }

const slugOf = (row: TreeRow): string => (row.kind === 'group' ? row.group.slug : row.concept.slug)
const levelOf = (row: TreeRow): number => (row.kind === 'group' ? 1 : row.depth + 2)

const ConceptWords = ({
  concept,
  usage,
}: {
  readonly concept: ConceptRow
  readonly usage: ConceptUsage | undefined
}) => (
  <>
    <GroupGlyph group={concept.color} />
    <span className="tree-name">{concept.name}</span>
    {concept.isSafety && <ShieldAlert className="tree-safety" aria-label="safety" size="0.9em" />}
    {concept.isArchived && (
      <Archive
        className="tree-archived"
        aria-label={concept.mergedInto === null ? 'archived' : 'merged into another'}
        size="0.9em"
      />
    )}
    <span className="tree-usage" title={usageWords(usage)}>
      <span aria-hidden="true">{usage === undefined ? '–' : formatNumber(usage.tags)}</span>
      <span className="visually-hidden">, {usageWords(usage)}</span>
    </span>
    <span className="concept-code" aria-hidden="true">
      {concept.code}
    </span>
  </>
)

export const CodebookTree = ({ rows, usage, selected, onSelect, onFold, onMove }: Props) => {
  const tree = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(selected ?? null)
  const [dragged, setDragged] = useState<string | null>(null)
  const [drop, setDrop] = useState<Drop | null>(null)
  const concepts = rows.flatMap((row) => (row.kind === 'concept' ? [row.concept] : []))
  const current = Math.max(
    0,
    rows.findIndex((row) => row.key === focused),
  )

  // A link from one concept to another must not leave the reader looking for it in the tree.
  useEffect(() => {
    if (selected === undefined) return
    setFocused(selected)
    tree.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const focusRow = (index: number): void => {
    const row = rows[index]
    if (row === undefined) return
    setFocused(row.key)
    tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[index]?.focus()
  }

  const act = (row: TreeRow): void => {
    if (row.kind === 'group') onFold(row.group.slug)
    else onSelect(row.concept.slug)
  }

  /** Opens, or goes in; closes, or goes out. */
  const goSideways = (row: TreeRow, isInwards: boolean): void => {
    const isOpen = row.isOpenable && !row.isFolded
    if (isInwards) {
      if (row.isOpenable && row.isFolded) onFold(slugOf(row))
      else if (isOpen) focusRow(current + 1)
      return
    }
    if (isOpen) onFold(slugOf(row))
    else focusRow(rows.findLastIndex((r, at) => at < current && levelOf(r) < levelOf(row)))
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[current]
    if (row === undefined || event.ctrlKey || event.metaKey) return
    if (event.altKey && event.shiftKey) {
      const move = row.kind === 'concept' ? moveByKey(concepts, row.key, event.key) : null
      if (move === null) return
      event.preventDefault()
      onMove(move)
      return
    }
    if (event.altKey) return
    const stops = rows.map((_, index) => index)
    const next = rowAfterKey(event.key, current, stops)
    if (next !== null) {
      event.preventDefault()
      focusRow(next)
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault()
      goSideways(row, event.key === 'ArrowRight')
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      act(row)
    }
  }

  const dropOf = (row: TreeRow, event: DragEvent): Drop => {
    const box = event.currentTarget.getBoundingClientRect()
    const zone = row.kind === 'group' ? 'inside' : zoneAt(event.clientY - box.top, box.height)
    return { key: row.key, zone }
  }
  const moveTo = (row: TreeRow, zone: DropZone): Move | null => {
    if (dragged === null) return null
    return row.kind === 'group'
      ? { slug: dragged, parent: null, group: row.group.slug, before: null }
      : moveByDrop(concepts, dragged, row.concept, zone)
  }
  const endDrag = (): void => {
    setDragged(null)
    setDrop(null)
  }

  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Concepts"
      className="codebook-tree"
      onKeyDown={onKeyDown}
    >
      {rows.map((row, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keys for all of its rows
        <div
          key={row.key}
          role="treeitem"
          aria-level={levelOf(row)}
          aria-selected={row.key === selected}
          {...(row.isOpenable ? { 'aria-expanded': !row.isFolded } : {})}
          tabIndex={index === current ? 0 : -1}
          className={cx(
            row.kind === 'group' ? 'tree-group' : 'tree-concept',
            drop?.key === row.key ? `tree-drop-${drop.zone}` : undefined,
          )}
          style={{ ['--depth' as string]: row.kind === 'group' ? 0 : row.depth }}
          data-is-archived={row.kind === 'concept' && row.concept.isArchived}
          draggable={row.kind === 'concept'}
          onClick={() => {
            setFocused(row.key)
            act(row)
          }}
          onFocus={() => setFocused(row.key)}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            // Nothing of it means anything elsewhere: no words leave the window.
            event.dataTransfer.setData('text/plain', '')
            setDragged(row.key)
          }}
          onDragOver={(event) => {
            const to = dropOf(row, event)
            if (moveTo(row, to.zone) === null) return setDrop(null)
            event.preventDefault()
            setDrop(to)
          }}
          onDragEnd={endDrag}
          onDrop={(event) => {
            event.preventDefault()
            const move = moveTo(row, dropOf(row, event).zone)
            endDrag()
            if (move !== null) onMove(move)
          }}
        >
          {row.isOpenable ? (
            // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; the tree folds by its arrow keys
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above
            <span
              className="tree-twisty"
              data-is-open={!row.isFolded}
              onClick={(event) => {
                event.stopPropagation()
                onFold(slugOf(row))
              }}
            >
              <ChevronRight aria-hidden="true" size="0.9em" />
            </span>
          ) : (
            <span className="tree-twisty" />
          )}
          {row.kind === 'group' ? (
            <span className="tree-name">{row.group.name}</span>
          ) : (
            <ConceptWords concept={row.concept} usage={usage.get(row.concept.slug)} />
          )}
        </div>
      ))}
    </div>
  )
}
