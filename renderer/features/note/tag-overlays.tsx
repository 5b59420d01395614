/** The picker and the card, opened at the words they are about. */
import { type CSSProperties, useRef } from 'react'
import { Popover } from '../../ui/popover.tsx'
import type { ConceptEntry } from './concept-search.ts'
import type { Desk } from './desk.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { findTag, passageTags, tagField } from './editor/tag-state.ts'
import { TagCard } from './tag-card.tsx'
import { TagPicker } from './tag-picker.tsx'
import { startingReading } from './tagging.ts'
import type { Overlay, TaggingActs } from './use-tagging.ts'
import './tag-overlays.css'

const boxOf = ({ left, top, width, height }: DOMRect): CSSProperties => ({
  left,
  top,
  width,
  height,
})

type Parts = {
  readonly desk: Desk
  readonly tagging: TaggingActs
  readonly entries: readonly ConceptEntry[]
  readonly lookUp: LookUpConcept
}

const Picker = ({
  overlay,
  parts: { desk, tagging, entries },
}: {
  readonly overlay: Overlay & { readonly kind: 'picker' }
  readonly parts: Parts
}) => {
  const { passage } = overlay
  const already = desk.editor.state.field(tagField).filter(({ anchor }) => {
    if (passage === null) return anchor.kind === 'session'
    return anchor.kind === 'passage' && anchor.start < passage.end && anchor.end > passage.start
  })
  return (
    <TagPicker
      quote={passage === null ? '' : desk.editor.state.sliceDoc(passage.start, passage.end)}
      entries={entries}
      recent={tagging.recent}
      already={already}
      start={startingReading(desk.editor.state.doc, passage)}
      onTag={tagging.tag}
      canWiden={desk.editor.state.selection.main.empty}
      onWiden={tagging.widenPicker}
    />
  )
}

const Card = ({
  overlay,
  parts: { desk, tagging, entries, lookUp },
}: {
  readonly overlay: Overlay & { readonly kind: 'card' }
  readonly parts: Parts
}) => {
  const { state } = desk.editor
  const tag = findTag(state, overlay.id)
  if (tag === undefined) return null
  const { anchor } = tag
  const alsoHere = passageTags(state).filter(
    (other) =>
      anchor.kind === 'passage' &&
      other.id !== tag.id &&
      other.anchor.start < anchor.end &&
      other.anchor.end > anchor.start,
  )
  const quote =
    anchor.kind === 'passage'
      ? state.sliceDoc(anchor.start, anchor.end)
      : anchor.kind === 'lost'
        ? anchor.quote
        : ''
  return (
    <TagCard
      key={tag.id}
      tag={tag}
      quote={quote}
      look={lookUp(tag.concept)}
      alsoHere={alsoHere.map(({ id, concept }) => ({ id, name: lookUp(concept).name }))}
      entries={entries}
      recent={tagging.recent}
      onChange={(change) => tagging.change(tag.id, change)}
      onRemove={() => tagging.remove(tag.id)}
      onShow={tagging.openCard}
      onDone={tagging.close}
    />
  )
}

export const TagOverlays = (parts: Parts) => {
  const anchor = useRef<HTMLDivElement>(null)
  const { overlay, close } = parts.tagging
  return (
    <>
      <div
        ref={anchor}
        className="note-anchor"
        style={overlay === null ? { left: 0, top: 0 } : boxOf(overlay.rect)}
      />
      <Popover
        label={overlay?.kind === 'card' ? 'Tag' : 'Tag with a concept'}
        className="note-popover"
        triggerRef={anchor}
        placement="bottom start"
        isOpen={overlay !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
      >
        {overlay?.kind === 'picker' && <Picker overlay={overlay} parts={parts} />}
        {overlay?.kind === 'card' && <Card overlay={overlay} parts={parts} />}
      </Popover>
    </>
  )
}
