/** From a list of backups into one of them and, asked twice, to its restoring. */
import { useState } from 'react'
import type { Input } from '../../../db/contract/api.ts'
import type { BackupContents, BackupRow } from '../../../db/contract/backups.ts'
import { CallFailure, callVault } from '../../lib/vault-client.ts'
import { refusedWords } from './backup-words.ts'

export type BackupSecret = Input<'backups.inspect'>['secret']

type Opened = {
  readonly row: BackupRow
  readonly secret: BackupSecret
  readonly contents: BackupContents
}

export type Visit =
  | { readonly step: 'picking' }
  | { readonly step: 'opening'; readonly row: BackupRow }
  | {
      readonly step: 'asking'
      readonly row: BackupRow
      readonly hasRecoveryCode: boolean
      readonly isTrying: boolean
      readonly error: string | null
    }
  | { readonly step: 'refused'; readonly row: BackupRow; readonly words: string }
  | ({ readonly step: 'open' } & Opened)
  | ({ readonly step: 'confirming'; readonly error: string | null } & Opened)
  | ({ readonly step: 'restoring' } & Opened)
  | ({ readonly step: 'restored'; readonly keptAside: string | null } & Opened)

const wordsOf = (error: unknown): string => {
  const failure = error instanceof CallFailure ? error.failure : { code: 'internal' as const }
  return refusedWords(failure.code, failure.retryAfterMs)
}

export type BackupVisit = {
  readonly visit: Visit
  readonly pick: () => void
  readonly open: (row: BackupRow) => Promise<void>
  readonly unlock: (secret: BackupSecret) => Promise<void>
  readonly consider: (isConsidered: boolean) => void
  readonly restore: () => Promise<void>
}

/** @param beforeRestore saves what is unsaved; the vault closes right after */
export const useBackupVisit = (beforeRestore: () => Promise<void>): BackupVisit => {
  const [visit, setVisit] = useState<Visit>({ step: 'picking' })

  const look = async (row: BackupRow, secret: BackupSecret): Promise<Visit> => {
    const answer = await callVault('backups.inspect', { id: row.id, secret })
    return answer.isOpen
      ? { step: 'open', row, secret, contents: answer.contents }
      : {
          step: 'asking',
          row,
          hasRecoveryCode: answer.hasRecoveryCode,
          isTrying: false,
          error: null,
        }
  }

  return {
    visit,
    pick: () => setVisit({ step: 'picking' }),
    open: async (row) => {
      setVisit({ step: 'opening', row })
      try {
        setVisit(await look(row, null))
      } catch (error) {
        setVisit({ step: 'refused', row, words: wordsOf(error) })
      }
    },
    unlock: async (secret) => {
      if (visit.step !== 'asking') return
      setVisit({ ...visit, isTrying: true, error: null })
      try {
        setVisit(await look(visit.row, secret))
      } catch (error) {
        setVisit({ ...visit, isTrying: false, error: wordsOf(error) })
      }
    },
    consider: (isConsidered) => {
      if (visit.step !== 'open' && visit.step !== 'confirming') return
      setVisit({ ...visit, step: isConsidered ? 'confirming' : 'open', error: null })
    },
    restore: async () => {
      if (visit.step !== 'confirming') return
      const { row, secret, contents } = visit
      setVisit({ step: 'restoring', row, secret, contents })
      try {
        await beforeRestore()
        const { keptAside } = await callVault('backups.restore', { id: row.id, secret })
        setVisit({ step: 'restored', row, secret: null, contents, keptAside })
      } catch (error) {
        setVisit({ step: 'confirming', row, secret, contents, error: wordsOf(error) })
      }
    },
  }
}
