/** A vault with its backups at hand, for the tests of backups. */
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupContents, BackupRow } from '../../db/contract/backups.ts'
import {
  addClient,
  addSession,
  PASSPHRASE,
  type TestVault,
  tagOf,
  testVaultOf,
} from './test-vault.ts'

export const OTHER_PASSPHRASE = 'granite lantern under seven quiet elms'
export const FIXTURES = join(import.meta.dirname, '../store/fixtures')

export type AnyVault = Omit<TestVault, 'context'>

export const backupFolder = ({ folder }: AnyVault): string => join(folder, 'backups')
export const namesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).toSorted() : []

export const offer = ({ vault }: AnyVault, path: string): string => {
  const token = randomUUID()
  vault.offerPath('backup', token, path)
  return token
}

export const write = async (made: TestVault, code: string, text: string): Promise<void> => {
  const { id } = await addClient(made, `Ines ${code}`, code)
  const { id: sessionId } = await addSession(made, id, '2026-01-05')
  await made.call('notes.save', {
    sessionId,
    baseRevision: 0,
    text,
    tags: [tagOf('loneliness', { kind: 'passage', start: 0, end: 4 })],
  })
}

export const look = async (made: AnyVault, { id }: BackupRow): Promise<BackupContents> => {
  const answer = await made.call('backups.inspect', { id, secret: null })
  if (!answer.isOpen) throw new Error('the backup asks for a secret')
  return answer.contents
}

export const unlockedAt = async (folder: string): Promise<TestVault> => {
  const made = testVaultOf(folder)
  return { ...made, context: await made.vault.unlock(PASSPHRASE) }
}

export const by = (passphrase: string) => ({ kind: 'passphrase', passphrase }) as const

export const clientsOf = async (made: AnyVault): Promise<readonly string[]> =>
  (await made.call('clients.list', { includeArchived: true })).map(({ code }) => code).toSorted()

export const eventsOf = ({ context }: Pick<TestVault, 'context'>): readonly string[] =>
  context.store.sqlite
    .prepare<[], string>('SELECT kind FROM audit_event ORDER BY number')
    .pluck()
    .all()
