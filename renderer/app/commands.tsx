/** Every action of the app registers here, so that keys, the palette and the shortcuts sheet all know it. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { isTextKey, matchesKeys, type Platform, parseKeys } from './keys.ts'
import { typeAhead } from './type-ahead.ts'

export type Command = {
  readonly id: string
  readonly label: string
  /** Heading under which the palette and the shortcuts sheet list it. */
  readonly group: string
  /** For instance 'mod+k', 'alt+left', '/', 'n'; 'mod' is Command on a Mac, Control elsewhere. */
  readonly keys?: string
  readonly run: () => void
  readonly isEnabled?: boolean
  /** Also answers to its keys while a dialog is open; for what must work at any moment, such as locking. */
  readonly isAlwaysOn?: boolean
  /** Second keys of an action listed elsewhere: answers to them, and stays out of palette and sheet. */
  readonly isAlias?: boolean
}

export type CommandRegistry = {
  readonly set: (owner: string, commands: readonly Command[]) => void
  readonly remove: (owner: string) => void
  readonly list: () => readonly Command[]
  readonly subscribe: (listener: () => void) => () => void
}

export const createCommandRegistry = (): CommandRegistry => {
  const owners = new Map<string, readonly Command[]>()
  const listeners = new Set<() => void>()
  let listed: readonly Command[] = []
  const changed = (): void => {
    // What came last belongs to the screen in sight, and is listed before what is always there.
    listed = [...owners.values()].reverse().flat()
    for (const listener of listeners) listener()
  }
  return {
    set: (owner, commands) => {
      owners.set(owner, commands)
      changed()
    },
    remove: (owner) => {
      if (owners.delete(owner)) changed()
    },
    list: () => listed,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const TEXT_FIELDS =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])'
const OVERLAYS = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

const isInside = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null

/** The command that a key event asks for; commands on offer at the same time must not share keys. */
export const commandFor = (
  commands: readonly Command[],
  event: KeyboardEvent,
  platform: Platform,
): Command | undefined =>
  commands.find((command) => {
    if (command.keys === undefined || command.isEnabled === false) return false
    const combination = parseKeys(command.keys)
    if (!matchesKeys(combination, event, platform)) return false
    if (isTextKey(combination, platform) && isInside(event.target, TEXT_FIELDS)) return false
    return command.isAlwaysOn === true || !isInside(event.target, OVERLAYS)
  })

const CommandsContext = createContext<CommandRegistry | null>(null)

const useRegistry = (): CommandRegistry => {
  const registry = useContext(CommandsContext)
  if (registry === null) throw new Error('Commands need CommandsProvider')
  return registry
}

export const CommandsProvider = ({
  platform,
  children,
}: {
  readonly platform: Platform
  readonly children: ReactNode
}) => {
  const [registry] = useState(createCommandRegistry)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isInside(event.target, TEXT_FIELDS) && typeAhead.hold(event)) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      if (event.isComposing || event.repeat) return
      const command = commandFor(registry.list(), event, platform)
      if (command === undefined) return
      event.preventDefault()
      event.stopPropagation()
      command.run()
    }
    // On the way down: the fields of the component library let no key event bubble out of them.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [registry, platform])
  return <CommandsContext value={registry}>{children}</CommandsContext>
}

/** Offers these commands for as long as the calling component is on screen. */
export const useCommands = (commands: readonly Command[]): void => {
  const registry = useRegistry()
  const owner = useId()
  // Without dependencies: the newest closures must run, and a render of the caller is the only thing that changes them.
  useLayoutEffect(() => registry.set(owner, commands))
  useLayoutEffect(() => () => registry.remove(owner), [registry, owner])
}

/** All commands on offer now; for the palette and the shortcuts sheet. */
export const useCommandList = (): readonly Command[] => {
  const registry = useRegistry()
  const all = useSyncExternalStore(registry.subscribe, registry.list)
  return all.filter((command) => command.isAlias !== true)
}
