/** A small practice that the tests of the command line read: two clients, written and unwritten sessions. */
import type { ClientId, SessionId, TagId } from '../../db/contract/ids.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'

export const SIGNED_TEXT = 'She felt lonely on the ferry, lonely at home.\nNobody would notice.'
export const ADDENDUM_TEXT = 'On the quay she laughed once.'
export const DRAFT_TEXT = 'Slept better. 👩‍🚀 The harbor was quiet, and she was not lonely.'

export type SmallRecord = {
  readonly folder: string
  readonly ines: ClientId
  readonly bo: ClientId
  /** Signed, with an addendum, a passage and a whole session tagged. */
  readonly signed: SessionId
  readonly draft: SessionId
  readonly unwritten: SessionId
  readonly passageTag: TagId
}

const write = async (
  { call }: TestVault,
  sessionId: SessionId,
  text: string,
  tags: ReturnType<typeof tagOf>[],
) => {
  const { revision } = await call('notes.save', { sessionId, baseRevision: 0, text, tags })
  await call('notes.leave', { sessionId })
  return revision
}

/** Closed again: only one process may hold a vault open. */
export const makeSmallRecord = async (): Promise<SmallRecord> => {
  const test = await makeTestVault()
  const { id: ines } = await addClient(test)
  const { id: bo } = await addClient(test, 'Bo Lindqvist', 'BL-01')
  const { id: signed } = await addSession(test, ines, '2025-03-04')
  const { id: draft } = await addSession(test, ines, '2025-03-11')
  const { id: unwritten } = await addSession(test, ines, '2025-03-18')
  const passage = tagOf('loneliness', { kind: 'passage', start: 9, end: 15 }, { intensity: 3 })
  const absent = tagOf('sadness', { kind: 'session' }, { intensity: 0 })
  const revision = await write(test, signed, SIGNED_TEXT, [passage, absent])
  await test.call('notes.sign', { sessionId: signed, baseRevision: revision })
  const { id: addendumId } = await test.call('addenda.begin', {
    sessionId: signed,
    addendum: 'late-entry',
  })
  const addendum = { kind: 'late-entry', text: ADDENDUM_TEXT, request: null } as const
  await test.call('addenda.save', { addendumId, baseRevision: 0, ...addendum })
  await test.call('addenda.sign', { addendumId, baseRevision: 1 })
  await write(test, draft, DRAFT_TEXT, [])
  test.vault.close()
  return { folder: test.folder, ines, bo, signed, draft, unwritten, passageTag: passage.id }
}
