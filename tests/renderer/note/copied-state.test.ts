// @vitest-environment jsdom
// Words brought forward in the editor: put in at the cursor, marked until edited, and undone with the text.

import { history, isolateHistory, redo, undo } from '@codemirror/commands'
import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { newSessionId } from '../../../db/contract/new-ids.ts'
import type { CopiedPassage } from '../../../db/contract/shapes.ts'
import {
  bringForward,
  passageToBring,
  sectionAround,
} from '../../../renderer/features/note/copy-forward.ts'
import { copiedField, copiedState } from '../../../renderer/features/note/editor/copied-state.ts'

const FROM = newSessionId()

const desk = (marked: string, copied: readonly CopiedPassage[] = []) => {
  const anchor = marked.indexOf('|')
  const doc = marked.replace('|', '')
  let state = EditorState.create({
    doc,
    selection: { anchor: Math.max(0, anchor) },
    extensions: [history(), copiedState(copied)],
  })
  const dispatch = (transaction: Transaction): void => {
    state = transaction.state
  }
  return {
    get state() {
      return state
    },
    get text() {
      return state.doc.toString()
    },
    get copied() {
      return state.field(copiedField)
    },
    /** The text with brackets round what is marked. */
    get marked() {
      return this.copied.reduceRight(
        (text, { start, end }) =>
          `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
        this.text,
      )
    },
    do: (spec: TransactionSpec) => dispatch(state.update(spec)),
    undo: () => undo({ state, dispatch }),
    redo: () => redo({ state, dispatch }),
  }
}

describe('bringing forward', () => {
  it.each([
    ['|', 'She slept.', '[She slept.]'],
    ['Tired.|', 'She slept.', 'Tired. [She slept.]'],
    ['Tired. |', 'She slept.', 'Tired. [She slept.]'],
    ['Tired.|Then', 'She slept.', 'Tired. [She slept.] Then'],
    ['(|)', 'sic', '([sic])'],
    ['Tired.|', 'One.\nTwo.', 'Tired.\n[One.\nTwo.]'],
    ['Tired. |Then.', 'One.\n\nTwo.', 'Tired. \n[One.\n\nTwo.]\nThen.'],
    ['## Plan|', 'Call.', '## Plan\n[Call.]'],
    ['## Plan\n|', 'Call.', '## Plan\n[Call.]'],
  ])('into %j puts words in and replaces none', (before, words, after) => {
    const editor = desk(before)
    editor.do(bringForward(editor.state, words, FROM))
    expect(editor.marked).toBe(after)
    expect(editor.state.selection.main.head).toBe(editor.copied[0]?.end)
    expect(editor.copied[0]?.from).toBe(FROM)
    editor.undo()
    expect(editor.text).toBe(before.replace('|', ''))
    expect(editor.copied).toEqual([])
    editor.redo()
    expect(editor.marked).toBe(after)
  })

  it('goes after what is selected and never in its place', () => {
    const editor = desk('She walked home.')
    editor.do({ selection: { anchor: 10, head: 4 } })
    editor.do(bringForward(editor.state, 'slowly', FROM))
    expect(editor.marked).toBe('She walked [slowly] home.')
  })

  it('twice keeps both marks in the order of the text, whichever came first', () => {
    const editor = desk('|Tired.')
    editor.do({ selection: { anchor: 6 } })
    editor.do(bringForward(editor.state, 'Second.', FROM))
    editor.do({ selection: { anchor: 0 } })
    editor.do(bringForward(editor.state, 'First.', FROM))
    expect(editor.marked).toBe('[First.] Tired. [Second.]')
    editor.undo()
    expect(editor.marked).toBe('Tired. [Second.]')
  })
})

describe('what is meant by the cursor in the earlier note', () => {
  const NOTE = 'Intro.\n\n## Data\nFirst line\nof a paragraph.\n\nSecond.\n## Plan\nCall.'
  const around = (
    find: (state: EditorState) => { start: number; end: number } | null,
    at: number,
  ) => {
    const { state } = desk(NOTE)
    const moved = state.update({ selection: { anchor: at } }).state
    const passage = find(moved)
    return passage && NOTE.slice(passage.start, passage.end)
  }
  it.each([
    ['Intro', 'Intro.', 'Intro.'],
    ['a paragraph', 'First line\nof a paragraph.', 'First line\nof a paragraph.\n\nSecond.'],
    ['Second', 'Second.', 'First line\nof a paragraph.\n\nSecond.'],
    // On a heading there is no paragraph: its section is meant.
    ['## Data', 'First line\nof a paragraph.\n\nSecond.', 'First line\nof a paragraph.\n\nSecond.'],
    ['Plan', 'Call.', 'Call.'],
  ])('at %j', (words, paragraph, section) => {
    const at = NOTE.indexOf(words)
    expect(around(passageToBring, at)).toBe(paragraph)
    expect(around(sectionAround, at)).toBe(section)
  })

  it('is the selection where there is one, without the white space at its ends', () => {
    const { state } = desk(NOTE)
    const start = NOTE.indexOf(' line')
    const selected = state.update({ selection: { anchor: start, head: start + 9 } }).state
    const passage = passageToBring(selected)
    expect(passage && NOTE.slice(passage.start, passage.end)).toBe('line\nof')
  })

  it('is nothing where there are no words', () => {
    expect(passageToBring(desk('').state)).toBeNull()
    expect(passageToBring(desk('## Plan|').state)).toBeNull()
  })
})

describe('a mark', () => {
  it('leaves the sentence that is edited, and undo brings it back', () => {
    const editor = desk('|')
    editor.do(bringForward(editor.state, 'She slept. Nobody called.', FROM))
    editor.do({ changes: { from: 4, to: 9, insert: 'rested' }, userEvent: 'input.type' })
    expect(editor.marked).toBe('She rested. [Nobody called.]')
    editor.undo()
    expect(editor.marked).toBe('[She slept. Nobody called.]')
    editor.redo()
    expect(editor.marked).toBe('She rested. [Nobody called.]')
  })
})

test('Undo and redo go back and forth through any mix of typing and bringing forward, marks and all', () => {
  const step = fc.record({
    kind: fc.constantFrom('type', 'type', 'bring'),
    at: fc.nat(120),
    length: fc.nat(8),
    words: fc.constantFrom('', 'x', ' ', 'One two. ', '\n'),
    joins: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      const start = 'Own. She slept badly. Nobody called.\nShe walked.'
      const editor = desk(start, [{ start: 5, end: 36, from: FROM }])
      const now = () => ({ text: editor.text, copied: editor.copied })
      const seen = [now()]
      for (const { kind, at, length, words, joins } of steps) {
        const from = Math.min(at, editor.text.length)
        if (kind === 'bring') {
          editor.do({ selection: { anchor: from } })
          editor.do(bringForward(editor.state, 'Brought. Forward.', FROM))
        } else
          editor.do({
            changes: { from, to: Math.min(editor.text.length, from + length), insert: words },
            userEvent: 'input.type',
            ...(joins ? {} : { annotations: isolateHistory.of('full') }),
          })
        seen.push(now())
      }
      const end = now()
      while (editor.undo()) expect(seen).toContainEqual(now())
      expect(now()).toEqual(seen[0])
      while (editor.redo()) expect(seen).toContainEqual(now())
      expect(now()).toEqual(end)
    }),
    { numRuns: 300 },
  )
})
