/** Which clients the caseload shows, and in which order. */
import type { ClientRow } from '../../../db/contract/views.ts'
import { foldText } from '../../lib/fold-text.ts'
import { APP_LOCALE } from '../../lib/format.ts'

export type CaseloadSort = 'name' | 'last-session' | 'note-due'

const collator = new Intl.Collator(APP_LOCALE, { sensitivity: 'base', numeric: true })

/** Later dates first; a client without one comes last. */
const newestFirst = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? 1 : -1

const oldestFirst = (a: string | null, b: string | null): number =>
  a === null || b === null ? newestFirst(a, b) : newestFirst(b, a)

/**
 * @param labelOf what stands on the row, so that privacy mode sorts by code: the order of names would
 * give names away
 */
export const orderClients = (
  clients: readonly ClientRow[],
  sort: CaseloadSort,
  labelOf: (client: ClientRow) => string,
): readonly ClientRow[] => {
  const byLabel = (a: ClientRow, b: ClientRow): number => collator.compare(labelOf(a), labelOf(b))
  const order: Readonly<Record<CaseloadSort, (a: ClientRow, b: ClientRow) => number>> = {
    name: byLabel,
    'last-session': (a, b) => newestFirst(a.lastSession, b.lastSession) || byLabel(a, b),
    'note-due': (a, b) => oldestFirst(a.oldestDue, b.oldestDue) || byLabel(a, b),
  }
  return clients.toSorted(order[sort])
}

/** Every word typed must begin a word of the name or stand in the code; case and accents do not matter. */
export const matchesClient = (
  client: { readonly name: string; readonly code: string },
  typed: string,
): boolean => {
  const names = foldText(client.name).split(/[\s'’-]+/u)
  const code = foldText(client.code)
  return foldText(typed)
    .split(/\s+/u)
    .every((word) => code.includes(word) || names.some((name) => name.startsWith(word)))
}
