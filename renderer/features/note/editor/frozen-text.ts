/** Text that is shown in an editor and takes no key. */
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * A signed text refuses every change, while its tags still change, undo and redo. CodeMirror's own
 * read-only mode would refuse undo as well. The history of such an editor starts empty, so no old
 * edit of the text can come back through it.
 */
export const frozenText: Extension = [
  EditorState.changeFilter.of(() => false),
  EditorView.domEventHandlers({
    beforeinput: (event) => {
      if (event.inputType.startsWith('history')) return false
      event.preventDefault()
      return true
    },
    drop: () => true,
  }),
  EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
  EditorView.editorAttributes.of({ class: 'note-signed' }),
]

/** The policy of the page lets only styles with this nonce in. */
export const pageNonce = (): string => {
  const meta = document.querySelector('meta[property="csp-nonce"]')
  return meta?.getAttribute('nonce') || meta?.getAttribute('content') || ''
}
