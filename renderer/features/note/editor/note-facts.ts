/** What the editor is told of beyond the note itself: the templates and the snippets of the vault. */
import { Compartment, type Extension, Facet } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Snippet } from '../../../../db/contract/calls/templates.ts'
import type { NoteTemplate } from '../../../../db/domain/note-template.ts'

export type NoteFacts = {
  /** Those whose headings are sections here. */
  readonly templates: readonly NoteTemplate[]
  readonly snippets: readonly Snippet[]
}

export const NO_FACTS: NoteFacts = { templates: [], snippets: [] }

export const noteFacts = Facet.define<NoteFacts, NoteFacts>({
  combine: (given) => given[0] ?? NO_FACTS,
})

const compartment = new Compartment()

export const noteFactsOf = (facts: NoteFacts): Extension => compartment.of(noteFacts.of(facts))

export const tellFacts = (view: EditorView, facts: NoteFacts): void =>
  view.dispatch({ effects: compartment.reconfigure(noteFacts.of(facts)) })
