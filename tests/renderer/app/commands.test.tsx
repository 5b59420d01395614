import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Input, SearchField } from 'react-aria-components'
import { afterEach, expect, test, vi } from 'vitest'
import {
  type Command,
  CommandsProvider,
  useCommandList,
  useCommands,
} from '../../../renderer/app/commands.tsx'

afterEach(cleanup)

const Screen = ({ commands }: { readonly commands: readonly Command[] }) => {
  useCommands(commands)
  return null
}

const List = () => (
  <ul>
    {useCommandList().map((command) => (
      <li key={command.id}>{command.label}</li>
    ))}
  </ul>
)

const command = (id: string, run: () => void, extra: Partial<Command> = {}): Command => ({
  id,
  label: id,
  group: 'Test',
  run,
  ...extra,
})

const page = (commands: readonly Command[], rest: React.ReactNode = null) => (
  <CommandsProvider platform="linux">
    <Screen commands={commands} />
    {rest}
  </CommandsProvider>
)

test('a key runs its command, and the newest closure of it', async () => {
  const first = vi.fn()
  const second = vi.fn()
  const { rerender } = render(page([command('new', first, { keys: 'n' })]))
  rerender(page([command('new', second, { keys: 'n' })]))
  await userEvent.keyboard('n')
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledOnce()
})

test('a letter typed into a field stays a letter, and a modifier still commands', async () => {
  const plain = vi.fn()
  const modified = vi.fn()
  render(
    page(
      [command('new', plain, { keys: 'n' }), command('palette', modified, { keys: 'mod+k' })],
      <SearchField aria-label="Filter">
        <Input />
      </SearchField>,
    ),
  )
  const field = screen.getByRole('searchbox')
  await userEvent.click(field)
  await userEvent.keyboard('no{Control>}k{/Control}')
  expect(field).toHaveProperty('value', 'no')
  expect(plain).not.toHaveBeenCalled()
  expect(modified).toHaveBeenCalledOnce()
})

test('while a dialog has the focus only what must always work answers', async () => {
  const search = vi.fn()
  const lock = vi.fn()
  render(
    page(
      [
        command('search', search, { keys: 'mod+f' }),
        command('lock', lock, { keys: 'mod+l', isAlwaysOn: true }),
      ],
      <div role="dialog">
        <button type="button">In the dialog</button>
      </div>,
    ),
  )
  await userEvent.click(screen.getByRole('button'))
  await userEvent.keyboard('{Control>}fl{/Control}')
  expect(search).not.toHaveBeenCalled()
  expect(lock).toHaveBeenCalledOnce()
})

test('a command that cannot run now leaves its keys alone', async () => {
  const run = vi.fn()
  render(page([command('back', run, { keys: 'alt+left', isEnabled: false })]))
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(run).not.toHaveBeenCalled()
})

test('a screen that goes takes its commands with it, and second keys are not listed', () => {
  const commands = [command('stays', () => {}), command('alias', () => {}, { isAlias: true })]
  const { rerender } = render(page(commands, <List />))
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['stays'])
  rerender(
    <CommandsProvider platform="linux">
      <List />
    </CommandsProvider>,
  )
  expect(screen.queryAllByRole('listitem')).toEqual([])
})
