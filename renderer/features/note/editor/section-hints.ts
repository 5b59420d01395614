/** In an empty section, what belongs there: shown in its place and never part of the text. */
import { type Range, RangeSet } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view'
import { type NoteTemplate, sectionsIn, templateOf } from '../../../../db/domain/note-template.ts'
import { noteFacts } from './note-facts.ts'

class Hint extends WidgetType {
  private readonly words: string
  constructor(words: string) {
    super()
    this.words = words
  }
  override eq(other: Hint): boolean {
    return other.words === this.words
  }
  toDOM(): HTMLElement {
    const dom = document.createElement('span')
    dom.className = 'note-hint-inline'
    // Heard when a key goes to the section; a reader of the text must not take it for text.
    dom.setAttribute('aria-hidden', 'true')
    dom.textContent = this.words
    return dom
  }
  override ignoreEvent(): boolean {
    return false
  }
}

/** The hint of a heading: that of the note's own template first, since two may share a heading. */
export const hintOf = (
  heading: string,
  templates: readonly NoteTemplate[],
  own: NoteTemplate | null,
): string => {
  const among = own === null ? templates : [own, ...templates]
  const wanted = heading.toLowerCase()
  for (const { sections } of among)
    for (const section of sections)
      if (section.heading.toLowerCase() === wanted && section.hint !== '') return section.hint
  return ''
}

const hintsIn = ({ state, viewport }: EditorView): DecorationSet => {
  const { templates } = state.facet(noteFacts)
  if (templates.length === 0) return Decoration.none
  // Only what is in sight: in a long note the rest costs at every keystroke and shows nothing.
  const { from, to } = viewport
  const text = state.doc.sliceString(from, to)
  const own = templateOf(text, templates)
  const ranges: Range<Decoration>[] = []
  for (const block of sectionsIn(text, templates)) {
    const isCut = block.end === text.length && to < state.doc.length
    const at = from + block.bodyStart
    if (!block.isEmpty || isCut || state.doc.lineAt(at).from !== at) continue
    const words = hintOf(block.heading, templates, own)
    if (words !== '') ranges.push(Decoration.widget({ widget: new Hint(words), side: 1 }).range(at))
  }
  return RangeSet.of(ranges)
}

export const sectionHints = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = hintsIn(view)
    }
    update({ docChanged, viewportChanged, startState, state, view }: ViewUpdate): void {
      if (docChanged || viewportChanged || startState.facet(noteFacts) !== state.facet(noteFacts))
        this.decorations = hintsIn(view)
    }
  },
  { decorations: ({ decorations }) => decorations },
)
