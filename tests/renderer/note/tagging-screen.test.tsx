// Tagging on a real vault by keyboard: several concepts at once, the session rated in one pass, passages split and
// stretched, only some tags shown, lost ones put back; each act heard, saved, and undone in one step.

import type { EditorView } from '@codemirror/view'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { tagOf } from '../../support/test-vault.ts'
import { select, setUpNote, type, until } from './note-desk.tsx'

type NoteDesk = Awaited<ReturnType<typeof setUpNote>>

const TEXT = 'I feel lonely at night and nobody calls. “Nobody would come,” she said.'

const open = async (): Promise<{ readonly desk: NoteDesk; readonly editor: EditorView }> => {
  const desk = await setUpNote()
  const editor = await desk.open(desk.sessionId)
  type(editor, TEXT)
  return { desk, editor }
}

const focusInText = (editor: EditorView): Promise<void> =>
  until(() => expect(document.activeElement).toBe(editor.contentDOM))

const tagWith = async ({ user }: NoteDesk, editor: EditorView, words: string, keys: string) => {
  select(editor, words)
  await user.keyboard('{Control>}t{/Control}')
  await user.keyboard(keys)
  await focusInText(editor)
}

const quotes = async (desk: NoteDesk): Promise<readonly string[]> =>
  (await desk.stored()).tags.map(({ quote }) => quote)

test('Several concepts go on the same words without closing, and the last is taken back', async () => {
  const { desk, editor } = await open()
  select(editor, 'lonely at night')
  await desk.user.keyboard('{Control>}t{/Control}')
  await desk.user.keyboard('lo{Alt>}[Digit3]{/Alt}sa{Alt>}[Digit1]{/Alt}fa{Alt>}[Digit2]{/Alt}')
  const made = within(screen.getByRole('list', { name: 'Tagged just now' }))
  expect(made.getAllByRole('listitem')).toHaveLength(3)
  await desk.user.keyboard('{Backspace}')
  expect(made.getAllByRole('listitem')).toHaveLength(2)
  await desk.user.keyboard('{Enter}')
  await focusInText(editor)
  expect(editor.state.selection.main.empty).toBe(true)
  await until(async () =>
    expect(
      (await desk.stored()).tags.map(({ concept, intensity }) => [concept, intensity]),
    ).toEqual([
      ['loneliness', 3],
      ['sadness', 1],
    ]),
  )
  await desk.user.keyboard('{Control>}z{/Control}')
  await until(async () => expect((await desk.stored()).tags).toHaveLength(1))
})

test('What the words say and what the last sessions carried is offered first, with the reason', async () => {
  const desk = await setUpNote()
  const concepts = ['belonging', 'fatigue']
  for (const day of ['2026-02-16', '2026-02-23']) {
    const { id: clientId } = (
      await desk.store.call('clients.list', { includeArchived: false })
    )[0] ?? { id: null }
    if (clientId === null) throw new Error('no client')
    const { id } = await desk.store.call('sessions.create', {
      clientId,
      localDate: day,
      localTime: '10:00',
      timeZone: 'Europe/Lisbon',
      durationMinutes: 50,
      attendance: 'attended',
    })
    const tags = concepts.map((concept) => tagOf(concept))
    await desk.store.call('notes.save', { sessionId: id, baseRevision: 0, text: 'Words.', tags })
  }
  const editor = await desk.open(desk.sessionId)
  type(editor, TEXT)
  select(editor, 'lonely at night')
  await desk.user.keyboard('{Control>}t{/Control}')
  const fits = await screen.findByRole('group', { name: 'Fits here' })
  const offered = within(fits).getAllByRole('option')
  expect(offered[0]?.textContent).toMatch(/^Loneliness.*“lonely”/)
  expect(offered.slice(1).map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Belonging.*2 of the last 2/),
    expect.stringMatching(/^Fatigue.*2 of the last 2/),
  ])
})

test('Words between quotation marks are proposed as the client’s, and person and aspect are said in the second step', async () => {
  const { desk, editor } = await open()
  select(editor, 'Nobody would come')
  await desk.user.keyboard('{Control>}t{/Control}')
  await desk.user.keyboard('hc{Tab}3')
  expect(screen.getByRole('radio', { name: 'client’s words' }).getAttribute('aria-checked')).toBe(
    'true',
  )
  await desk.user.click(screen.getByRole('checkbox', { name: 'Unavailable' }))
  await desk.user.click(screen.getByRole('button', { name: /nobody in particular/ }))
  await desk.user.click(await screen.findByRole('option', { name: 'mother' }))
  await until(() => expect(document.activeElement?.getAttribute('aria-haspopup')).toBe('listbox'))
  await desk.user.keyboard('{Control>}{Enter}{/Control}')
  await until(async () =>
    expect((await desk.stored()).tags).toMatchObject([
      {
        concept: 'hopelessness-about-connection',
        intensity: 3,
        voice: 'client',
        target: 'mother',
        aspects: ['unavailable'],
      },
    ]),
  )
})

test('The session is rated in one pass: digits go on, arrows move, Backspace clears, the last session stands beside', async () => {
  const desk = await setUpNote()
  await desk.store.call('notes.save', {
    sessionId: desk.sessionId,
    baseRevision: 0,
    text: 'Before.',
    tags: [tagOf('sadness', { kind: 'session' }, { intensity: 1 })],
  })
  const editor = await desk.open(desk.otherSession)
  await desk.user.keyboard('{Control>}{Shift>}r{/Shift}{/Control}')
  const sadness = await screen.findByRole('button', {
    name: 'Sadness, not assessed, session 1: 1',
  })
  await until(() => expect(document.activeElement).toBe(sadness))
  // Sadness 2, emptiness looked for and absent, irritability passed over, fatigue 3 and cleared again.
  await desk.user.keyboard('20{ArrowDown}3{ArrowUp}{Backspace}')
  await screen.findByRole('button', { name: /^Sadness, present, session 1: 1/ })
  await screen.findByRole('button', {
    name: 'Emptiness, looked for and absent, session 1: not assessed',
  })
  screen.getByRole('button', { name: /^Fatigue, not assessed/ })
  screen.getByText(/2 of 33 assessed/)
  const rated = async () =>
    (await desk.store.call('notes.open', { sessionId: desk.otherSession })).tags.map(
      ({ concept, intensity, anchor }) => [concept, intensity, anchor.kind],
    )
  await until(async () =>
    expect(await rated()).toEqual([
      ['sadness', 2, 'session'],
      ['emptiness', 0, 'session'],
    ]),
  )
  // Undo from the column itself: the cleared one is back, then it goes, then emptiness goes.
  await desk.user.keyboard('{Control>}zzz{/Control}')
  await until(async () => expect(await rated()).toEqual([['sadness', 2, 'session']]))
  await desk.user.keyboard('lo1')
  await screen.findByRole('button', { name: /^Loneliness, touched/ })
  await desk.user.keyboard('{Escape}')
  await focusInText(editor)
})

test('A passage is split at the cursor, and words are taken out of it, each undone in one step', async () => {
  const { desk, editor } = await open()
  await tagWith(desk, editor, 'lonely at night and nobody calls', 'lo2')
  const at = TEXT.indexOf('and nobody')
  editor.dispatch({ selection: { anchor: at } })
  await desk.user.keyboard('{Control>}{Shift>}x{/Shift}{/Control}')
  screen.getByText('Split Loneliness in two', { selector: '[role=status]' })
  await until(async () =>
    expect(await quotes(desk)).toEqual(['lonely at night', 'and nobody calls']),
  )
  await desk.user.keyboard('{Control>}z{/Control}')
  await until(async () => expect(await quotes(desk)).toEqual(['lonely at night and nobody calls']))
  select(editor, 'at night')
  await desk.user.keyboard('{Control>}{Shift>}x{/Shift}{/Control}')
  await until(async () => expect(await quotes(desk)).toEqual(['lonely', 'and nobody calls']))
  await desk.user.keyboard('{Control>}z{/Control}')
  await until(async () => expect(await quotes(desk)).toEqual(['lonely at night and nobody calls']))
})

test('The ends of a passage move by word and character, and Escape leaves them', async () => {
  const { desk, editor } = await open()
  await tagWith(desk, editor, 'lonely at', 'lo2')
  editor.dispatch({ selection: { anchor: TEXT.indexOf('lonely') + 2 } })
  await desk.user.keyboard('{Control>}e{/Control}')
  await screen.findByRole('dialog', { name: 'Ends of the passage' })
  await desk.user.keyboard('{ArrowRight}{Tab}{ArrowLeft}{Enter}')
  await focusInText(editor)
  await until(async () => expect(await quotes(desk)).toEqual(['feel lonely at night']))
  await desk.user.keyboard('{Control>}e{/Control}')
  await screen.findByRole('dialog', { name: 'Ends of the passage' })
  await desk.user.keyboard('{Shift>}{ArrowLeft}{/Shift}{Escape}')
  await focusInText(editor)
  await desk.user.keyboard('{Control>}z{/Control}')
  await until(async () => expect(await quotes(desk)).toEqual(['lonely at']))
})

test('Only some tags are shown, it is said so, and one key shows all again', async () => {
  const { desk, editor } = await open()
  await tagWith(desk, editor, 'lonely at night', 'lo2')
  await tagWith(desk, editor, 'Nobody would come', 'sa1')
  await tagWith(desk, editor, 'nobody calls', 'sa2')
  await desk.user.keyboard('{Control>}{Shift>}k{/Shift}{/Control}')
  await screen.findByRole('combobox', { name: 'Show only' })
  await desk.user.keyboard('client{Enter}')
  await screen.findByText('1 of 3 tags shown')
  const panel = screen.getByRole('complementary', { name: 'Themes' })
  expect(within(panel).queryByRole('button', { name: 'Loneliness' })).toBeNull()
  editor.dispatch({ selection: { anchor: 0 } })
  await desk.user.keyboard('{F8}')
  screen.getByText('Tag 1 of 1 shown, 3 in all')
  await desk.user.keyboard('{Control>}{Shift>}k{/Shift}{/Control}')
  await until(() => expect(screen.queryByText('1 of 3 tags shown')).toBeNull())
  await within(panel).findByRole('button', { name: 'Loneliness' })
})

test('A lost tag is offered back when its words return, and by the nearest words when they do not', async () => {
  const { desk, editor } = await open()
  await tagWith(desk, editor, 'lonely at night', 'lo2')
  select(editor, 'lonely at night')
  editor.dispatch(editor.state.replaceSelection(''))
  await screen.findByText('Places lost')
  const end = editor.state.doc.length
  editor.dispatch({ changes: { from: end, insert: ' I was lonely at night.' } })
  await screen.findByText(/^The words of Loneliness are back/, { selector: '[role=status]' })
  await screen.findByText('Its words are in the note again.')
  editor.focus()
  await desk.user.keyboard('{Control>}{Shift>}j{/Shift}{/Control}')
  await screen.findByText('The very words stand here:')
  await desk.user.keyboard('{Enter}')
  await focusInText(editor)
  await until(async () => expect(await quotes(desk)).toEqual(['lonely at night']))

  const words = 'lonely at night'
  const again = editor.state.doc.toString().indexOf(words)
  editor.dispatch({
    changes: [
      { from: 0, insert: 'So lonely, and at night. ' },
      { from: again, to: again + words.length },
    ],
  })
  editor.focus()
  await desk.user.keyboard('{Control>}{Shift>}j{/Shift}{/Control}')
  await screen.findByText(/^The nearest words, \d+% of them the same:$/)
  await desk.user.keyboard('{Enter}')
  await until(async () => expect(await quotes(desk)).toEqual(['lonely, and at night']))
})

test('Where the margin has no room for names, all tags of a place are listed and opened by key', async () => {
  const { desk, editor } = await open()
  await tagWith(desk, editor, 'lonely at night', 'lo2')
  await tagWith(desk, editor, 'lonely at night', 'sa2')
  select(editor, 'lonely')
  await desk.user.keyboard('{Control>}{Shift>}g{/Shift}{/Control}')
  const list = within(await screen.findByRole('list', { name: 'Tags here' }))
  expect(list.getAllByRole('button')).toHaveLength(2)
  await desk.user.keyboard('{ArrowDown}{Enter}')
  await screen.findByRole('group', { name: 'Sadness' })
})

test('A person is typed with the concept, and undo says what it did', async () => {
  const { desk, editor } = await open()
  await tagWith(desk, editor, 'nobody calls', 'lo@mo3')
  await until(async () =>
    expect((await desk.stored()).tags).toMatchObject([
      { concept: 'loneliness', target: 'mother', intensity: 3 },
    ]),
  )
  await desk.user.keyboard('{Control>}z{/Control}')
  screen.getByText('Undone: Loneliness is gone', { selector: '[role=status]' })
  await desk.user.keyboard('{Control>}y{/Control}')
  screen.getByText('Done again: Loneliness is back', { selector: '[role=status]' })
})
