// @vitest-environment jsdom
// Templates and snippets in the editor: one step each for undo, tags on their words, nothing replaced unasked.

import { history, undo } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, runScopeHandlers } from '@codemirror/view'
import { describe, expect, it } from 'vitest'
import { newSnippetId, newTagId } from '../../../db/contract/new-ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import { BUILT_IN_TEMPLATES } from '../../../db/framework/note-templates.ts'
import { noteFactsOf } from '../../../renderer/features/note/editor/note-facts.ts'
import { sectionHints } from '../../../renderer/features/note/editor/section-hints.ts'
import { snippetKeys } from '../../../renderer/features/note/editor/snippet-keys.ts'
import { tagField, tagState } from '../../../renderer/features/note/editor/tag-state.ts'
import {
  startedWith,
  stepSection,
  takeTemplate,
} from '../../../renderer/features/note/templating.ts'

// jsdom lays nothing out; the editor only needs to hear so.
Range.prototype.getClientRects = () => document.createElement('div').getClientRects()

const SNIPPETS = [
  { id: newSnippetId(), shortcut: ';si', text: 'Denies | ideation.' },
  { id: newSnippetId(), shortcut: ';np', text: 'No plan.' },
]
const template = (id: string) => {
  const found = BUILT_IN_TEMPLATES.find((each) => each.id === id)
  if (found === undefined) throw new Error('no such template')
  return found
}

const desk = (doc: string, tags: readonly TagInput[] = []) =>
  new EditorView({
    parent: document.body,
    state: EditorState.create({
      doc,
      selection: { anchor: doc.length },
      extensions: [
        history(),
        tagState(tags),
        noteFactsOf({ templates: BUILT_IN_TEMPLATES, snippets: SNIPPETS }),
        sectionHints,
        snippetKeys,
      ],
    }),
  })
const textOf = (view: EditorView): string => view.state.doc.toString()
/** With a bar where the cursor is. */
const shown = (view: EditorView): string => {
  const { head } = view.state.selection.main
  return `${textOf(view).slice(0, head)}|${textOf(view).slice(head)}`
}
const take = (view: EditorView, id: string): void => {
  const change = takeTemplate(view.state, template(id))
  if (change !== null) view.dispatch(change)
}

describe('taking a template', () => {
  it('on an empty note puts the cursor into the first section', () => {
    const view = desk('')
    take(view, 'dap')
    expect(shown(view)).toBe('## Data\n|\n## Assessment\n\n## Plan\n')
    expect(startedWith(template('dap'))).toEqual({ text: textOf(view), cursor: 8 })
  })

  it('on a written one is one step, and its tags stay on their words', () => {
    const text = '## Subjective\nNobody called.\n## Objective\n\n## Assessment\n\n## Plan\nCall.'
    const start = text.indexOf('Nobody')
    const tag: TagInput = {
      id: newTagId(),
      concept: 'loneliness',
      anchor: { kind: 'passage', start, end: start + 14 },
      intensity: 2,
      assertion: 'present',
      movement: null,
      target: null,
      voice: null,
      aspects: [],
      memo: '',
      source: 'typed',
    }
    const view = desk(text, [tag])
    const words = () =>
      view.state
        .field(tagField)
        .map(({ anchor }) =>
          anchor.kind === 'passage' ? view.state.sliceDoc(anchor.start, anchor.end) : anchor.kind,
        )
    take(view, 'dap')
    expect(textOf(view)).toBe('## Data\nNobody called.\n## Assessment\n\n## Plan\nCall.')
    take(view, 'free')
    expect(textOf(view)).toBe('## Data\nNobody called.\n## Plan\nCall.')
    expect(words()).toEqual(['Nobody called.'])
    undo(view)
    undo(view)
    expect(textOf(view)).toBe(text)
    expect(view.state.field(tagField)).toEqual([tag])
  })

  it('that it has already changes nothing', () => {
    const view = desk('## Data\nx\n## Assessment\n\n## Plan\n')
    expect(takeTemplate(view.state, template('dap'))).toBeNull()
  })
})

describe('an empty section', () => {
  it('shows what belongs there, which is no part of the text', () => {
    const view = desk('## Data\nSome.\n## Assessment\n\n## Plan\n')
    const hints = [...view.dom.querySelectorAll('.note-hint-inline')].map(
      (hint) => hint.textContent,
    )
    expect(hints).toEqual(
      template('dap')
        .sections.slice(1)
        .map(({ hint }) => hint),
    )
    view.dispatch({ changes: { from: textOf(view).length, insert: 'x' } })
    expect(view.dom.querySelectorAll('.note-hint-inline')).toHaveLength(1)
  })

  it('is said with its hint when a key goes to it', () => {
    const view = desk('## Data\nSome.\n## Assessment\n\n## Plan\n')
    view.dispatch({ selection: { anchor: 10 } })
    const next = stepSection(view.state, 1)
    expect(next?.shown).toBe('Assessment, section 2 of 3')
    expect(next?.spoken).toContain('How you understand it today')
    expect(textOf(view).slice(0, next?.cursor)).toMatch(/Assessment\n$/)
    expect(stepSection(desk('Free text.').state, 1)).toBeNull()
  })
})

const press = (view: EditorView, key: string): boolean =>
  runScopeHandlers(view, new KeyboardEvent('keydown', { key }), 'editor')
/** As the browser hands typed text to the editor. */
const typed = (view: EditorView, text: string): void => {
  const { from, to } = view.state.selection.main
  const insert = () =>
    view.state.update({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      userEvent: 'input.type',
    })
  const isTaken = view.state
    .facet(EditorView.inputHandler)
    .some((handle) => handle(view, from, to, text, insert))
  if (!isTaken) view.dispatch(insert())
}

describe('a shortcut', () => {
  it('is replaced by its words at a space, with the cursor at their mark or after them', () => {
    const view = desk('Risk: ;si')
    typed(view, ' ')
    expect(shown(view)).toBe('Risk: Denies | ideation.')
    const other = desk(';np')
    typed(other, ' ')
    expect(shown(other)).toBe('No plan. |')
  })

  it.each(['Tab', 'Enter'])('is replaced at %s, which is not typed', (key) => {
    const view = desk('Risk: ;np')
    expect(press(view, key)).toBe(true)
    expect(shown(view)).toBe('Risk: No plan.|')
  })

  it('comes back with one undo, and the key then means itself', () => {
    const view = desk('Risk: ;np')
    press(view, 'Enter')
    undo(view)
    expect(shown(view)).toBe('Risk: ;np|')
    expect(press(view, 'Enter')).toBe(false)
    typed(view, ' ')
    expect(shown(view)).toBe('Risk: ;np |')
  })

  it('is typed text where it is part of a word, where something is selected, or elsewhere in the line', () => {
    const inside = desk('word;np')
    typed(inside, ' ')
    expect(textOf(inside)).toBe('word;np ')
    const selected = desk('a ;np')
    selected.dispatch({ selection: { anchor: 2, head: 5 } })
    expect(press(selected, 'Enter')).toBe(false)
    const elsewhere = desk(';np x')
    expect(press(elsewhere, 'Tab')).toBe(false)
  })
})
