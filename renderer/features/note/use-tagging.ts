/** The acts of tagging on an open note, and what is open because of them: the picker, a card, or nothing. */
import { undo } from '@codemirror/commands'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TagId } from '../../../db/contract/ids.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import { sentenceAt } from '../../../db/domain/sentence-at.ts'
import type { Desk } from './desk.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { tagFilterField } from './editor/tag-filter-state.ts'
import {
  currentTag,
  findTag,
  holdPassage,
  isPassageTag,
  passageTags,
  pickTag,
  tagsAtSelection,
} from './editor/tag-state.ts'
import { filterActs } from './filter-acts.ts'
import { type Hands, handsOn, nameOfTag, type Overlay, rectOfPassage, tagWords } from './hands.ts'
import { lostActs } from './lost-acts.ts'
import { goToTag, marginRect, neighbourTag } from './moves.ts'
import { passageActs } from './passage-acts.ts'
import { ratingActs } from './rating-acts.ts'
import type { TagChange } from './tag-card.tsx'
import { applyConcept, changeTag, type Reading, removeTag } from './tagging.ts'
import { usePeek, useReturnedWords, useSaid, useUndoneWords } from './use-tagging-words.ts'

export const useTagging = (
  desk: Desk | null,
  lookUp: LookUpConcept,
  recentBefore: readonly string[],
) => {
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [peek, setPeek] = usePeek(desk)
  const { said, tell } = useSaid()
  const [recent, setRecent] = useState(recentBefore)
  const ratedFrom = useRef<HTMLElement | null>(null)
  useReturnedWords(desk, lookUp, tell)
  useUndoneWords(desk, lookUp, tell)
  if (desk === null) return null
  const { editor } = desk

  /** A column that is being rated goes on where it was; everything else gives the keys back to the text. */
  const close = (): void => {
    // The surface holds the focus for as long as it stands: it goes first, or the next keys reach nobody.
    flushSync(() => setOverlay(null))
    editor.dispatch({ effects: holdPassage.of(null) })
    const row = ratedFrom.current
    ratedFrom.current = null
    if (row?.isConnected === true) row.focus()
    else editor.focus()
  }
  const show = (next: Overlay): void => {
    const from = document.activeElement
    if (from instanceof HTMLElement && from.closest('.note-rate') !== null) ratedFrom.current = from
    setPeek(null)
    setOverlay(next)
  }
  const hands: Hands = handsOn(editor, lookUp, overlay, { tell, show, close })

  const openPicker = (passage: Passage | null, rect?: DOMRect): void => {
    hands.hold(passage)
    show({ kind: 'picker', passage, rect: rect ?? rectOfPassage(hands, passage) })
  }
  const openCard = (id: TagId, rect?: DOMRect): void => {
    const tag = findTag(editor.state, id)
    if (tag === undefined) return
    const passage = isPassageTag(tag) ? tag.anchor : null
    editor.dispatch({ effects: [pickTag.of(tag.id), holdPassage.of(passage)] })
    show({ kind: 'card', id: tag.id, rect: rect ?? rectOfPassage(hands, passage) })
  }
  const openList = (ids: readonly TagId[], rect?: DOMRect): void => {
    const [only] = ids
    if (only === undefined) tell('No tag here')
    else if (ids.length === 1) openCard(only, rect)
    else show({ kind: 'list', ids, rect: rect ?? rectOfPassage(hands, hands.selected()) })
  }
  /** Writing goes on after the passage; with it still selected, the next key would replace it. */
  const leaveSelection = (): void => {
    const { main } = editor.state.selection
    if (!main.empty) editor.dispatch({ selection: { anchor: main.to } })
  }

  return {
    overlay,
    said,
    recent,
    peek,
    tell,
    close,
    openCard,
    openList,
    tagSelection: () => openPicker(hands.selected()),
    tagSession: (rect?: DOMRect) => openPicker(null, rect),
    /** With nothing selected the picker is about the session; asked again, about the sentence, and back. */
    widenPicker: () => {
      if (overlay?.kind !== 'picker' || hands.selected() !== null) return
      const { head } = editor.state.selection.main
      openPicker(overlay.passage === null ? sentenceAt(hands.text(), head) : null)
    },
    /** `goesOn` leaves the picker open for the next concept on the same words. */
    tag: (concept: ConceptRow, reading: Reading, goesOn: boolean) => {
      if (overlay?.kind !== 'picker') return
      const tagging = applyConcept(hands.tags(), concept.slug, overlay.passage, reading)
      setRecent((slugs) => [concept.slug, ...slugs.filter((slug) => slug !== concept.slug)])
      const verb = tagging.patch.drop.length > 0 ? 'Merged into' : 'Tagged'
      hands.apply(tagging.patch)
      tell(`${verb} ${concept.name}`, `${verb} ${tagWords(hands, tagging.tag)}`)
      if (goesOn) return
      close()
      leaveSelection()
    },
    /** Done with several concepts. */
    endPicking: () => {
      close()
      leaveSelection()
    },
    /** The last act of the open picker is undone. */
    takeBack: (concept: ConceptRow) => {
      undo(editor)
      tell(`Took back ${concept.name}`)
    },
    change: (id: TagId, change: TagChange) => {
      const tag = findTag(editor.state, id)
      if (tag === undefined) return
      const tagging = changeTag(hands.tags(), tag, change)
      hands.apply(tagging.patch)
      tell('', `Now ${tagWords(hands, tagging.tag)}`)
      if (tagging.tag.id !== id) close()
    },
    remove: (id: TagId) => {
      const tag = findTag(editor.state, id)
      if (tag === undefined) return
      hands.apply(removeTag(id))
      tell(`Removed ${nameOfTag(hands, tag)}`)
      close()
    },
    /** What a stripe under the pointer stands for, with its words lit in the text; null when the pointer has gone. */
    pointAt: (ids: readonly TagId[] | null, rect: DOMRect) => {
      if (overlay !== null) return
      setPeek(ids === null ? null : { ids, rect, isByKey: false })
      const [tag] = ids?.map((id) => findTag(editor.state, id)) ?? []
      hands.hold(tag !== undefined && isPassageTag(tag) ? tag.anchor : null)
    },
    /** One of several in a list: its words are lit in the text. */
    light: (id: TagId) => {
      const tag = findTag(editor.state, id)
      hands.hold(tag !== undefined && isPassageTag(tag) ? tag.anchor : null)
    },
    editCurrent: () => {
      const tag = currentTag(editor.state)
      if (tag === undefined) tell('No tag here')
      else openCard(tag.id)
    },
    listHere: () => openList(tagsAtSelection(editor.state).map(({ id }) => id)),
    goTo: (id: TagId) => {
      const tag = findTag(editor.state, id)
      if (tag !== undefined && isPassageTag(tag)) goToTag(editor, tag)
    },
    step: (direction: 1 | -1) => {
      const next = neighbourTag(editor, direction)
      const isFiltered = editor.state.field(tagFilterField).length > 0
      if (next === null)
        return tell(isFiltered ? 'No passage has what is shown' : 'No tags in this note')
      goToTag(editor, next.tag)
      const all = passageTags(editor.state).length
      const where = `Tag ${next.place} of ${next.of}${isFiltered ? ` shown, ${all} in all` : ''}`
      tell(where, `${where}: ${tagWords(hands, next.tag)}`)
      setPeek({
        ids: [next.tag.id],
        rect: marginRect(editor, next.tag.anchor.start),
        isByKey: true,
      })
    },
    ...passageActs(hands),
    ...lostActs(hands),
    ...filterActs(hands),
    rating: ratingActs(hands),
  }
}

export type TaggingActs = NonNullable<ReturnType<typeof useTagging>>
