// Templates, earlier notes and copied words on the note screen, with a real vault behind it.

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setUpNote, textOf, type, until } from './note-desk.tsx'

const DAP = '## Data\n\n## Assessment\n\n## Plan\n'

test('An empty note begins with the template of its kind, and is no note before a word is written', async () => {
  const desk = await setUpNote()
  await desk.store.call('settings.update', { noteTemplate: { progress: 'dap', process: 'free' } })
  const editor = await desk.open(desk.sessionId)
  expect(textOf(editor)).toBe(DAP)
  expect(editor.state.selection.main.head).toBe('## Data\n'.length)
  screen.getByText('0 words')
  expect(await desk.stored()).toMatchObject({ text: '', state: 'none', revision: 0 })

  type(editor, 'Tired.')
  const written = DAP.replace('\n\n', '\nTired.\n')
  await until(async () => expect(await desk.stored()).toMatchObject({ text: written }))
  editor.dispatch({ changes: { from: 8, to: 14 } })
  await until(async () => expect(await desk.stored()).toMatchObject({ text: '', state: 'none' }))
})

test('A heading under a tag is kept, since something is said of it', async () => {
  const desk = await setUpNote()
  await desk.store.call('settings.update', { noteTemplate: { progress: 'dap', process: 'free' } })
  const editor = await desk.open(desk.sessionId)
  editor.dispatch({ selection: { anchor: 3, head: 7 } })
  editor.focus()
  await desk.user.keyboard('{Control>}t{/Control}')
  await screen.findByRole('combobox', { name: 'Concept' })
  await desk.user.keyboard('lonel2')
  await until(async () => expect((await desk.stored()).text).toBe(DAP))
  expect((await desk.stored()).tags).toMatchObject([{ quote: 'Data' }])
})

test('Beside a progress note stands the earlier progress note, never the process note of the same session', async () => {
  const desk = await setUpNote()
  const save = (kind: 'progress' | 'process', baseRevision: number, text: string) =>
    desk.store.call('notes.save', {
      sessionId: desk.sessionId,
      kind,
      baseRevision,
      text,
      tags: [],
    })
  await save('process', 0, 'My own unease.')
  const editor = await desk.open(desk.otherSession)
  await desk.user.keyboard('{Control>}{Shift>}p{/Shift}{/Control}')
  await screen.findByText(/This is the first progress note/)
  expect(document.body.textContent).not.toContain('unease')
  await desk.user.keyboard('{Control>}{Shift>}b{/Shift}{/Control}')
  expect(textOf(editor)).toBe('')

  await save('progress', 1, 'Nobody called.')
  const again = await desk.open(desk.otherSession)
  await screen.findByText('Nobody called.')
  expect(document.body.textContent).not.toContain('unease')
  again.focus()
  await desk.user.keyboard('{Control>}{Shift>}b{/Shift}{/Control}')
  expect(textOf(again)).toBe('Nobody called.')
  await screen.findByText('100 % copied')
  const read = () => desk.store.call('notes.open', { sessionId: desk.otherSession })
  await until(async () =>
    expect(await read()).toMatchObject({
      text: 'Nobody called.',
      copied: [{ start: 0, end: 14, from: desk.sessionId }],
    }),
  )

  await desk.user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
  await screen.findByText(/All of it was copied/)
  await desk.user.click(await screen.findByRole('button', { name: 'Sign' }))
  await screen.findByText(/^Signed/)
  expect(document.querySelector('.note-editor .note-copied')?.textContent).toBe('Nobody called.')
  expect(screen.queryByRole('button', { name: 'Bring forward' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Template/ })).toBeNull()
  await desk.user.keyboard('{Control>}{Shift>}p{/Shift}{/Control}')
  await until(() => expect(document.querySelector('.note-before')).toBeNull())
})
