/** The formulation's editor: plain text with light Markdown, as in notes, and quotes in it. */
import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import { deleteMarkupBackward, insertNewlineContinueMarkup } from '@codemirror/lang-markdown'
import { EditorState } from '@codemirror/state'
import { dropCursor, EditorView, keymap, placeholder } from '@codemirror/view'
import type { FormulationQuote } from '../../../db/contract/calls/formulation.ts'
import { MAX_FORMULATION_LENGTH } from '../../../db/contract/limits.ts'
import { referenceTo } from '../../../db/domain/formulation/quotes.ts'
import { editorTheme } from '../note/editor/editor-theme.ts'
import { pageNonce } from '../note/editor/frozen-text.ts'
import { markdownLook } from '../note/editor/markdown-look.ts'
import { quoteLook, showQuotes } from './quote-look.ts'

const sheet = EditorView.theme({
  '.cm-scroller': { fontSize: 'calc(var(--text-reading) * 0.92)', justifyContent: 'flex-start' },
  '.cm-content': {
    flex: '1 1 auto',
    minHeight: '16rem',
    padding: 'var(--space-4) var(--space-5) var(--space-6)',
    marginInline: '0',
  },
})

const withinLimit = EditorState.changeFilter.of(
  ({ newDoc, startState }) =>
    newDoc.length <= Math.max(MAX_FORMULATION_LENGTH, startState.doc.length),
)

export const createFormulationEditor = (options: {
  readonly parent: HTMLElement
  readonly text: string
  readonly quotes: readonly FormulationQuote[]
  readonly label: string
  readonly onChange: (text: string) => void
  readonly onOpenQuote: (quote: FormulationQuote) => void
}): EditorView => {
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        EditorView.cspNonce.of(pageNonce()),
        history(),
        withinLimit,
        markdownLook,
        quoteLook(options.onOpenQuote),
        dropCursor(),
        keymap.of([
          { key: 'Enter', run: insertNewlineContinueMarkup },
          { key: 'Backspace', run: deleteMarkupBackward },
          ...historyKeymap,
          ...standardKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          spellcheck: 'true',
          autocapitalize: 'sentences',
          tabindex: '0',
        }),
        placeholder('What brought this client here, and what keeps it so?'),
        // What comes first wins.
        sheet,
        editorTheme,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
  showQuotes(view, options.quotes)
  return view
}

/** Names a quote on a line of its own, below the one the cursor is in. */
export const insertReference = (view: EditorView, number: number): void => {
  const { state } = view
  const line = state.doc.lineAt(state.selection.main.head)
  const isBlank = line.text.trim() === ''
  const insert = isBlank ? `${referenceTo(number)}\n` : `\n${referenceTo(number)}\n`
  const from = isBlank ? line.from : line.to
  view.dispatch({
    changes: { from, to: isBlank ? line.to : from, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input',
    scrollIntoView: true,
  })
}
