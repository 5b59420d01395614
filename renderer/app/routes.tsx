/** Where the therapist is in the app: a small typed history in memory, so that nothing of it reaches disk. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'

export type ClientTab = 'sessions' | 'timeline' | 'details'

export type Route =
  | { readonly screen: 'caseload' }
  | { readonly screen: 'client'; readonly clientId: ClientId; readonly tab: ClientTab }
  | {
      readonly screen: 'note'
      readonly sessionId: SessionId
      /** A passage to show and select on opening, UTF-16 offsets. */
      readonly passage?: { readonly start: number; readonly end: number }
    }
  | { readonly screen: 'search'; readonly query?: string }
  | { readonly screen: 'codebook'; readonly concept?: string }
  | { readonly screen: 'settings' }

type History = { readonly entries: readonly Route[]; readonly index: number }

export type Navigation = {
  readonly route: Route
  readonly go: (route: Route) => void
  /** Changes the current entry, for instance a tab, without adding one to the history. */
  readonly replace: (route: Route) => void
  readonly back: () => void
  readonly forward: () => void
  readonly canGoBack: boolean
  readonly canGoForward: boolean
}

const NavigationContext = createContext<Navigation | null>(null)

export const NavigationProvider = ({ children }: { readonly children: ReactNode }) => {
  const [history, setHistory] = useState<History>({ entries: [{ screen: 'caseload' }], index: 0 })
  const navigation = useMemo<Navigation>(() => {
    const { entries, index } = history
    const at = (next: number): void => setHistory({ entries, index: next })
    return {
      route: entries[index] ?? { screen: 'caseload' },
      go: (route) =>
        setHistory({ entries: [...entries.slice(0, index + 1), route], index: index + 1 }),
      replace: (route) => setHistory({ entries: entries.with(index, route), index }),
      back: () => at(Math.max(0, index - 1)),
      forward: () => at(Math.min(entries.length - 1, index + 1)),
      canGoBack: index > 0,
      canGoForward: index < entries.length - 1,
    }
  }, [history])
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}

/** @throws when used outside `NavigationProvider`: a mistake in the code, never in use. */
export const useNavigation = (): Navigation => {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('useNavigation needs NavigationProvider')
  return navigation
}
