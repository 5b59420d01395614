/** The picker and the card, opened at the words they are about. */
import { type CSSProperties, useMemo, useRef, useState } from 'react'
import type { TagInput } from '../../../db/contract/shapes.ts'
import type { Fit } from '../../../db/domain/concept-fit.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import { Popover } from '../../ui/popover.tsx'
import { reasonWords } from './concept-offer.ts'
import type { ConceptEntry } from './concept-search.ts'
import type { Desk } from './desk.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { tagFilterField } from './editor/tag-filter-state.ts'
import { findTag, passageTags, tagField } from './editor/tag-state.ts'
import { FilterList } from './filter-list.tsx'
import type { Overlay } from './hands.ts'
import { PassageEnds } from './passage-ends.tsx'
import { PutBackCard } from './put-back-card.tsx'
import { TagCard } from './tag-card.tsx'
import { TagList } from './tag-list.tsx'
import { TagPicker } from './tag-picker.tsx'
import { startingReading } from './tagging.ts'
import type { TaggingActs } from './use-tagging.ts'
import './tag-overlays.css'

const boxOf = ({ left, top, width, height }: DOMRect): CSSProperties => ({
  left,
  top,
  width,
  height,
})

/** Which concepts fit these words, at this place, beside these tags. */
export type Fitting = (
  words: string,
  passage: Passage | null,
  tags: readonly TagInput[],
) => readonly Fit[]

type Parts = {
  readonly desk: Desk
  readonly tagging: TaggingActs
  readonly entries: readonly ConceptEntry[]
  readonly lookUp: LookUpConcept
  readonly fitting: Fitting
}

const Picker = ({
  overlay,
  parts: { desk, tagging, entries, fitting, lookUp },
}: {
  readonly overlay: Overlay & { readonly kind: 'picker' }
  readonly parts: Parts
}) => {
  const { passage } = overlay
  const already = desk.editor.state.field(tagField).filter(({ anchor }) => {
    if (passage === null) return anchor.kind === 'session'
    return anchor.kind === 'passage' && anchor.start < passage.end && anchor.end > passage.start
  })
  const quote = passage === null ? '' : desk.editor.state.sliceDoc(passage.start, passage.end)
  // As it was when the picker opened: a list that changes its order under the hand is no list.
  const [fits] = useState(() => fitting(quote, passage, desk.editor.state.field(tagField)))
  const offer = useMemo(() => {
    const isHere = new Set(already.map(({ concept }) => concept))
    const fitting = fits.map(({ concept }) => concept).filter((slug) => !isHere.has(slug))
    return { fitting, recent: tagging.recent }
  }, [fits, already, tagging.recent])
  const whyOf = (slug: string): string => {
    const fit = fits.find(({ concept }) => concept === slug)
    return fit === undefined ? '' : reasonWords(fit.reasons[0], lookUp)
  }
  return (
    <TagPicker
      quote={quote}
      entries={entries}
      offer={offer}
      whyOf={whyOf}
      already={already}
      start={startingReading(desk.editor.state.doc, passage)}
      onTag={tagging.tag}
      onEnd={tagging.endPicking}
      onTakeBack={tagging.takeBack}
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
      offer={{ fitting: [], recent: tagging.recent }}
      onChange={(change) => tagging.change(tag.id, change)}
      onRemove={() => tagging.remove(tag.id)}
      onShow={tagging.openCard}
      onEnds={() => tagging.openEnds(tag.id)}
      onDone={tagging.close}
    />
  )
}

const LABELS: Readonly<Record<Overlay['kind'], string>> = {
  picker: 'Tag with a concept',
  card: 'Tag',
  list: 'Tags here',
  ends: 'Ends of the passage',
  filter: 'Show only some tags',
  'put-back': 'Put back a tag',
}

const Content = ({ overlay, parts }: { readonly overlay: Overlay; readonly parts: Parts }) => {
  const { desk, tagging, lookUp } = parts
  const { state } = desk.editor
  const tag = 'id' in overlay ? findTag(state, overlay.id) : undefined
  switch (overlay.kind) {
    case 'picker':
      return <Picker overlay={overlay} parts={parts} />
    case 'card':
      return <Card overlay={overlay} parts={parts} />
    case 'list':
      return (
        <TagList
          tags={overlay.ids.flatMap((id) => findTag(state, id) ?? [])}
          lookUp={lookUp}
          onOpen={(id) => tagging.openCard(id)}
          onPoint={tagging.light}
        />
      )
    case 'filter':
      return (
        <FilterList
          tags={state.field(tagField)}
          filter={state.field(tagFilterField)}
          lookUp={lookUp}
          onPick={tagging.toggleTerm}
        />
      )
    case 'ends':
      return tag === undefined ? null : (
        <PassageEnds
          name={lookUp(tag.concept).name}
          quote={state.sliceDoc(overlay.passage.start, overlay.passage.end)}
          onMove={tagging.moveEnd}
          onKeep={tagging.keepEnds}
          onLeave={tagging.close}
        />
      )
    case 'put-back':
      return tag?.anchor.kind !== 'lost' ? null : (
        <PutBackCard
          look={lookUp(tag.concept)}
          quote={tag.anchor.quote}
          text={state.doc.toString()}
          places={overlay.places}
          at={overlay.at}
          canUseSelection={!state.selection.main.empty}
          onPutBack={tagging.putBackThere}
          onOther={tagging.otherPlace}
          onSelection={() => tagging.putBackAtSelection(tag.id)}
        />
      )
  }
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
        label={LABELS[overlay?.kind ?? 'picker']}
        className="note-popover"
        triggerRef={anchor}
        placement="bottom start"
        isOpen={overlay !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
      >
        {overlay !== null && <Content overlay={overlay} parts={parts} />}
      </Popover>
    </>
  )
}
