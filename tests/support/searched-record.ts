/** Addenda and events put straight into a vault, for tests of what is found in them. */

import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import { newTagId } from '../../db/contract/new-ids.ts'
import type { NoteKind } from '../../db/contract/shapes.ts'
import type { TestVault } from './test-vault.ts'

type Vault = Pick<TestVault, 'context'>

export const insertAddendum = (
  { context }: Vault,
  sessionId: SessionId,
  kind: NoteKind,
  texts: { readonly text: string; readonly denial?: string; readonly disagreement?: string },
): void => {
  const [table, note] =
    kind === 'progress' ? ['addendum', 'note'] : ['process_addendum', 'process_note']
  context.store.sqlite
    .prepare(
      `INSERT INTO ${table} (id, note_key, session_key, client_key, number, kind, denial_reason,
         disagreement, created_at, updated_at, text)
       SELECT @id, n.key, n.session_key, n.client_key,
         (SELECT count(*) + 1 FROM ${table} WHERE note_key = n.key), 'clarification', @denial,
         @disagreement, 0, 0, @text
       FROM ${note} n JOIN session s ON s.key = n.session_key WHERE s.id = @sessionId`,
    )
    .run({ id: newTagId(), sessionId, denial: '', disagreement: '', ...texts })
}

export const insertEvent = (
  { context }: Vault,
  clientId: ClientId,
  event: {
    readonly title: string
    readonly detail?: string
    readonly from: string
    readonly to?: string
    readonly isOngoing?: boolean
  },
): string => {
  const id = newTagId()
  const { title, detail = '', from, to = null, isOngoing = false } = event
  context.store.sqlite
    .prepare(
      `INSERT INTO event (id, client_key, kind, title, detail, start_date, end_date, is_ongoing,
         created_at, updated_at)
       SELECT @id, key, 'loss', @title, @detail, @from, @to, @ongoing, 0, 0
       FROM client WHERE id = @clientId`,
    )
    .run({ id, clientId, title, detail, from, to, ongoing: isOngoing ? 1 : 0 })
  return id
}
