/** Handles at both ends of the picked passage, drawn by mouse; whole words, and single characters with Alt. */
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { type Edge, snapToWords } from '../../../../db/domain/passage-edges.ts'
import { type Passage, trimPassage } from '../../../../db/domain/passages.ts'
import { stripeEvents } from './stripes.ts'
import { findTag, holdPassage, isPassageTag, type PassageTag, pickedTagField } from './tag-state.ts'

const pickedPassage = ({ state }: EditorView): PassageTag | null => {
  const tag = findTag(state, state.field(pickedTagField))
  return tag !== undefined && isPassageTag(tag) ? tag : null
}

/** The passage with this end at the place of the pointer; null where it would hold no words. */
const drawnTo = (
  view: EditorView,
  tag: PassageTag,
  edge: Edge,
  event: MouseEvent,
): Passage | null => {
  const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
  if (at === null) return null
  const { start, end } = tag.anchor
  const drawn = edge === 'start' ? { start: at, end } : { start, end: at }
  const text = view.state.doc.toString()
  const kept = drawn.start < drawn.end ? trimPassage(text, drawn) : null
  return kept === null || event.altKey ? kept : snapToWords(text, kept)
}

type Place = { readonly left: number; readonly top: number; readonly height: number }
type Ends = { readonly start: Place | null; readonly end: Place | null }

/** Over the text and not in it: a widget at a line's edge would stand on the line before. */
const measure = (view: EditorView): Ends => {
  const tag = pickedPassage(view)
  if (tag === null) return { start: null, end: null }
  const scroller = view.scrollDOM.getBoundingClientRect()
  const place = (at: number, side: -1 | 1): Place | null => {
    const rect = view.coordsAtPos(at, side)
    return (
      rect && {
        left: rect.left - scroller.left + view.scrollDOM.scrollLeft,
        top: rect.top - scroller.top + view.scrollDOM.scrollTop,
        height: rect.bottom - rect.top,
      }
    )
  }
  return { start: place(tag.anchor.start, 1), end: place(tag.anchor.end, -1) }
}

class PassageHandles {
  private readonly view: EditorView
  private readonly handles: Readonly<Record<Edge, HTMLElement>>

  constructor(view: EditorView) {
    this.view = view
    this.handles = { start: this.make('start'), end: this.make('end') }
    this.request()
  }

  update({ docChanged, geometryChanged, viewportChanged, startState, state }: ViewUpdate): void {
    const isMoved = docChanged || geometryChanged || viewportChanged
    const id = state.field(pickedTagField)
    const isOther =
      startState.field(pickedTagField) !== id || findTag(startState, id) !== findTag(state, id)
    if (isMoved || isOther) this.request()
  }

  destroy(): void {
    for (const handle of Object.values(this.handles)) handle.remove()
  }

  private make(edge: Edge): HTMLElement {
    const handle = document.createElement('div')
    handle.className = `note-handle note-handle-${edge}`
    handle.setAttribute('aria-hidden', 'true')
    handle.hidden = true
    handle.addEventListener('mousedown', (event) => this.grab(edge, event))
    this.view.scrollDOM.append(handle)
    return handle
  }

  private request(): void {
    this.view.requestMeasure({ key: this, read: measure, write: (ends) => this.draw(ends) })
  }

  private draw(ends: Ends): void {
    for (const edge of ['start', 'end'] as const) {
      const handle = this.handles[edge]
      const place = ends[edge]
      handle.hidden = place === null
      for (const [side, value] of Object.entries(place ?? {}))
        handle.style.setProperty(side, `${value}px`)
    }
  }

  private grab(edge: Edge, event: MouseEvent): void {
    const { view } = this
    const tag = pickedPassage(view)
    if (event.button !== 0 || tag === null) return
    // Keeps the focus, and with it the selection, in the text.
    event.preventDefault()
    let drawn: Passage | null = null
    const move = (moved: MouseEvent): void => {
      drawn = drawnTo(view, tag, edge, moved) ?? drawn
      view.dispatch({ effects: holdPassage.of(drawn) })
    }
    const leave = (): void => {
      window.removeEventListener('mousemove', move)
      window.removeEventListener('mouseup', drop)
      window.removeEventListener('keydown', giveUp, { capture: true })
      view.dispatch({ effects: holdPassage.of(null) })
    }
    const drop = ({ clientX, clientY }: MouseEvent): void => {
      leave()
      if (drawn !== null) {
        view.state.facet(stripeEvents)?.onResize(tag.id, drawn)
        return
      }
      // A click, and no drawing: it was meant for the text below.
      const at = view.posAtCoords({ x: clientX, y: clientY })
      if (at !== null) view.dispatch({ selection: { anchor: at } })
      view.focus()
    }
    const giveUp = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return
      pressed.stopPropagation()
      leave()
    }
    window.addEventListener('mousemove', move)
    window.addEventListener('mouseup', drop)
    window.addEventListener('keydown', giveUp, { capture: true })
  }
}

export const passageHandles = ViewPlugin.define((view) => new PassageHandles(view))
