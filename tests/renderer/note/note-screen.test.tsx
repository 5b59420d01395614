// The note on a real vault: what is written is kept, what is tagged holds, and nothing is dropped when saving fails.

import { cleanup, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { tagOf } from '../../support/test-vault.ts'
import { editorOnScreen, select, setUpNote, textOf, type, until } from './note-desk.tsx'

test('A note opens with the cursor in the text, and what is typed is in the vault without being asked', async () => {
  const desk = await setUpNote()
  const editor = await desk.open(desk.sessionId)
  expect(document.activeElement).toBe(editor.contentDOM)
  type(editor, 'She came late.')
  await until(async () => expect((await desk.stored()).text).toBe('She came late.'))
  await until(() => expect(screen.getByText('Saved')).toBeTruthy())
})

test('Leaving saves the last keystrokes and lets search find them', async () => {
  const desk = await setUpNote()
  type(await desk.open(desk.sessionId), 'A heron by the canal.')
  cleanup()
  await until(async () => {
    const found = await desk.store.call('search.find', {
      query: 'heron',
      clientId: null,
      order: 'best',
    })
    expect(found.total).toBe(1)
  })
})

test('A lock waits for what is unsaved', async () => {
  const desk = await setUpNote()
  type(await desk.open(desk.sessionId), 'Just now.')
  await desk.beforeLock()
  expect((await desk.stored()).text).toBe('Just now.')
})

test('A passage is tagged with a few letters and a digit, is heard, moves with the text and is undone with it', async () => {
  const desk = await setUpNote()
  const editor = await desk.open(desk.sessionId)
  type(editor, 'I feel lonely at night.')
  select(editor, 'lonely')
  await desk.user.keyboard('{Control>}t{/Control}')
  await desk.user.keyboard('lo3')
  await until(() => expect(document.activeElement).toBe(editor.contentDOM))
  expect(screen.getByText('Tagged Loneliness, dominant, passage: lonely')).toBeTruthy()

  editor.dispatch({ changes: { from: 0, insert: 'Again: ' } })
  await until(async () => {
    const { tags, text } = await desk.stored()
    expect(text).toBe('Again: I feel lonely at night.')
    expect(tags).toMatchObject([
      { concept: 'loneliness', intensity: 3, quote: 'lonely', source: 'typed' },
    ])
  })
  await desk.user.keyboard('{Control>}z{/Control}{Control>}z{/Control}')
  await until(async () => {
    const { tags, text } = await desk.stored()
    expect({ text, tags }).toEqual({ text: 'I feel lonely at night.', tags: [] })
  })
})

test('With nothing selected the whole session is tagged, as present, by Enter', async () => {
  const desk = await setUpNote()
  await desk.open(desk.sessionId)
  await desk.user.keyboard('{Control>}t{/Control}')
  await desk.user.keyboard('grief never{Enter}')
  await until(async () =>
    expect((await desk.stored()).tags).toMatchObject([
      { concept: 'grief-never-had', anchor: { kind: 'session' }, intensity: 2 },
    ]),
  )
})

test('Escape leaves no tag, and the selection and the focus as they were', async () => {
  const desk = await setUpNote()
  const editor = await desk.open(desk.sessionId)
  type(editor, 'I feel lonely.')
  select(editor, 'lonely')
  await desk.user.keyboard('{Control>}t{/Control}')
  await desk.user.keyboard('lo{Escape}')
  await until(() => expect(document.activeElement).toBe(editor.contentDOM))
  const { from, to } = editor.state.selection.main
  expect(editor.state.sliceDoc(from, to)).toBe('lonely')
  await desk.beforeLock()
  expect((await desk.stored()).tags).toEqual([])
})

test('Tab goes on to the assertion and the memo of the tag', async () => {
  const desk = await setUpNote()
  const editor = await desk.open(desk.sessionId)
  type(editor, 'Not sad at all, he said.')
  select(editor, 'Not sad at all')
  await desk.user.keyboard('{Control>}t{/Control}')
  await desk.user.keyboard('sa{Tab}1')
  await desk.user.click(screen.getByRole('radio', { name: 'denied' }))
  await desk.user.type(screen.getByRole('textbox', { name: 'Memo' }), 'too quick')
  await desk.user.keyboard('{Control>}{Enter}{/Control}')
  await until(async () =>
    expect((await desk.stored()).tags).toMatchObject([
      { concept: 'sadness', intensity: 1, assertion: 'denied', memo: 'too quick' },
    ]),
  )
})

test('A tag whose words are deleted is listed, and is put back at the selection', async () => {
  const desk = await setUpNote()
  const editor = await desk.open(desk.sessionId)
  type(editor, 'I feel lonely at night.')
  select(editor, 'lonely')
  await desk.user.keyboard('{Control>}t{/Control}')
  await desk.user.keyboard('lo2')
  await until(() => expect(document.activeElement).toBe(editor.contentDOM))
  select(editor, 'lonely')
  editor.dispatch(editor.state.replaceSelection(''))
  await until(async () =>
    expect((await desk.stored()).tags).toMatchObject([
      { anchor: { kind: 'lost' }, quote: 'lonely' },
    ]),
  )
  expect(await screen.findByText('Places lost')).toBeTruthy()
  select(editor, 'night')
  await desk.user.click(await screen.findByRole('button', { name: 'Put back Loneliness' }))
  await desk.user.click(await screen.findByRole('button', { name: 'At the selection' }))
  await until(async () =>
    expect((await desk.stored()).tags).toMatchObject([
      { anchor: { kind: 'passage' }, quote: 'night' },
    ]),
  )
})

test('A signed text takes no key, its tags still change, and undo takes them back', async () => {
  const desk = await setUpNote()
  const { call } = desk.store
  const saved = await call('notes.save', {
    sessionId: desk.sessionId,
    baseRevision: 0,
    text: 'I feel lonely.',
    tags: [],
  })
  await call('notes.sign', { sessionId: desk.sessionId, baseRevision: saved.revision })
  const editor = await desk.open(desk.sessionId)
  type(editor, 'No. ')
  expect(textOf(editor)).toBe('I feel lonely.')
  select(editor, 'lonely')
  await desk.user.keyboard('{Control>}t{/Control}')
  await desk.user.keyboard('lo1')
  await until(async () => expect((await desk.stored()).tags).toHaveLength(1))
  await desk.user.keyboard('{Control>}z{/Control}')
  await until(async () => expect((await desk.stored()).tags).toEqual([]))
})

test('Signing says what it does, and freezes what is on the screen', async () => {
  const desk = await setUpNote()
  type(await desk.open(desk.sessionId), 'The last word.')
  await desk.user.click(screen.getByRole('button', { name: 'Sign…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Sign this note' })
  expect(dialog.textContent).toMatch(/freezes the text for ever/)
  await desk.user.click(within(dialog).getByRole('button', { name: 'Sign' }))
  await until(async () => expect((await desk.stored()).state).toBe('signed'))
  expect((await desk.stored()).text).toBe('The last word.')
  expect(await screen.findByText(/^Signed/)).toBeTruthy()
})

test('An empty note is not signed', async () => {
  const desk = await setUpNote()
  await desk.open(desk.sessionId)
  await desk.user.click(screen.getByRole('button', { name: 'Sign…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Sign this note' })
  expect(dialog.textContent).toMatch(/nothing to sign/)
  expect(within(dialog).queryByRole('button', { name: 'Sign' })).toBeNull()
})

test('A refused save says so, is tried again, and keeps the words even when the note is left and opened again', async () => {
  const desk = await setUpNote()
  desk.fault.refuse = 'disk-full'
  type(await desk.open(desk.sessionId), 'Do not lose this.')
  expect(await screen.findByText(/^Not saved: The disk is full/)).toBeTruthy()
  await desk.open(desk.otherSession)
  await desk.open(desk.sessionId)
  expect(textOf(await editorOnScreen())).toBe('Do not lose this.')
  expect((await desk.stored()).text).toBe('')
  desk.fault.refuse = null
  await until(async () => expect((await desk.stored()).text).toBe('Do not lose this.'))
})

test('Words that wait in one note are saved though the other note of the session moved on meanwhile', async () => {
  const desk = await setUpNote()
  desk.fault.refuse = 'disk-full'
  type(await desk.open(desk.sessionId), 'Waiting for room.')
  await screen.findByText(/not saved/i)
  // Leaves the progress note with its words unsaved.
  const process = await desk.open(desk.sessionId, 'process')
  desk.fault.refuse = null
  type(process, 'Mine alone.')
  await until(async () => {
    expect(await desk.stored()).toMatchObject({ text: 'Waiting for room.' })
    expect(
      await desk.store.call('notes.open', { sessionId: desk.sessionId, kind: 'process' }),
    ).toMatchObject({ text: 'Mine alone.' })
  })
})

test('A save whose answer is lost is not taken for somebody else’s', async () => {
  const desk = await setUpNote()
  const editor = await desk.open(desk.sessionId)
  desk.fault.loseAnswer = true
  type(editor, 'Stored, ')
  await until(async () => expect((await desk.stored()).revision).toBe(1))
  desk.fault.loseAnswer = false
  type(editor, 'and more.')
  await until(async () => expect((await desk.stored()).text).toBe('Stored, and more.'))
  expect(screen.queryByText(/changed elsewhere/)).toBeNull()
})

test('A note changed elsewhere is told of, and either version can be kept', async () => {
  const desk = await setUpNote()
  const elsewhere = async (text: string): Promise<void> => {
    const { revision } = await desk.stored()
    await desk.store.call('notes.save', {
      sessionId: desk.sessionId,
      baseRevision: revision,
      text,
      tags: [tagOf('sadness')],
    })
  }
  const editor = await desk.open(desk.sessionId)
  await elsewhere('Theirs.')
  type(editor, 'Mine.')
  expect(await screen.findByText('This note was changed elsewhere.')).toBeTruthy()
  expect(textOf(editor)).toBe('Mine.')
  expect((await desk.stored()).text).toBe('Theirs.')
  await desk.user.click(screen.getByRole('button', { name: 'Keep mine' }))
  await until(async () => expect((await desk.stored()).text).toBe('Mine.'))

  await elsewhere('Theirs again.')
  type(editor, ' More.')
  await desk.user.click(await screen.findByRole('button', { name: 'Read the other version' }))
  await desk.user.click(await screen.findByRole('button', { name: 'Use this one' }))
  await until(async () => {
    expect(textOf(editor)).toBe('Theirs again.')
    expect((await desk.stored()).text).toBe('Theirs again.')
  })
  // Even so nothing is gone: it is one step of undo away.
  editor.focus()
  await desk.user.keyboard('{Control>}z{/Control}')
  expect(textOf(editor)).toBe('Mine. More.')
})

test('The panel lists the session first, then the passages in the order of the text', async () => {
  const desk = await setUpNote()
  const text = 'One two three.'
  await desk.store.call('notes.save', {
    sessionId: desk.sessionId,
    baseRevision: 0,
    text,
    tags: [
      tagOf('sadness', { kind: 'passage', start: 8, end: 13 }),
      tagOf('fatigue', { kind: 'passage', start: 0, end: 3 }),
      tagOf('loneliness'),
    ],
  })
  await desk.open(desk.sessionId)
  const panel = await screen.findByRole('complementary', { name: 'Themes' })
  await until(() => {
    const shown = [...panel.querySelectorAll('h2, .row-link')].map(({ textContent }) => textContent)
    expect(shown).toEqual(['Whole session', 'Loneliness', 'Passages', 'Fatigue', 'Sadness'])
  })
})
