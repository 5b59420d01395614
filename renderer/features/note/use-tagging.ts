/** The acts of tagging on an open note, and what is open because of them: the picker, a card, or nothing. */
import { undo } from '@codemirror/commands'
import { useEffect, useRef, useState } from 'react'
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
  tagField,
  tagsAtSelection,
} from './editor/tag-state.ts'
import { filterActs } from './filter-acts.ts'
import { type Hands, handsOn, nameOfTag, type Overlay, rectOfPassage, tagWords } from './hands.ts'
import { lostActs, returnedTags } from './lost-acts.ts'
import { goToTag, marginRect, neighbourTag } from './moves.ts'
import { passageActs } from './passage-acts.ts'
import { ratingActs } from './rating-acts.ts'
import type { TagChange } from './tag-card.tsx'
import { applyConcept, changeTag, type Reading, removeTag } from './tagging.ts'

/** How long the head shows what the last key did. */
const SHOWN_MS = 5_000

export type Peek = {
  readonly ids: readonly TagId[]
  readonly rect: DOMRect
  readonly isByKey: boolean
}

const useSaid = () => {
  /** For the foot of the head and, politely, for a screen reader. */
  const [said, setSaid] = useState({ shown: '', spoken: '' })
  useEffect(() => {
    if (said.shown === '') return
    const later = window.setTimeout(
      () => setSaid(({ spoken }) => ({ shown: '', spoken })),
      SHOWN_MS,
    )
    return () => window.clearTimeout(later)
  }, [said])
  return { said, tell: (shown: string, spoken = shown): void => setSaid({ shown, spoken }) }
}

/** Says once of each lost tag that its words are in the text again. */
const useReturnedWords = (
  desk: Desk | null,
  lookUp: LookUpConcept,
  tell: (shown: string) => void,
): void => {
  const latest = useRef({ lookUp, tell })
  latest.current = { lookUp, tell }
  useEffect(() => {
    if (desk === null) return
    const find = (): readonly TagId[] => {
      const { state } = desk.editor
      return returnedTags(state.field(tagField), () => state.doc.toString())
    }
    let known = new Set(find())
    return desk.subscribe(() => {
      const now = find()
      const [fresh] = now.filter((id) => !known.has(id))
      known = new Set(now)
      const tag = fresh === undefined ? undefined : findTag(desk.editor.state, fresh)
      if (tag !== undefined)
        latest.current.tell(
          `The words of ${latest.current.lookUp(tag.concept).name} are back. Put the tag back from Places lost.`,
        )
    })
  }, [desk])
}

/** What a key showed goes with the next key or click in the text. */
const usePeek = (desk: Desk | null) => {
  const [peek, setPeek] = useState<Peek | null>(null)
  useEffect(() => {
    if (desk === null || peek?.isByKey !== true) return
    const end = (): void => setPeek(null)
    const { dom } = desk.editor
    dom.addEventListener('keydown', end)
    dom.addEventListener('pointerdown', end)
    return () => {
      dom.removeEventListener('keydown', end)
      dom.removeEventListener('pointerdown', end)
    }
  }, [desk, peek])
  return [peek, setPeek] as const
}

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
