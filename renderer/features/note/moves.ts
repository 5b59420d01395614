/** Going about in the text: to a passage, to the next tag, to where a note is picked up again. */
import type { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { isUnwritten, sectionsIn, writingPlace } from '../../../db/domain/note-template.ts'
import { type Passage, trimPassage } from '../../../db/domain/passages.ts'
import { typeAhead } from '../../app/type-ahead.ts'
import { flashPassage } from './editor/highlights.ts'
import { noteFacts } from './editor/note-facts.ts'
import { currentTag, type PassageTag, pickTag, shownPassageTags } from './editor/tag-state.ts'

const FLASH_MS = 1_800

const endFlashLater = (view: EditorView): void => {
  window.setTimeout(() => {
    if (view.dom.isConnected) view.dispatch({ effects: flashPassage.of(null) })
  }, FLASH_MS)
}

/** Shows for a moment where something has come to stand. */
export const flashFor = (view: EditorView, passage: Passage): void => {
  view.dispatch({ effects: flashPassage.of(passage) })
  endFlashLater(view)
}

/** A passage that a link named, as far as the text still has it. */
const withinText = (view: EditorView, passage: Passage): Passage | null =>
  trimPassage(view.state.doc.toString(), passage)

/** The end of the text; in a note of headings alone, the first of its sections. */
const writingEnd = (state: EditorState): number => {
  const { templates } = state.facet(noteFacts)
  const text = state.doc.toString()
  const [first] = isUnwritten(text, templates) ? sectionsIn(text, templates) : []
  return first === undefined ? text.length : writingPlace(text, first)
}

/** A draft opens where writing goes on, a signed note at its head, a passage in the middle of the view. */
export const showOnOpening = (
  view: EditorView,
  passage: Passage | undefined,
  isSigned: boolean,
): void => {
  const found = passage && withinText(view, passage)
  if (found) {
    view.dispatch({
      selection: { anchor: found.start, head: found.end },
      effects: [EditorView.scrollIntoView(found.start, { y: 'center' }), flashPassage.of(found)],
    })
    endFlashLater(view)
  } else if (!isSigned) {
    const end = writingEnd(view.state)
    view.dispatch({
      selection: { anchor: end },
      effects: EditorView.scrollIntoView(end, { y: 'nearest', yMargin: 80 }),
    })
  }
  view.focus()
}

/** What was pressed while the note opened. Over a passage that is shown it would write: then it is let go. */
export const writeAhead = (view: EditorView, isSigned: boolean): void => {
  const written = typeAhead.end()
  if (written === '' || isSigned || !view.state.selection.main.empty) return
  view.dispatch(view.state.replaceSelection(written), {
    userEvent: 'input.type',
    scrollIntoView: true,
  })
}

/** Puts the cursor at the start of the passage, so that a key pressed by mistake replaces nothing. */
export const goToTag = (view: EditorView, { id, anchor }: PassageTag): void => {
  view.dispatch({
    selection: { anchor: anchor.start },
    effects: [
      pickTag.of(id),
      flashPassage.of(anchor),
      EditorView.scrollIntoView(anchor.start, { y: 'center' }),
    ],
  })
  endFlashLater(view)
  view.focus()
}

/** The tag after or before the cursor, round the end of the text; null when there is none. */
export const neighbourTag = (
  view: EditorView,
  step: 1 | -1,
): { readonly tag: PassageTag; readonly place: number; readonly of: number } | null => {
  const all = shownPassageTags(view.state)
  const { head } = view.state.selection.main
  const current = all.findIndex(({ id }) => id === currentTag(view.state)?.id)
  const after = all.findIndex(({ anchor }) => anchor.start >= head)
  const next = after === -1 ? 0 : after
  const index = current === -1 ? (step === 1 ? next : next - 1) : current + step
  const place = (index + all.length) % all.length
  const tag = all[place]
  return tag === undefined ? null : { tag, place: place + 1, of: all.length }
}

/** Where something about these offsets should open, in the window. */
export const rectOf = (view: EditorView, from: number, to: number): DOMRect => {
  const start = view.coordsAtPos(from, 1)
  const end = view.coordsAtPos(to, -1)
  if (start === null || end === null) {
    const { left, top, width } = view.dom.getBoundingClientRect()
    return new DOMRect(left + width / 3, top + 80, 0, 0)
  }
  const isOneLine = Math.abs(start.top - end.top) < 4
  const left = isOneLine ? start.left : Math.min(start.left, end.left)
  return new DOMRect(
    left,
    start.top,
    Math.max(0, (isOneLine ? end.right : left) - left),
    end.bottom - start.top,
  )
}

/** In the margin, level with an offset: where a peek at its tag leaves the words in sight. */
export const marginRect = (view: EditorView, at: number): DOMRect => {
  const { right } = view.contentDOM.getBoundingClientRect()
  const place = view.coordsAtPos(at, 1)
  const { top } = view.dom.getBoundingClientRect()
  return new DOMRect(
    right + 18,
    place?.top ?? top + 80,
    0,
    (place?.bottom ?? 0) - (place?.top ?? 0),
  )
}
