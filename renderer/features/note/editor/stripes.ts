/** Margin stripes beside the text: one per tagged passage in view, in its group's colour, with the concept's name. */
import { Facet } from '@codemirror/state'
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { TagId } from '../../../../db/contract/ids.ts'
import type { Passage } from '../../../../db/domain/passages.ts'
import { stripeWords } from '../tag-words.ts'
import { colourGroup, conceptLooks } from './concept-looks.ts'
import { type Extent, type LabelPlace, layoutStripes, type StripePlace } from './stripe-layout.ts'
import { tagFilterField } from './tag-filter-state.ts'
import {
  type PassageTag,
  passageTags,
  pickedTagField,
  shownPassageTags,
  tagField,
} from './tag-state.ts'

/** What a pointer does in the margin; `rect` is where a card about the tags should open. */
export type StripeEvents = {
  /** Several where the margin has no room for their names. */
  readonly onOpen: (tags: readonly TagId[], rect: DOMRect) => void
  readonly onPoint: (tags: readonly TagId[] | null, rect: DOMRect) => void
  /** The ends of a passage were drawn elsewhere. */
  readonly onResize: (tag: TagId, passage: Passage) => void
}

export const stripeEvents = Facet.define<StripeEvents, StripeEvents | null>({
  combine: (given) => given[0] ?? null,
})

const LANE_WIDTH = 7
/** From this many lanes on they stand closer, so that ten still leave room for names. */
const MANY_LANES = 6
const NARROW_LANE_WIDTH = 5
const GAP = 18
const LABEL_GAP = 6
/** Less room than this beside the text holds no readable name. */
const MIN_LABEL_WIDTH = 56
const METRICS = { maxLanes: 10, rowHeight: 19, maxSlide: 40, roomySlide: 120 } as const

type Margin = {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly stripes: readonly StripePlace[]
  readonly lanes: number
  readonly labels: readonly LabelPlace[]
}

/** Exact where the text is drawn, by whole paragraphs elsewhere; so lanes do not jump as the text scrolls. */
const extentsOf = (view: EditorView, tags: readonly PassageTag[]): readonly Extent[] => {
  const origin = view.documentTop
  const { from, to } = view.viewport
  return tags.map(({ id, anchor: { start, end } }) => {
    const first = start >= from && start <= to ? view.coordsAtPos(start, 1) : null
    const last = end >= from && end <= to ? view.coordsAtPos(end, -1) : null
    const top = first ? first.top - origin : view.lineBlockAt(start).top
    const bottom = last ? last.bottom - origin : view.lineBlockAt(end).bottom
    // Rounded inwards, so that a passage ending on one line leaves its lane to one on the next.
    return { id, top: Math.ceil(top), bottom: Math.max(Math.ceil(top) + 1, Math.floor(bottom)) }
  })
}

const measure = (view: EditorView): Margin => {
  const layout = layoutStripes(extentsOf(view, shownPassageTags(view.state)), METRICS)
  const scroller = view.scrollDOM.getBoundingClientRect()
  const content = view.contentDOM.getBoundingClientRect()
  const left = content.right - scroller.left + view.scrollDOM.scrollLeft + GAP
  const from = view.lineBlockAt(view.viewport.from).top
  const to = view.lineBlockAt(view.viewport.to).bottom
  const isSeen = ({ top, bottom }: { readonly top: number; readonly bottom: number }): boolean =>
    top < to && bottom > from
  return {
    left,
    width: scroller.width - left - LABEL_GAP,
    top: view.documentTop - scroller.top + view.scrollDOM.scrollTop,
    bottom: view.contentHeight,
    stripes: layout.stripes.filter(isSeen),
    lanes: layout.lanes,
    labels: layout.labels.filter(({ top }) => isSeen({ top, bottom: top + METRICS.rowHeight })),
  }
}

const place = (element: HTMLElement, box: Readonly<Record<string, number>>): void => {
  for (const [side, value] of Object.entries(box)) element.style.setProperty(side, `${value}px`)
}

class StripeMargin {
  /** Beside the text for the eye and the mouse; the panel of themes offers the same to keyboard and screen reader. */
  private readonly dom = document.createElement('div')
  private readonly view: EditorView
  private drawn = ''

  constructor(view: EditorView) {
    this.view = view
    this.dom.className = 'note-margin'
    this.dom.setAttribute('aria-hidden', 'true')
    view.scrollDOM.append(this.dom)
    this.dom.addEventListener('mousedown', this.open)
    this.dom.addEventListener('mouseover', this.point)
    this.dom.addEventListener('mouseleave', this.unpoint)
    this.request()
  }

  update({ docChanged, geometryChanged, viewportChanged, startState, state }: ViewUpdate): void {
    const isChanged =
      docChanged ||
      geometryChanged ||
      viewportChanged ||
      startState.field(tagField) !== state.field(tagField) ||
      startState.field(pickedTagField) !== state.field(pickedTagField) ||
      startState.field(tagFilterField) !== state.field(tagFilterField) ||
      startState.facet(conceptLooks) !== state.facet(conceptLooks)
    if (isChanged) this.request()
  }

  destroy(): void {
    this.dom.remove()
  }

  private request(): void {
    this.view.requestMeasure({ key: this, read: measure, write: (margin) => this.draw(margin) })
  }

  private draw(margin: Margin): void {
    const { state } = this.view
    const tags = new Map<string, PassageTag>(passageTags(state).map((tag) => [tag.id, tag]))
    const picked = state.field(pickedTagField)
    const lookUp = state.facet(conceptLooks)
    const laneWidth = margin.lanes > MANY_LANES ? NARROW_LANE_WIDTH : LANE_WIDTH
    const labelLeft = margin.lanes * laneWidth + LABEL_GAP
    const hasLabels = margin.width - labelLeft >= MIN_LABEL_WIDTH
    const words = (tag: PassageTag): string => stripeWords(lookUp(tag.concept).name, tag)
    // Typing inside one line moves nothing in the margin: then nothing is drawn again.
    const drawing = JSON.stringify([
      margin,
      picked,
      [...tags.values()].map((tag) => [
        tag.id,
        tag.intensity,
        words(tag),
        lookUp(tag.concept).group,
      ]),
    ])
    if (drawing === this.drawn) return
    this.drawn = drawing

    const parts: HTMLElement[] = []
    for (const { id, lane, top, bottom } of margin.stripes) {
      const tag = tags.get(id)
      if (tag === undefined) continue
      const stripe = this.part('note-stripe', [id])
      stripe.classList.add(`note-group-${colourGroup(lookUp(tag.concept).group)}`)
      stripe.classList.add(`note-level-${tag.intensity}`)
      stripe.classList.toggle('note-hollow', tag.intensity === 0 || tag.assertion !== 'present')
      stripe.classList.toggle('note-picked', id === picked)
      place(stripe, {
        left: lane * laneWidth,
        top: top + 3,
        height: Math.max(8, bottom - top - 6),
      })
      parts.push(stripe)
    }
    for (const label of hasLabels ? margin.labels : []) {
      const ids = label.kind === 'label' ? [label.id] : label.ids
      const first = tags.get(ids[0] ?? '')
      if (first === undefined) continue
      const part = this.part(label.kind === 'label' ? 'note-label' : 'note-more', ids)
      part.textContent = label.kind === 'label' ? words(first) : `+${ids.length} more`
      part.classList.add(`note-group-${colourGroup(lookUp(first.concept).group)}`)
      part.classList.toggle('note-picked', picked !== null && ids.includes(picked))
      place(part, { left: labelLeft, top: label.top + 5, 'max-width': margin.width - labelLeft })
      parts.push(part)
    }
    place(this.dom, {
      left: margin.left,
      top: margin.top,
      width: margin.width,
      height: margin.bottom,
    })
    this.dom.replaceChildren(...parts)
  }

  private part(className: string, ids: readonly string[]): HTMLElement {
    const part = document.createElement('div')
    part.className = className
    part.dataset.tags = ids.join(' ')
    return part
  }

  private tagsUnder(
    event: Event,
  ): { readonly ids: readonly TagId[]; readonly rect: DOMRect } | null {
    const part =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-tags]') : null
    if (part === null) return null
    const named = new Set(part.dataset.tags?.split(' '))
    const ids = passageTags(this.view.state).flatMap(({ id }) => (named.has(id) ? [id] : []))
    return { ids, rect: part.getBoundingClientRect() }
  }

  private readonly open = (event: MouseEvent): void => {
    const under = this.tagsUnder(event)
    if (event.button !== 0 || under === null || under.ids.length === 0) return
    // Keeps the focus, and with it the selection, in the text.
    event.preventDefault()
    this.view.state.facet(stripeEvents)?.onOpen(under.ids, under.rect)
  }

  private readonly point = (event: MouseEvent): void => {
    const under = this.tagsUnder(event)
    this.view.state.facet(stripeEvents)?.onPoint(under?.ids ?? null, under?.rect ?? new DOMRect())
  }

  private readonly unpoint = (): void => {
    this.view.state.facet(stripeEvents)?.onPoint(null, new DOMRect())
  }
}

export const stripes = ViewPlugin.define((view) => new StripeMargin(view))
