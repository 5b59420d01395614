// @vitest-environment jsdom
// Tags in the editor: they follow the text, and undo and redo put both back exactly.

import { history, isolateHistory, redo, undo } from '@codemirror/commands'
import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newTagId } from '../../../db/contract/new-ids.ts'
import type { Anchor, TagInput } from '../../../db/contract/shapes.ts'
import {
  currentTag,
  passageTags,
  patchTags,
  pickedTagField,
  pickTag,
  tagField,
  tagState,
} from '../../../renderer/features/note/editor/tag-state.ts'

const tag = (anchor: Anchor, concept = 'loneliness'): TagInput => ({
  id: newTagId(),
  concept,
  anchor,
  intensity: 2,
  assertion: 'present',
  movement: null,
  target: null,
  voice: null,
  aspects: [],
  memo: '',
  source: 'typed',
})
const on = (start: number, end: number): Anchor => ({ kind: 'passage', start, end })

/** An editor without a window: state in, state out, with a history. */
const desk = (doc: string, tags: readonly TagInput[] = []) => {
  let state = EditorState.create({ doc, extensions: [history(), tagState(tags)] })
  const dispatch = (transaction: Transaction): void => {
    state = transaction.state
  }
  return {
    get state() {
      return state
    },
    get tags() {
      return state.field(tagField)
    },
    do: (spec: TransactionSpec) => dispatch(state.update(spec)),
    undo: () => undo({ state, dispatch }),
    redo: () => redo({ state, dispatch }),
  }
}

describe('undo', () => {
  test('puts back a tag whose words were deleted, and redo loses it again with its quote', () => {
    const lonely = tag(on(7, 13))
    const editor = desk('I feel lonely.', [lonely])
    editor.do({ changes: { from: 6, to: 13 } })
    const lost = { ...lonely, anchor: { kind: 'lost', quote: 'lonely' } }
    expect(editor.tags).toEqual([lost])
    editor.undo()
    expect(editor.tags).toEqual([lonely])
    editor.redo()
    expect(editor.tags).toEqual([lost])
  })

  test('grows a passage again by exactly the words deleted from its end', () => {
    const passage = tag(on(0, 13))
    const editor = desk('I feel lonely.', [passage])
    editor.do({ changes: { from: 6, to: 13 } })
    expect(editor.tags[0]?.anchor).toEqual(on(0, 6))
    editor.undo()
    expect(editor.tags).toEqual([passage])
  })

  test('takes a tag of the whole session away again', () => {
    const editor = desk('Text')
    const session = tag({ kind: 'session' })
    editor.do({ effects: patchTags.of({ put: [session], drop: [] }) })
    expect(editor.tags).toEqual([session])
    editor.undo()
    expect(editor.tags).toEqual([])
    editor.redo()
    expect(editor.tags).toEqual([session])
  })

  test('brings a removed tag back and an edited one to what it was', () => {
    const passage = tag(on(0, 4))
    const editor = desk('Text', [passage])
    editor.do({ effects: patchTags.of({ put: [{ ...passage, intensity: 3 }], drop: [] }) })
    editor.do({ effects: patchTags.of({ put: [], drop: [passage.id] }) })
    editor.undo()
    expect(editor.tags).toEqual([{ ...passage, intensity: 3 }])
    editor.undo()
    expect(editor.tags).toEqual([passage])
  })

  test('goes back through any mix of typing and tagging step by step, and forward again', () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('type' as const),
        at: fc.nat(200),
        length: fc.nat(6),
        words: fc.constantFrom('', 'x', 'ab', ' ', 'two words'),
      }),
      fc.record({
        kind: fc.constant('tag' as const),
        at: fc.nat(200),
        length: fc.integer({ min: 1, max: 20 }),
      }),
      fc.record({ kind: fc.constant('edit' as const), at: fc.nat(20) }),
      fc.record({ kind: fc.constant('drop' as const), at: fc.nat(20) }),
    )
    const steps = fc.array(fc.record({ step, joins: fc.boolean() }), {
      minLength: 1,
      maxLength: 25,
    })
    fc.assert(
      fc.property(steps, (list) => {
        const start = 'She came late and said that nobody would have noticed anyway.'
        const editor = desk(start, [
          tag(on(0, 8)),
          tag(on(4, 30), 'sadness'),
          tag({ kind: 'session' }),
        ])
        const seen = [snapshot(editor)]
        for (const { step, joins } of list) {
          const length = editor.state.doc.length
          const from = Math.min(step.at, length)
          if (step.kind === 'type') {
            const to = Math.min(length, from + step.length)
            // `joins` lets the history merge adjacent keystrokes into one step, as it does in use.
            editor.do({
              changes: { from, to, insert: step.words },
              userEvent: 'input.type',
              ...(joins ? {} : { annotations: isolateHistory.of('full') }),
            })
          } else if (step.kind === 'tag') {
            const to = Math.min(length, from + step.length)
            if (from < to)
              editor.do({ effects: patchTags.of({ put: [tag(on(from, to))], drop: [] }) })
          } else {
            const chosen = editor.tags[step.at % Math.max(1, editor.tags.length)]
            if (chosen === undefined) continue
            const put = step.kind === 'edit' ? [{ ...chosen, memo: `${chosen.memo}.` }] : []
            const drop = step.kind === 'drop' ? [chosen.id] : []
            editor.do({ effects: patchTags.of({ put, drop }) })
          }
          seen.push(snapshot(editor))
        }
        const end = snapshot(editor)
        while (editor.undo()) expect(seen).toContainEqual(snapshot(editor))
        expect(snapshot(editor)).toEqual(seen[0])
        while (editor.redo()) expect(seen).toContainEqual(snapshot(editor))
        expect(snapshot(editor)).toEqual(end)
      }),
      { numRuns: 300 },
    )
  })
})

const snapshot = (editor: { readonly state: EditorState; readonly tags: readonly TagInput[] }) => ({
  text: editor.state.doc.toString(),
  tags: editor.tags.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
})

describe('the current tag', () => {
  const outer = tag(on(0, 20))
  const inner = tag(on(5, 9), 'sadness')

  test('is the innermost under the cursor', () => {
    const editor = desk('She said it was all over.', [outer, inner])
    editor.do({ selection: { anchor: 6 } })
    expect(currentTag(editor.state)).toEqual(inner)
    editor.do({ selection: { anchor: 15 } })
    expect(currentTag(editor.state)).toEqual(outer)
    editor.do({ selection: { anchor: 24 } })
    expect(currentTag(editor.state)).toBeUndefined()
  })

  test('stays the one that was picked until the cursor leaves it', () => {
    const editor = desk('She said it was all over.', [outer, inner])
    editor.do({ selection: { anchor: 6 }, effects: pickTag.of(outer.id) })
    expect(currentTag(editor.state)).toEqual(outer)
    editor.do({ selection: { anchor: 24 } })
    expect(editor.state.field(pickedTagField)).toBeNull()
  })

  test('comes in the order of the text for going from one to the next', () => {
    const editor = desk('She said it was all over.', [inner, tag({ kind: 'session' }), outer])
    expect(passageTags(editor.state)).toEqual([outer, inner])
  })
})
