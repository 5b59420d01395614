/** A shortcut and then space, Tab or Enter: the words of the snippet stand in its place. */
import { isolateHistory } from '@codemirror/commands'
import {
  type EditorState,
  type Extension,
  StateField,
  type TransactionSpec,
} from '@codemirror/state'
import { type Command, EditorView, keymap } from '@codemirror/view'
import { snippetBefore, snippetWords } from '../../../../db/domain/text-snippet.ts'
import { noteFacts } from './note-facts.ts'

/** Where an undo has just left the cursor: who took an expansion back wants the shortcut as it stands. */
const undoneAt = StateField.define<number | null>({
  create: () => null,
  update: (at, transaction) => {
    if (!transaction.docChanged) return at
    return transaction.isUserEvent('undo') ? transaction.newSelection.main.head : null
  },
})

/** The words of a snippet in place of a range; the cursor goes to their mark, or after them. */
export const putSnippet = (
  range: { readonly from: number; readonly to: number },
  text: string,
  after = '',
): TransactionSpec => {
  const { words, cursor } = snippetWords(text)
  const insert = cursor === null ? words + after : words
  return {
    changes: { ...range, insert },
    selection: { anchor: range.from + (cursor ?? insert.length) },
    userEvent: 'input.complete',
    // One undo brings the shortcut back, and only that.
    annotations: isolateHistory.of('full'),
    scrollIntoView: true,
  }
}

const expansion = (state: EditorState, after: string): TransactionSpec | null => {
  const { main, ranges } = state.selection
  if (!main.empty || ranges.length > 1 || state.field(undoneAt) === main.head) return null
  const { snippets } = state.facet(noteFacts)
  if (snippets.length === 0) return null
  const line = state.doc.lineAt(main.head)
  const found = snippetBefore(line.text.slice(0, main.head - line.from), snippets)
  if (found === null) return null
  return putSnippet({ from: main.head - found.shortcut.length, to: main.head }, found.text, after)
}

const expand =
  (after: string): Command =>
  (view) => {
    if (view.composing) return false
    const transaction = expansion(view.state, after)
    if (transaction !== null) view.dispatch(transaction)
    return transaction !== null
  }

export const snippetKeys: Extension = [
  undoneAt,
  keymap.of([
    { key: 'Tab', run: expand('') },
    { key: 'Enter', run: expand('') },
  ]),
  // As input and not as a key, since not every keyboard sends a key for a space.
  EditorView.inputHandler.of((view, from, to, text) => {
    if (text !== ' ' || from !== to || from !== view.state.selection.main.head) return false
    return expand(' ')(view)
  }),
]
