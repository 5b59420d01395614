/** Addenda, events and risk notes as they are written, in one step each, for tests of what is found in them. */
import type { AddendumId, ClientId, EventId, SessionId } from '../../db/contract/ids.ts'
import type { NoteKind } from '../../db/contract/shapes.ts'
import { NO_REQUEST } from '../../db/domain/addendum.ts'
import { blankRiskFields } from '../../db/domain/risk-note.ts'
import type { TestVault } from './test-vault.ts'

type Vault = Pick<TestVault, 'call'>

type AddendumTexts = {
  readonly text: string
  readonly denialReason?: string
  readonly disagreement?: string
}

/** A draft, on a signed note. */
export const writeAddendum = async (
  { call }: Vault,
  sessionId: SessionId,
  kind: NoteKind,
  { text, ...statements }: AddendumTexts,
): Promise<AddendumId> => {
  const isRequested = Object.keys(statements).length > 0
  const addendum = isRequested ? 'client-requested' : 'clarification'
  const { id } = await call('addenda.begin', { sessionId, kind, addendum })
  await call('addenda.save', {
    addendumId: id,
    baseRevision: 0,
    kind: addendum,
    text,
    request: isRequested ? { ...NO_REQUEST, ...statements } : null,
  })
  return id
}

export const addEvent = async (
  { call }: Vault,
  clientId: ClientId,
  event: {
    readonly title: string
    readonly detail?: string
    readonly from: string
    readonly to?: string
    readonly isOngoing?: boolean
  },
): Promise<EventId> => {
  const { title, detail = '', from, to = null, isOngoing = false } = event
  const details = { title, detail, startDate: from, endDate: to, isOngoing }
  return (await call('events.add', { clientId, event: { kind: 'move', ...details } })).id
}

/** The client's draft. */
export const writeRiskNote = async (
  { call }: Vault,
  clientId: ClientId,
  localDate: string,
  words: { readonly plan?: string; readonly protective?: string },
): Promise<void> => {
  const { plan = '', protective = '' } = words
  await call('safety.saveRiskNote', {
    clientId,
    baseRevision: 0,
    sessionId: null,
    fields: {
      ...blankRiskFields(localDate),
      plan: { answer: 'denied', detail: plan },
      protective,
    },
  })
}
