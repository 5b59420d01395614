/** The acts of tagging on an open note, and what is open because of them: the picker, a card, or nothing. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TagId } from '../../../db/contract/ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { type Passage, trimPassage } from '../../../db/domain/passages.ts'
import { sentenceAt } from '../../../db/domain/sentence-at.ts'
import type { Desk } from './desk.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import {
  currentTag,
  findTag,
  holdPassage,
  isPassageTag,
  patchTags,
  pickTag,
  tagField,
} from './editor/tag-state.ts'
import { goToTag, neighbourTag, rectOf } from './moves.ts'
import type { TagChange } from './tag-card.tsx'
import { whereWords, wholeReadingWords } from './tag-words.ts'
import {
  applyConcept,
  changeTag,
  putBack,
  type Reading,
  removeTag,
  type Tagging,
} from './tagging.ts'

export type Overlay =
  | { readonly kind: 'picker'; readonly passage: Passage | null; readonly rect: DOMRect }
  | { readonly kind: 'card'; readonly id: TagId; readonly rect: DOMRect }

/** How long the head shows what the last key did. */
const SHOWN_MS = 5_000

export const useTagging = (
  desk: Desk | null,
  lookUp: LookUpConcept,
  recentBefore: readonly string[],
) => {
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  /** For the foot of the head and, politely, for a screen reader. */
  const [said, setSaid] = useState({ shown: '', spoken: '' })
  const [recent, setRecent] = useState(recentBefore)
  useEffect(() => {
    if (said.shown === '') return
    const later = window.setTimeout(
      () => setSaid(({ spoken }) => ({ shown: '', spoken })),
      SHOWN_MS,
    )
    return () => window.clearTimeout(later)
  }, [said])
  if (desk === null) return null
  const { editor } = desk
  const tags = (): readonly TagInput[] => editor.state.field(tagField)
  const quoteOf = ({ start, end }: Passage): string => editor.state.sliceDoc(start, end)
  const tell = (shown: string, spoken = shown): void => setSaid({ shown, spoken })

  const apply = ({ patch }: Tagging): void => {
    editor.dispatch({ effects: patchTags.of(patch), userEvent: 'tag' })
  }
  const hold = (passage: Passage | null): void =>
    editor.dispatch({ effects: holdPassage.of(passage) })
  const wordsOf = (tag: TagInput): string =>
    `${lookUp(tag.concept).name}, ${wholeReadingWords(tag)}, ${whereWords(tag.anchor.kind === 'passage' ? quoteOf(tag.anchor) : '')}`

  const selected = (): Passage | null => {
    const { from, to } = editor.state.selection.main
    return trimPassage(editor.state.doc.toString(), { start: from, end: to })
  }
  const openPicker = (passage: Passage | null, rect?: DOMRect): void => {
    const { head } = editor.state.selection.main
    hold(passage)
    setOverlay({
      kind: 'picker',
      passage,
      rect: rect ?? rectOf(editor, passage?.start ?? head, passage?.end ?? head),
    })
  }
  const close = (): void => {
    // The surface holds the focus for as long as it stands: it goes first, or the next keys reach nobody.
    flushSync(() => setOverlay(null))
    hold(null)
    editor.focus()
  }
  const openCard = (id: TagId, rect?: DOMRect): void => {
    const tag = findTag(editor.state, id)
    if (tag === undefined) return
    const { anchor } = tag
    const { head } = editor.state.selection.main
    editor.dispatch({
      effects: [pickTag.of(tag.id), holdPassage.of(anchor.kind === 'passage' ? anchor : null)],
    })
    const place = anchor.kind === 'passage' ? anchor : { start: head, end: head }
    setOverlay({ kind: 'card', id: tag.id, rect: rect ?? rectOf(editor, place.start, place.end) })
  }

  return {
    overlay,
    said,
    recent,
    tell,
    close,
    openCard,
    tagSelection: () => openPicker(selected()),
    tagSession: (rect?: DOMRect) => openPicker(null, rect),
    /** With nothing selected the picker is about the session; asked again, about the sentence, and back. */
    widenPicker: () => {
      if (overlay?.kind !== 'picker' || selected() !== null) return
      const { head } = editor.state.selection.main
      openPicker(overlay.passage === null ? sentenceAt(editor.state.doc.toString(), head) : null)
    },
    tag: (concept: ConceptRow, reading: Reading) => {
      if (overlay?.kind !== 'picker') return
      const tagging = applyConcept(tags(), concept.slug, overlay.passage, reading)
      setRecent((slugs) => [concept.slug, ...slugs.filter((slug) => slug !== concept.slug)])
      const isMerged = tagging.patch.drop.length > 0
      apply(tagging)
      tell(
        `${isMerged ? 'Merged into' : 'Tagged'} ${concept.name}`,
        `${isMerged ? 'Merged into' : 'Tagged'} ${wordsOf(tagging.tag)}`,
      )
      close()
      // Writing goes on after the passage; with it still selected, the next key would replace it.
      const { main } = editor.state.selection
      if (!main.empty) editor.dispatch({ selection: { anchor: main.to } })
    },
    change: (id: TagId, change: TagChange) => {
      const tag = findTag(editor.state, id)
      if (tag === undefined) return
      const tagging = changeTag(tags(), tag, change)
      apply(tagging)
      tell('', `Now ${wordsOf(tagging.tag)}`)
      if (tagging.tag.id !== id) close()
    },
    remove: (id: TagId) => {
      const tag = findTag(editor.state, id)
      if (tag === undefined) return
      apply({ patch: removeTag(id), tag })
      tell(`Removed ${lookUp(tag.concept).name}`)
      close()
    },
    putBack: (id: TagId) => {
      const tag = findTag(editor.state, id)
      const passage = selected()
      if (tag === undefined || passage === null) return
      const tagging = putBack(tags(), tag, passage)
      apply(tagging)
      tell(`Put back ${lookUp(tag.concept).name}`, `Put back ${wordsOf(tagging.tag)}`)
      if (isPassageTag(tagging.tag)) goToTag(editor, tagging.tag)
    },
    /** Shows in the text which words a stripe stands for; null when the pointer has gone. */
    pointAt: (ids: readonly TagId[] | null) => {
      if (overlay !== null) return
      const [tag] = ids?.map((id) => findTag(editor.state, id)) ?? []
      hold(tag?.anchor.kind === 'passage' ? tag.anchor : null)
    },
    editCurrent: () => {
      const tag = currentTag(editor.state)
      if (tag === undefined) tell('No tag here')
      else openCard(tag.id)
    },
    goTo: (id: TagId) => {
      const tag = findTag(editor.state, id)
      if (tag !== undefined && isPassageTag(tag)) goToTag(editor, tag)
    },
    step: (direction: 1 | -1) => {
      const next = neighbourTag(editor, direction)
      if (next === null) return tell('No tags in this note')
      goToTag(editor, next.tag)
      const where = `Tag ${next.place} of ${next.of}`
      tell(where, `${where}: ${wordsOf(next.tag)}`)
    },
  }
}

export type TaggingActs = NonNullable<ReturnType<typeof useTagging>>
