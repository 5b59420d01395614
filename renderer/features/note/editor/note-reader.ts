/** A note to read: as the editor shows it, with a cursor to select by, and no way to change a word. */
import { standardKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { TagInput } from '../../../../db/contract/shapes.ts'
import { conceptLooks, type LookUpConcept } from './concept-looks.ts'
import { editorTheme } from './editor-theme.ts'
import { frozenText, pageNonce } from './frozen-text.ts'
import { highlights } from './highlights.ts'
import { markdownLook } from './markdown-look.ts'
import { tagState } from './tag-state.ts'

const besideTheme = EditorView.theme({
  '.cm-scroller': { fontSize: 'calc(var(--text-reading) * 0.92)' },
  '.cm-content': {
    flex: '1 1 auto',
    padding: 'var(--space-3) var(--space-5) var(--space-7)',
    marginInline: '0',
  },
})

export const createNoteReader = (options: {
  readonly parent: HTMLElement
  readonly text: string
  readonly tags: readonly TagInput[]
  readonly label: string
  readonly lookUpConcept: LookUpConcept
}): EditorView =>
  new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        EditorView.cspNonce.of(pageNonce()),
        tagState(options.tags),
        markdownLook,
        highlights,
        conceptLooks.of(options.lookUpConcept),
        frozenText,
        keymap.of(standardKeymap),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': options.label, tabindex: '0' }),
        // What comes first wins.
        besideTheme,
        editorTheme,
      ],
    }),
  })
