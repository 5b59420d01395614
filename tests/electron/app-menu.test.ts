import type { MenuItemConstructorOptions } from 'electron'
import { expect, it, vi } from 'vitest'
import { type MenuActions, menuTemplate } from '../../electron/main/app-menu.ts'
import { COMMAND_KEYS, LOCK_KEYS } from '../../electron/main/shortcuts.ts'

type Item = MenuItemConstructorOptions

const flat = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

const fakeActions = () => ({ send: vi.fn(), edit: vi.fn(), lock: vi.fn() }) satisfies MenuActions

const menu = (isMac = false, isPackaged = true, actions: MenuActions = fakeActions()) =>
  flat(menuTemplate(actions, { isMac, isPackaged }))

const choose = (items: readonly Item[], accelerator: string): void => {
  const item = items.find((each) => each.accelerator === accelerator)
  // Electron gives item, window and event; none of ours looks at them.
  Reflect.apply(item?.click ?? (() => {}), undefined, [])
}

it('sends each command by its own keys', () => {
  const actions = fakeActions()
  const items = menu(false, true, actions)
  for (const [command, keys] of Object.entries(COMMAND_KEYS)) {
    choose(items, keys)
    expect(actions.send).toHaveBeenLastCalledWith(command)
  }
  expect(actions.send).toHaveBeenCalledTimes(Object.keys(COMMAND_KEYS).length)
  expect(actions.lock).not.toHaveBeenCalled()
})

it('locks by its keys', () => {
  const actions = fakeActions()
  choose(menu(false, true, actions), LOCK_KEYS)
  expect(actions.lock).toHaveBeenCalledOnce()
})

it.each([
  [false, 'Control+Y'],
  [true, 'Shift+Command+Z'],
])('undoes and redoes through the page (Mac: %s)', (isMac, redoKeys) => {
  const actions = fakeActions()
  const items = menu(isMac, true, actions)
  choose(items, 'CommandOrControl+Z')
  choose(items, redoKeys)
  expect(actions.edit.mock.calls).toEqual([['undo'], ['redo']])
})

it.each([false, true])('gives no two items the same keys (Mac: %s)', (isMac) => {
  const keys = menu(isMac).flatMap(({ accelerator }) => (accelerator ? [accelerator] : []))
  expect(new Set(keys).size).toBe(keys.length)
})

it.each([false, true])('offers zoom and quit (Mac: %s)', (isMac) => {
  const roles = menu(isMac).map(({ role }) => role)
  expect(roles).toEqual(expect.arrayContaining(['zoomIn', 'zoomOut', 'resetZoom', 'quit']))
})

it('offers the developer tools and a reload to nobody who has the packaged app', () => {
  const roles = (isPackaged: boolean) => menu(false, isPackaged).map(({ role }) => role)
  expect(roles(false)).toContain('toggleDevTools')
  expect(roles(true)).not.toContain('toggleDevTools')
  expect(roles(true)).not.toContain('reload')
})
