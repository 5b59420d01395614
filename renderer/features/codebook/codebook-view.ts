/** What the tree of concepts shows: kept while the app is open, so that a filter stays from page to page. */
import { useSyncExternalStore } from 'react'

/** What of a concept is read: it stays from one concept to the next, to compare them. */
export type ConceptPart = 'words' | 'clients' | 'quotes' | 'together'

export type CodebookView = {
  readonly filter: string
  /** Slugs of concepts and groups whose content is folded away. */
  readonly folded: ReadonlySet<string>
  readonly showsArchived: boolean
  readonly part: ConceptPart
}

let view: CodebookView = { filter: '', folded: new Set(), showsArchived: false, part: 'words' }
const listeners = new Set<() => void>()

export const changeView = (change: Partial<CodebookView>): void => {
  view = { ...view, ...change }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useCodebookView = (): CodebookView => useSyncExternalStore(subscribe, () => view)
