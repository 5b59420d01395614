/** Looks into a backup and restores it: what it holds, what happens to the vault of now, by what it opens. */
import type { ReactNode } from 'react'
import type { BackupContents, BackupRow } from '../../../db/contract/backups.ts'
import { count, formatNumber } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { BackupPicker } from './backup-picker.tsx'
import { BackupSecretForm } from './backup-secret-form.tsx'
import {
  kindWords,
  momentWords,
  passphraseWords,
  restoredWords,
  sizeWords,
} from './backup-words.ts'
import type { BackupVisit, Visit } from './use-backup-visit.ts'
import './backups.css'

const Contents = ({
  row,
  contents,
}: {
  readonly row: BackupRow
  readonly contents: BackupContents
}) => {
  const { clients, sessions, notes, signed, lastChange, passphrase } = contents
  const facts: readonly (readonly [string, string])[] = [
    ['Made', `${momentWords(row.madeAt)}, ${kindWords(row.kind)}`],
    ['Clients', formatNumber(clients)],
    ['Sessions', formatNumber(sessions)],
    ['Notes', `${formatNumber(notes)}, ${formatNumber(signed)} of them signed`],
    ['Last change', lastChange === null ? 'none yet' : momentWords(lastChange)],
    ...(row.appVersion === null ? [] : [['Made by', `Throughline ${row.appVersion}`] as const]),
    ['Size', sizeWords(row.bytes)],
  ]
  return (
    <div className="backup-inside">
      <Banner tone="success">Opened and checked: every page of it can be read.</Banner>
      <dl className="details-list">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{passphraseWords(passphrase)}</p>
    </div>
  )
}

const Confirmation = ({
  row,
  contents,
  hasVault,
  error,
}: {
  readonly row: BackupRow
  readonly contents: BackupContents
  readonly hasVault: boolean
  readonly error: string | null
}) => (
  <div className="backup-inside">
    {hasVault ? (
      <>
        <p>
          The vault goes back to how it was on {momentWords(row.madeAt)}, with{' '}
          {count(contents.clients, 'client')} and {count(contents.notes, 'note')}. What was written
          later is not in it.
        </p>
        <p>
          The vault of now is not deleted. It is kept aside, whole and encrypted, in the folder
          “replaced” inside the vault’s folder, and is listed among the backups.
        </p>
      </>
    ) : (
      <p>
        The backup becomes the vault of this computer, with {count(contents.clients, 'client')} and{' '}
        {count(contents.notes, 'note')}.
      </p>
    )}
    <p>{passphraseWords(contents.passphrase)} Afterwards the vault is locked.</p>
    {error !== null && <Banner tone="danger">{error}</Banner>}
  </div>
)

const Done = ({
  contents,
  keptAside,
}: {
  readonly contents: BackupContents
  readonly keptAside: string | null
}) => (
  <div className="backup-inside">
    <Banner tone="success">The backup is now the vault.</Banner>
    {keptAside !== null && (
      <p>
        The former vault is kept in <span className="backup-path">{keptAside}</span>
      </p>
    )}
    <p>{restoredWords(contents.passphrase)}</p>
  </div>
)

const TITLES: Readonly<Record<Visit['step'], string>> = {
  picking: 'Restore a backup',
  opening: 'Looking inside',
  asking: 'Look inside a backup',
  refused: 'This backup cannot be used',
  open: 'What this backup holds',
  confirming: 'Restore this backup?',
  restoring: 'Restoring',
  restored: 'Restored',
}

const Body = ({
  use: { visit, open, unlock },
  hasVault,
}: {
  readonly use: BackupVisit
  readonly hasVault: boolean
}) => {
  switch (visit.step) {
    case 'picking':
      return <BackupPicker onOpen={(row) => void open(row)} />
    case 'opening':
      return <ProgressBar label="Opening and checking the backup…" />
    case 'asking':
      return <BackupSecretForm {...visit} onTry={(secret) => void unlock(secret)} />
    case 'refused':
      return <Banner tone="danger">{visit.words}</Banner>
    case 'open':
      return <Contents {...visit} />
    case 'confirming':
      return <Confirmation {...visit} hasVault={hasVault} />
    case 'restoring':
      return <ProgressBar label="Copying, checking and putting it in place…" />
    case 'restored':
      return <Done {...visit} />
  }
}

const Footer = ({
  use: { visit, pick, consider, restore },
  mayPick,
  onClose,
}: {
  readonly use: BackupVisit
  readonly mayPick: boolean
  readonly onClose: () => void
}): ReactNode => {
  const close = <Button onPress={onClose}>Close</Button>
  const back = mayPick ? (
    <Button variant="quiet" onPress={pick}>
      Other backups
    </Button>
  ) : null
  switch (visit.step) {
    case 'restoring':
      return null
    case 'restored':
      return (
        <Button variant="primary" autoFocus onPress={onClose}>
          Go to the lock screen
        </Button>
      )
    case 'open':
      return (
        <>
          {back}
          {close}
          <Button variant="primary" onPress={() => consider(true)}>
            Restore…
          </Button>
        </>
      )
    case 'confirming':
      return (
        <>
          <Button autoFocus onPress={() => consider(false)}>
            Back
          </Button>
          <Button variant="danger" onPress={() => void restore()}>
            Restore and lock
          </Button>
        </>
      )
    case 'picking':
      return close
    default:
      return (
        <>
          {back}
          {close}
        </>
      )
  }
}

export const BackupDialog = ({
  use,
  isOpen,
  mayPick,
  hasVault,
  onClose,
}: {
  readonly use: BackupVisit
  readonly isOpen: boolean
  /** Whether the dialog itself shows the list to choose from. */
  readonly mayPick: boolean
  /** Whether there is a vault that the backup would replace. */
  readonly hasVault: boolean
  readonly onClose: () => void
}) => (
  <Dialog
    title={TITLES[use.visit.step]}
    isOpen={isOpen}
    isDismissable={false}
    onOpenChange={(open) => {
      // What is being put in place cannot be called back.
      if (!open && use.visit.step !== 'restoring') onClose()
    }}
    footer={<Footer use={use} mayPick={mayPick} onClose={onClose} />}
  >
    <Body use={use} hasVault={hasVault} />
  </Dialog>
)
