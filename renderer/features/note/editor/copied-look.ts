/** Shows which words were taken over from an earlier note and still stand as they were. */
import { type Extension, type Range, RangeSet } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { copiedField } from './copied-state.ts'

const words = Decoration.mark({
  class: 'note-copied',
  attributes: {
    role: 'mark',
    'aria-description': 'copied from an earlier note',
    title: 'Copied from an earlier note, and not edited since',
  },
})
const line = Decoration.line({ class: 'note-copied-line' })

export const copiedLook: Extension = EditorView.decorations.compute(
  [copiedField],
  (state): DecorationSet => {
    const ranges: Range<Decoration>[] = []
    let marked = -1
    for (const { start, end } of state.field(copiedField)) {
      if (end > state.doc.length) continue
      for (let at = state.doc.lineAt(start); at.from < end; at = state.doc.lineAt(at.to + 1)) {
        if (at.from > marked && at.text.trim() !== '') {
          ranges.push(line.range(at.from))
          marked = at.from
        }
        if (at.to >= state.doc.length) break
      }
      ranges.push(words.range(start, end))
    }
    return RangeSet.of(ranges, true)
  },
)
