import {
  AUDIT_GROUPS,
  AUDIT_KINDS,
  type AuditKind,
  type AuditListedEvent,
  kindsOfGroup,
  MAX_AUDIT_PAGE,
} from '../../contract/audit.ts'
import type { Context } from '../../services/context.ts'
import type { Perform } from '../../services/perform.ts'
import { defineCommand, jsonOption, optional, vaultOption } from '../command.ts'
import { findClient } from '../find.ts'
import { printRows, say, tableOf } from '../output.ts'
import { readChoice, readDate, readWhole } from '../values.ts'
import { withVault } from '../with-vault.ts'

const MAX_LIMIT = 1_000_000

type Wanted = {
  readonly client: string | undefined
  readonly kinds: AuditKind[] | null
  readonly from: string | null
  readonly to: string | null
}

const readKinds = (value: string | undefined): AuditKind[] | null => {
  if (value === undefined) return null
  const choice = readChoice('kind', value, [...AUDIT_GROUPS, ...AUDIT_KINDS])
  const group = AUDIT_GROUPS.find((candidate) => candidate === choice)
  if (group !== undefined) return [...kindsOfGroup(group)]
  return AUDIT_KINDS.filter((kind) => kind === choice)
}

/** Page by page, as the window reads it. */
const read = (context: Context, perform: Perform, { client, ...wanted }: Wanted, limit: number) => {
  const clientId = client === undefined ? null : findClient(context, client)
  const events: AuditListedEvent[] = []
  let total = 0
  do {
    const page = perform(context, 'audit.list', {
      ...wanted,
      clientId,
      before: events.at(-1)?.number ?? null,
      limit: Math.min(MAX_AUDIT_PAGE, limit - events.length),
    })
    if (page.events.length === 0) break
    events.push(...page.events)
    total = page.total
  } while (events.length < Math.min(limit, total))
  return { events, total }
}

const detailWords = ({ detail }: AuditListedEvent): string =>
  Object.entries(detail)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

export const audit = defineCommand({
  name: 'audit',
  summary:
    'List what was done in the vault, newest first: unlockings and failed ones, what was looked at, written, signed and changed.',
  positional: null,
  options: {
    ...vaultOption,
    ...jsonOption,
    client: optional('CLIENT', 'only what was about this client: id, code or whole name'),
    kind: optional('KIND', `only this kind of event, or one of ${AUDIT_GROUPS.join(', ')}`),
    from: optional('YYYY-MM-DD', 'only from this day on'),
    to: optional('YYYY-MM-DD', 'only up to this day, included'),
    limit: optional('N', 'at most so many events; else 50'),
  },
  prints: [
    '[{number, at, kind, clientId, clientCode, sessionId, session, detail, appVersion}]',
    '  at: UTC as ISO 8601; session: which of the client’s; null where it was removed since',
  ],
  notes: [
    'The log holds ids, numbers and words of closed lists, never what was written. The same thing looked at again within 15 minutes makes one event. `verify` proves that no event was changed, removed or added.',
  ],
  run: async ({ options }) => {
    const wanted: Wanted = {
      client: options.client,
      kinds: readKinds(options.kind),
      from: options.from === undefined ? null : readDate('from', options.from),
      to: options.to === undefined ? null : readDate('to', options.to),
    }
    const limit = readWhole('limit', options.limit ?? '50', { min: 1, max: MAX_LIMIT })
    const { events, total } = await withVault(options.vault, (context, perform) =>
      read(context, perform, wanted, limit),
    )
    await printRows(
      options.json,
      events.map((event) => ({
        number: event.number,
        at: new Date(event.at).toISOString(),
        kind: event.kind,
        clientId: event.clientId,
        clientCode: event.client?.code ?? null,
        sessionId: event.sessionId,
        session: event.session?.number ?? null,
        detail: event.detail,
        appVersion: event.appVersion,
      })),
      () =>
        tableOf(
          ['number', 'at', 'kind', 'client', 'session', 'detail'],
          events.map((event) => [
            event.number,
            new Date(event.at).toISOString(),
            event.kind,
            event.client?.code ?? (event.clientId === null ? '' : '(removed)'),
            event.session?.number ?? '',
            detailWords(event),
          ]),
        ),
    )
    if (total > events.length) say(`${events.length} of ${total} events; --limit shows more`)
    return undefined
  },
})
