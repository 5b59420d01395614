/** Puts the editor together: plain text, Markdown in place, tags beside it, every key a writer expects. */
import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import { deleteMarkupBackward, insertNewlineContinueMarkup } from '@codemirror/lang-markdown'
import { search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, type StateCommand } from '@codemirror/state'
import {
  dropCursor,
  EditorView,
  keymap,
  type Panel,
  placeholder,
  type ViewUpdate,
} from '@codemirror/view'
import { MAX_NOTE_LENGTH } from '../../../../db/contract/limits.ts'
import type { CopiedPassage, TagInput } from '../../../../db/contract/shapes.ts'
import { normalizeNoteText } from '../../../../db/domain/note-text.ts'
import { suggestionState } from '../../suggestions/suggestion-state.ts'
import { conceptLooks, type LookUpConcept } from './concept-looks.ts'
import { copiedLook } from './copied-look.ts'
import { copiedField, copiedState } from './copied-state.ts'
import { editorTheme } from './editor-theme.ts'
import { frozenText, pageNonce } from './frozen-text.ts'
import { highlights } from './highlights.ts'
import { markdownLook } from './markdown-look.ts'
import { type NoteFacts, noteFactsOf } from './note-facts.ts'
import { passageHandles } from './passage-handles.ts'
import { sectionHints } from './section-hints.ts'
import { snippetKeys } from './snippet-keys.ts'
import { type StripeEvents, stripeEvents, stripes } from './stripes.ts'
import { pickedTagField, tagField, tagState } from './tag-state.ts'

/** What comes in is made storable at once, so that offsets in the editor and in the vault are the same. */
const storableOnly = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged) return transaction
  if (transaction.newDoc.length > Math.max(MAX_NOTE_LENGTH, transaction.startState.doc.length)) {
    return []
  }
  let isStorable = true
  transaction.changes.iterChanges((_from, _to, _fromAfter, _toAfter, inserted) => {
    const text = inserted.toString()
    if (normalizeNoteText(text) !== text) isStorable = false
  })
  if (isStorable) return transaction
  const changes: { from: number; to: number; insert: string }[] = []
  transaction.changes.iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
    changes.push({ from, to, insert: normalizeNoteText(inserted.toString()) })
  })
  return { changes, effects: transaction.effects, scrollIntoView: transaction.scrollIntoView }
})

/** Enter on a quote's empty line ends the quote at once, as it ends a list. */
const leaveEmptyQuote: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection
  const line = state.doc.lineAt(main.head)
  if (!main.empty || !/^\s*(?:>\s*)+$/.test(line.text)) return false
  dispatch(
    state.update({
      changes: { from: line.from, to: line.to },
      userEvent: 'delete',
      scrollIntoView: true,
    }),
  )
  return true
}

/** The bar that finds is the page's own: the editor only needs to know that it is open, to mark what is found. */
const noPanel = (): Panel => ({ dom: document.createElement('div'), top: true })

/**
 * CodeMirror draws a cursor at a wrapped line's edge by moving the page's selection in the next frame,
 * even when the focus has gone to a field meanwhile, and what is typed there is then lost. A cursor
 * that takes no side of the edge is left alone.
 */
const leavePageSelection = EditorView.domEventHandlers({
  blur: (_event, view) => {
    const { main } = view.state.selection
    if (main.empty && main.assoc !== 0) view.dispatch({ selection: { anchor: main.head } })
  },
})

const looks = new Compartment()

export type NoteEditorOptions = {
  readonly parent: HTMLElement
  readonly text: string
  readonly tags: readonly TagInput[]
  readonly copied: readonly CopiedPassage[]
  readonly isSigned: boolean
  readonly facts: NoteFacts
  readonly label: string
  readonly lookUpConcept: LookUpConcept
  readonly stripes: StripeEvents
  /** Text or tags changed, and must be saved. */
  readonly onChange: () => void
  /** Something changed that is shown outside the editor; `isOnlyText` when it can wait for a pause in typing. */
  readonly onUpdate: (isOnlyText: boolean) => void
}

/** A keystroke with nothing selected, that changed no tag other than by moving it. */
const isTyping = ({ docChanged, startState, state, transactions }: ViewUpdate): boolean =>
  docChanged &&
  startState.selection.main.empty &&
  state.selection.main.empty &&
  startState.field(pickedTagField) === state.field(pickedTagField) &&
  transactions.every((transaction) => transaction.effects.length === 0)

export const createNoteEditor = (options: NoteEditorOptions): EditorView =>
  new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        EditorView.cspNonce.of(pageNonce()),
        history(),
        tagState(options.tags),
        copiedState(options.copied),
        storableOnly,
        markdownLook,
        copiedLook,
        highlights,
        stripes,
        passageHandles,
        suggestionState,
        stripeEvents.of(options.stripes),
        looks.of(conceptLooks.of(options.lookUpConcept)),
        noteFactsOf(options.facts),
        options.isSigned ? frozenText : [sectionHints, snippetKeys],
        search({ createPanel: noPanel }),
        leavePageSelection,
        dropCursor(),
        keymap.of([
          { key: 'Enter', run: leaveEmptyQuote },
          { key: 'Enter', run: insertNewlineContinueMarkup },
          { key: 'Backspace', run: deleteMarkupBackward },
          ...searchKeymap,
          ...historyKeymap,
          ...standardKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          spellcheck: 'true',
          autocapitalize: 'sentences',
          // Editable text takes the focus anyway; this says so to what looks for it by attribute.
          tabindex: '0',
        }),
        placeholder('Write the note…'),
        editorTheme,
        EditorView.updateListener.of((update) => {
          const areTagsChanged = update.startState.field(tagField) !== update.state.field(tagField)
          const isCopiedChanged =
            update.startState.field(copiedField) !== update.state.field(copiedField)
          if (update.docChanged || areTagsChanged || isCopiedChanged) options.onChange()
          if (update.transactions.length > 0) options.onUpdate(isTyping(update))
        }),
      ],
    }),
  })

export const showConcepts = (view: EditorView, lookUp: LookUpConcept): void =>
  view.dispatch({ effects: looks.reconfigure(conceptLooks.of(lookUp)) })
