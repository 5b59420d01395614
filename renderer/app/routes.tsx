/** Where the therapist is in the app, and the ways to move. */
import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  canGo,
  currentEntry,
  type Entry,
  goBy,
  goTo,
  type Route,
  replaceWith,
  startHistory,
} from './history.ts'

export type { ClientTab, Route } from './history.ts'

export type Navigation = {
  readonly route: Route
  /** The visit, not the place: going to a place twice makes two entries. */
  readonly entry: Entry
  readonly go: (route: Route) => void
  /** Changes the current entry, for instance a tab, without adding one to the history. */
  readonly replace: (route: Route) => void
  readonly back: () => void
  readonly forward: () => void
  readonly canGoBack: boolean
  readonly canGoForward: boolean
}

const NavigationContext = createContext<Navigation | null>(null)
const MemoryContext = createContext<Map<string, unknown> | null>(null)

export const NavigationProvider = ({ children }: { readonly children: ReactNode }) => {
  const [history, setHistory] = useState(startHistory)
  const memory = useRef(new Map<string, unknown>())
  const navigation = useMemo<Navigation>(() => {
    const entry = currentEntry(history)
    return {
      route: entry.route,
      entry,
      go: (route) => setHistory((now) => goTo(now, route)),
      replace: (route) => setHistory((now) => replaceWith(now, route)),
      back: () => setHistory((now) => goBy(now, -1)),
      forward: () => setHistory((now) => goBy(now, 1)),
      canGoBack: canGo(history, -1),
      canGoForward: canGo(history, 1),
    }
  }, [history])
  return (
    <NavigationContext value={navigation}>
      <MemoryContext value={memory.current}>{children}</MemoryContext>
    </NavigationContext>
  )
}

/** @throws when used outside `NavigationProvider`: a mistake in the code, never in use. */
export const useNavigation = (): Navigation => {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('useNavigation needs NavigationProvider')
  return navigation
}

/**
 * State that belongs to a visit: a filter, a scroll position or the row in focus is there again after
 * Back. One name must always hold one type of value.
 */
export const useEntryState = <T,>(
  name: string,
  initial: T,
): readonly [T, Dispatch<SetStateAction<T>>] => {
  const memory = useContext(MemoryContext)
  const key = `${useNavigation().entry.id}:${name}`
  const [value, setValue] = useState<T>(() =>
    memory?.has(key) === true ? (memory.get(key) as T) : initial,
  )
  const set = useCallback<Dispatch<SetStateAction<T>>>(
    (next) =>
      setValue((now) => {
        const made = typeof next === 'function' ? (next as (value: T) => T)(now) : next
        memory?.set(key, made)
        return made
      }),
    [memory, key],
  )
  return [value, set]
}
