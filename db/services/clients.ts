/** The caseload: clients with what is due and which themes were active lately. */
import type { ParsedInput } from '../contract/api.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { ClientId } from '../contract/ids.ts'
import { newClientId } from '../contract/new-ids.ts'
import type { ClientRow, RecentTheme } from '../contract/views.ts'
import { localDateOf } from '../domain/local-date.ts'
import type { CaseloadTime } from '../queries/clients.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'
import { endedBy } from './due-notes.ts'

const THEMES_SHOWN = 3

const timeOfCaseload = (context: Context): CaseloadTime => ({
  today: localDateOf(context.now()),
  ...endedBy(context),
})

export const listClients = (
  context: Context,
  input: ParsedInput<'clients.list'>,
): readonly ClientRow[] =>
  context.queries.clients.list(input.includeArchived, timeOfCaseload(context))

export const getClient = (context: Context, input: ParsedInput<'clients.get'>): ClientRow => {
  const row = context.queries.clients.row(input.clientId, timeOfCaseload(context))
  if (row === null) throw new VaultFailure('not-found')
  return row
}

const requireFreeCode = (context: Context, code: string, owner: ClientId | null): void => {
  const holder = context.queries.clients.findByCode(code)
  if (holder !== undefined && holder.id !== owner) throw new VaultFailure('code-taken')
}

export const createClient = (
  context: Context,
  input: ParsedInput<'clients.create'> & { readonly isSample?: boolean },
): { readonly id: ClientId; readonly key: number } =>
  context.transaction(() => {
    requireFreeCode(context, input.code, null)
    const id = newClientId()
    const now = context.now()
    const key = context.queries.clients.insert({
      id,
      name: input.name,
      code: input.code,
      isSample: input.isSample ?? false,
      createdAt: now,
      updatedAt: now,
    })
    return { id, key }
  })

const change = (
  context: Context,
  clientId: ClientId,
  values: { name?: string; code?: string; isArchived?: boolean },
) => {
  const changed = context.queries.clients.update(clientId, { ...values, updatedAt: context.now() })
  if (changed === 0) throw new VaultFailure('not-found')
  return DONE
}

export const updateClient = (context: Context, input: ParsedInput<'clients.update'>) =>
  context.transaction(() => {
    requireFreeCode(context, input.code, input.clientId)
    return change(context, input.clientId, { name: input.name, code: input.code })
  })

export const archiveClient = (context: Context, input: ParsedInput<'clients.archive'>) =>
  context.transaction(() => change(context, input.clientId, { isArchived: input.isArchived }))

/** Most sessions first, then the strongest, then the one touched last. */
const byActivity = (a: RecentTheme, b: RecentTheme): number => {
  const count = (theme: RecentTheme): number =>
    theme.levels.filter((level) => level !== null).length
  const sum = (theme: RecentTheme): number =>
    theme.levels.reduce<number>((total, level) => total + (level ?? 0), 0)
  const last = (theme: RecentTheme): number => theme.levels.findLastIndex((level) => level !== null)
  return count(b) - count(a) || sum(b) - sum(a) || last(b) - last(a)
}

/** Per client, the concepts most active over the last eight attended sessions. */
export const recentThemes = (
  context: Context,
  input: ParsedInput<'clients.recentThemes'>,
): Readonly<Record<string, readonly RecentTheme[]>> => {
  const themesOf = (id: ClientId): readonly RecentTheme[] => {
    const { sessions, levels } = context.queries.clients.recentLevels(id)
    return [...Map.groupBy(levels, (level) => level.concept)]
      .map(([concept, marks]) => {
        const bySession = new Map(marks.map((mark) => [mark.sessionKey, mark.intensity]))
        return { concept, levels: sessions.map((key) => bySession.get(key) ?? null) }
      })
      .toSorted(byActivity)
      .slice(0, THEMES_SHOWN)
  }
  return Object.fromEntries(input.clientIds.map((id) => [id, themesOf(id)]))
}
