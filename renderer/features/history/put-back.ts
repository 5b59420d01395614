/** Puts another text into an open editor as one step that undo takes back. */
import { isolateHistory } from '@codemirror/commands'
import type { EditorView } from '@codemirror/view'
import { editsBetween } from './word-changes.ts'

/** Only what differs is replaced, so that tags stay on their words. */
export const putBack = (editor: EditorView, text: string): void => {
  const changes = editsBetween(editor.state.doc.toString(), text)
  if (changes.length === 0) return
  editor.dispatch({
    changes,
    annotations: isolateHistory.of('full'),
    userEvent: 'input.restore',
    scrollIntoView: true,
  })
}
