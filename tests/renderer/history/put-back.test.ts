/** An older text in the editor: one step, and every tag on its words. */
import { undo } from '@codemirror/commands'
import { expect, test } from 'vitest'
import { putBack } from '../../../renderer/features/history/put-back.ts'
import { createNoteEditor } from '../../../renderer/features/note/editor/note-editor.ts'
import { NO_FACTS } from '../../../renderer/features/note/editor/note-facts.ts'
import { tagField } from '../../../renderer/features/note/editor/tag-state.ts'
import { tagOf } from '../../support/test-vault.ts'

Range.prototype.getClientRects = () => document.createElement('div').getClientRects()

const NOW = 'Rain. She says nobody would notice. The flat is quiet.'
const FORMER = 'She says, again, that nobody would notice. Her flat is quiet on Sundays.'

const opened = (words: readonly string[]) =>
  createNoteEditor({
    parent: document.body,
    text: NOW,
    tags: words.map((quote) => {
      const start = NOW.indexOf(quote)
      return tagOf('loneliness', { kind: 'passage', start, end: start + quote.length })
    }),
    copied: [],
    facts: NO_FACTS,
    isSigned: false,
    label: 'Note',
    lookUpConcept: (slug) => ({ name: slug, group: 'own' }),
    stripes: { onOpen: () => undefined, onPoint: () => undefined, onResize: () => undefined },
    onChange: () => undefined,
    onUpdate: () => undefined,
  })

const quotes = (editor: ReturnType<typeof opened>): readonly string[] =>
  editor.state
    .field(tagField)
    .map(({ anchor }) =>
      anchor.kind === 'passage' ? editor.state.sliceDoc(anchor.start, anchor.end) : anchor.kind,
    )

test('Tags stay on the words that both texts have, and one whose words are gone is kept as lost', () => {
  const editor = opened(['nobody would notice', 'quiet', 'Rain'])
  putBack(editor, FORMER)
  expect(editor.state.doc.toString()).toBe(FORMER)
  expect(quotes(editor)).toEqual(['nobody would notice', 'quiet', 'lost'])
})

test('One undo takes the older text away and puts every tag back', () => {
  const editor = opened(['nobody would notice', 'Rain'])
  editor.dispatch({ changes: { from: NOW.length, insert: ' Yes.' }, userEvent: 'input.type' })
  putBack(editor, FORMER)
  expect(undo(editor)).toBe(true)
  expect(editor.state.doc.toString()).toBe(`${NOW} Yes.`)
  expect(quotes(editor)).toEqual(['nobody would notice', 'Rain'])
})

test('The same text changes nothing', () => {
  const editor = opened([])
  putBack(editor, NOW)
  expect(undo(editor)).toBe(false)
})
