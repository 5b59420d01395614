// @vitest-environment jsdom
// Anchors in the real editor: after a thousand random edits, undone and redone among them, a passage whose words
// survive still quotes them, and takes in no word that stood beside it.

import { isolateHistory, redo, undo } from '@codemirror/commands'
import type { EditorView } from '@codemirror/view'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newTagId } from '../../../db/contract/new-ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import { createNoteEditor } from '../../../renderer/features/note/editor/note-editor.ts'
import { NO_FACTS } from '../../../renderer/features/note/editor/note-facts.ts'
import { tagField } from '../../../renderer/features/note/editor/tag-state.ts'
import { PRESENT } from '../../../renderer/features/note/tagging.ts'

Range.prototype.getClientRects = () => document.createElement('div').getClientRects()
Range.prototype.getBoundingClientRect = () => new DOMRect()

/** What people write, and what breaks offsets: surrogates, joined emoji, combining marks, right to left. */
const PIECES = [
  'lonely',
  ' ',
  'at ',
  'night',
  ', ',
  '.\n',
  '😀',
  '👩‍🚀',
  '🏳️‍🌈',
  'e\u0301',
  'שלום ',
  'عالم',
  '“',
  '”',
  '- ',
  'x',
]

const LONG =
  'She said 👩‍🚀 nobody would notice.\n\nAt night, e\u0301te\u0301 long past, שלום עולם came back to her, twice. She slept 😀 a little and woke at four, and lay there until the birds began. “It is what it is,” she said, and then, after the rain had stopped: “No. It is not.”\n\n'
const START = LONG.repeat(14)
const WORDS = [
  'nobody would notice',
  'e\u0301te\u0301 long past',
  'שלום עולם',
  'slept 😀 a little and woke at four',
  '👩‍🚀',
  'At night, e\u0301te\u0301 long past, שלום עולם came back to her, twice. She slept',
  'and lay there until the birds began. “It is what it is,” she said',
]

const tags = WORDS.map((words, index): TagInput => {
  const start = START.indexOf(words, index * 2 * LONG.length)
  const anchor = { kind: 'passage', start, end: start + words.length } as const
  return { id: newTagId(), concept: 'loneliness', anchor, source: 'typed', ...PRESENT }
})

/**
 * A second account of the same edits, with nothing of the product's own mapping in it: of every code unit of the text,
 * to which passages it belongs, and which passages are lost. Undoing goes back to the account as it was.
 */
type Account = {
  readonly units: readonly ReadonlySet<number>[]
  readonly lost: ReadonlySet<number>
}

const startAccount = (): Account => ({
  units: Array.from(
    { length: START.length },
    (_, offset) =>
      new Set(
        tags.flatMap(({ anchor }, index) =>
          anchor.kind === 'passage' && anchor.start <= offset && offset < anchor.end ? [index] : [],
        ),
      ),
  ),
  lost: new Set(),
})

const spanOf = ({ units }: Account, index: number) => ({
  start: units.findIndex((of) => of.has(index)),
  end: units.findLastIndex((of) => of.has(index)) + 1,
})

/** Letters typed on to a word grow it. */
const grown = (text: string, at: number, insert: string): number =>
  /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at))
    ? (/^[\p{L}\p{M}\p{N}'’]+/u.exec(insert)?.[0].length ?? 0)
    : 0

/**
 * What is put in belongs to a passage if it replaces words of it alone, or comes between two of them. What is put in at
 * its edges, or in place of words inside and outside, does not.
 */
const edited = (
  account: Account,
  text: string,
  from: number,
  to: number,
  insert: string,
): Account => {
  const joins = tags.map((_, index) => {
    if (account.lost.has(index)) return 0
    const { start, end } = spanOf(account, index)
    if (from === to && from === end) return grown(text, end, insert)
    const isInside = from === to ? from > start && from < end : from >= start && to <= end
    return isInside ? insert.length : 0
  })
  const units = [
    ...account.units.slice(0, from),
    ...Array.from(
      { length: insert.length },
      (_, at) => new Set(joins.flatMap((joined, index) => (at < joined ? [index] : []))),
    ),
    ...account.units.slice(to),
  ]
  const after = text.slice(0, from) + insert + text.slice(to)
  const lost = tags.flatMap((_, index) => {
    const isAlive = units.some((of, at) => of.has(index) && /\S/u.test(after.charAt(at)))
    return isAlive && !account.lost.has(index) ? [] : [index]
  })
  return { units, lost: new Set(lost) }
}

type Edit =
  | {
      readonly kind: 'replace'
      readonly at: number
      readonly length: number
      readonly words: string
    }
  | { readonly kind: 'all'; readonly words: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

const words = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 4 })
  .map((pieces) => pieces.join(''))
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      kind: fc.constant('replace' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        { weight: 4, arbitrary: fc.nat(5) },
        { weight: 1, arbitrary: fc.nat(25) },
      ),
      words,
    }),
  },
  // A whole note pasted over: every anchor is lost, and comes back with undo.
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('all' as const), words }) },
  { weight: 12, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 8, arbitrary: fc.constant({ kind: 'redo' as const }) },
)

/** As a hand would: never in the middle of a pair. */
const whole = (text: string, offset: number): number => {
  const at = Math.min(offset, text.length)
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}

const openEditor = (): EditorView =>
  createNoteEditor({
    parent: document.body,
    text: START,
    tags,
    copied: [],
    isSigned: false,
    facts: NO_FACTS,
    label: 'Note',
    lookUpConcept: (slug) => ({ name: slug, group: 'own' }),
    stripes: { onOpen: () => undefined, onPoint: () => undefined, onResize: () => undefined },
    onChange: () => undefined,
    onUpdate: () => undefined,
  })

/** How many passages were looked at, and how many of them were not lost. */
const run = (edits: readonly Edit[]): { readonly seen: number; readonly alive: number } => {
  const editor = openEditor()
  let account = startAccount()
  let past: Account[] = []
  let future: Account[] = []
  let alive = 0
  const replace = (from: number, to: number, insert: string): void => {
    past.push(account)
    future = []
    account = edited(account, editor.state.doc.toString(), from, to, insert)
    editor.dispatch({
      changes: { from, to, insert },
      annotations: isolateHistory.of('full'),
      userEvent: 'input',
    })
  }
  const back = (): void => {
    const before = past.at(-1)
    if (!undo(editor) || before === undefined) return
    past = past.slice(0, -1)
    future.push(account)
    account = before
  }
  for (const step of edits) {
    const text = editor.state.doc.toString()
    if (step.kind === 'undo') back()
    else if (step.kind === 'redo') {
      const after = future.at(-1)
      if (redo(editor) && after !== undefined) {
        future = future.slice(0, -1)
        past.push(account)
        account = after
      }
    } else if (step.kind === 'all') {
      replace(0, text.length, step.words)
      check(editor, account)
      // Who pastes over a whole note by mistake takes it back, and writes on.
      back()
      replace(0, 0, 'x')
    } else {
      const from = whole(text, Math.floor(step.at * text.length))
      const to = Math.max(from, whole(text, from + step.length))
      if (from !== to || step.words !== '') replace(from, to, step.words)
    }
    alive += check(editor, account)
  }
  editor.destroy()
  return { seen: edits.length * tags.length, alive }
}

const check = (editor: EditorView, account: Account): number => {
  const text = editor.state.doc.toString()
  expect(account.units).toHaveLength(text.length)
  const now = editor.state.field(tagField)
  expect(now).toHaveLength(tags.length)
  for (const [index, { id }] of tags.entries()) {
    const anchor = now.find((tag) => tag.id === id)?.anchor
    if (account.lost.has(index)) {
      expect(anchor?.kind === 'lost' && anchor.quote.trim() !== '').toBe(true)
    } else expect(anchor).toEqual({ kind: 'passage', ...spanOf(account, index) })
  }
  return tags.length - account.lost.size
}

describe('a passage in the editor', () => {
  test('quotes what survives of its words, through a thousand random edits', () => {
    const [thousand] = fc.sample(
      fc.array(edit, { minLength: 1_000, maxLength: 1_000, size: 'max' }),
      {
        numRuns: 1,
        seed: 20_261_129,
      },
    )
    expect(thousand).toHaveLength(1_000)
    const { seen, alive } = run(thousand ?? [])
    // A run in which all were soon lost would prove nothing.
    expect(alive / seen).toBeGreaterThan(0.5)
  }, 60_000)

  test('and through any shorter mix of them', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 60, size: 'max' }), (edits) => void run(edits)),
      { numRuns: 120 },
    )
  }, 60_000)

  test('comes back as it was when all of it is undone', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30, size: 'max' }), (edits) => {
        const editor = openEditor()
        for (const step of edits)
          if (step.kind === 'replace') {
            const text = editor.state.doc.toString()
            const from = whole(text, Math.floor(step.at * text.length))
            const to = Math.max(from, whole(text, from + step.length))
            editor.dispatch({ changes: { from, to, insert: step.words }, userEvent: 'input.type' })
          } else if (step.kind === 'all')
            editor.dispatch({
              changes: { from: 0, to: editor.state.doc.length, insert: step.words },
            })
        while (undo(editor));
        expect(editor.state.doc.toString()).toBe(START)
        expect(editor.state.field(tagField)).toEqual(tags)
        editor.destroy()
      }),
      { numRuns: 120 },
    )
  }, 60_000)
})
