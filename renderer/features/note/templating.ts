/** Templates on an open note: which one it has, taking another, and going from section to section. */
import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import {
  isUnwritten,
  type NoteTemplate,
  neighbourSection,
  sectionsIn,
  switchTemplate,
  templateOf,
  writingPlace,
} from '../../../db/domain/note-template.ts'
import { noteFacts } from './editor/note-facts.ts'
import { hintOf } from './editor/section-hints.ts'

/** A note that begins with its headings: the text, and where writing starts in it. */
export const startedWith = (
  template: NoteTemplate,
): { readonly text: string; readonly cursor: number } => {
  const text = switchTemplate('', template, [])
    .map(({ insert }) => insert)
    .join('')
  const [first] = sectionsIn(text, [template])
  return { text, cursor: first === undefined ? 0 : writingPlace(text, first) }
}

/** One step that undo takes back; null where the note is as the template wants it. */
export const takeTemplate = (
  state: EditorState,
  template: NoteTemplate,
): TransactionSpec | null => {
  const { templates } = state.facet(noteFacts)
  const text = state.doc.toString()
  const changes = switchTemplate(text, template, templates)
  if (changes.length === 0) return null
  const base = {
    changes: [...changes],
    annotations: isolateHistory.of('full'),
    userEvent: 'template',
    scrollIntoView: true,
  }
  if (!isUnwritten(text, templates)) return base
  const after = state.changes(changes).apply(state.doc).toString()
  const [first] = sectionsIn(after, [template])
  return { ...base, selection: { anchor: first ? writingPlace(after, first) : after.length } }
}

export const templateOfNote = (state: EditorState): NoteTemplate | null =>
  templateOf(state.doc.toString(), state.facet(noteFacts).templates)

/** The section after or before the cursor, and in words which one it is; null in a note without sections. */
export const stepSection = (
  state: EditorState,
  step: 1 | -1,
): { readonly cursor: number; readonly shown: string; readonly spoken: string } | null => {
  const { templates } = state.facet(noteFacts)
  const text = state.doc.toString()
  const blocks = sectionsIn(text, templates)
  const next = neighbourSection(blocks, state.selection.main.head, step)
  if (next === null) return null
  const { block, place } = next
  const shown = `${block.heading}, section ${place} of ${blocks.length}`
  const hint = block.isEmpty ? hintOf(block.heading, templates, templateOf(text, templates)) : ''
  return {
    cursor: writingPlace(text, block),
    shown,
    spoken: hint === '' ? shown : `${shown}: ${hint}`,
  }
}
