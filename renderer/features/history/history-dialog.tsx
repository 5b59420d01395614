/** The former texts of a note: which there are, what changed between them, and the way back to one. */
import { useState } from 'react'
import type { HistoryView, VersionRow } from '../../../db/contract/calls/history.ts'
import type { SessionId } from '../../../db/contract/ids.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { VersionReason } from '../../../db/domain/draft-history.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { count, formatInstant } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListBox, ListOption } from '../../ui/list-box.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { ChangedText, WholeText } from './changed-text.tsx'
import './history.css'

const REASON_WORDS: Readonly<Record<VersionReason, string>> = {
  left: 'as it was left',
  writing: 'while it was written',
  deletion: 'before much was deleted',
  emptied: 'before the note was emptied',
  restored: 'before an older version came back',
}

type Against = 'now' | 'before'
type Which = { readonly sessionId: SessionId; readonly kind: NoteKind }

const AGAINST = [
  { id: 'now', label: 'What changed since' },
  { id: 'before', label: 'What it changed' },
] as const

const useText = (note: Which, number: number | null): string | null => {
  const { data } = useVaultQuery(
    'history.version',
    { ...note, number: number ?? 1 },
    { enabled: number !== null },
  )
  return number === null ? '' : (data?.text ?? null)
}

const Version = ({
  note,
  version,
  earlier,
  now,
  against,
}: {
  readonly note: Which
  readonly version: VersionRow
  /** Null for the first version, which came out of nothing. */
  readonly earlier: number | null
  readonly now: string
  readonly against: Against
}) => {
  const text = useText(note, version.number)
  const former = useText(note, earlier)
  if (text === null || former === null) return null
  const when = formatInstant(version.writtenAt)
  if (against === 'before' && earlier === null)
    return <WholeText label={`Text of ${when}`} summary="The first that was kept." text={text} />
  return against === 'now' ? (
    <ChangedText label={`From ${when} to the text as it is now`} before={text} after={now} />
  ) : (
    <ChangedText
      label={`Text of ${when}, beside the version before`}
      before={former}
      after={text}
    />
  )
}

export const HistoryDialog = ({
  note,
  view: { versions },
  now,
  isSigned,
  onRestore,
  onClose,
}: {
  readonly note: Which
  readonly view: HistoryView
  /** The text on the screen. */
  readonly now: string
  readonly isSigned: boolean
  /** @throws CallFailure when the vault refuses */
  readonly onRestore: (version: VersionRow) => Promise<void>
  readonly onClose: () => void
}) => {
  const [selected, setSelected] = useState(versions[0]?.number ?? null)
  const [against, setAgainst] = useState<Against>('now')
  const [isRestoring, setRestoring] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const index = versions.findIndex(({ number }) => number === selected)
  const version = versions[index]
  const restore = async (chosen: VersionRow): Promise<void> => {
    setRestoring(true)
    setRefusal(null)
    try {
      await onRestore(chosen)
    } catch (error) {
      setRefusal(errorWords(error))
      setRestoring(false)
    }
  }
  return (
    <Dialog
      title="Draft history"
      size="wide"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Close</Button>
          {version !== undefined && !isSigned && (
            <Button variant="primary" isPending={isRestoring} onPress={() => void restore(version)}>
              Restore this version
            </Button>
          )}
        </>
      }
    >
      {version === undefined ? (
        <EmptyState title="No earlier version yet">
          While you write, former texts are kept here: the text as you left it, one every ten
          minutes, and whatever you delete much of at once. They stay as long as the record.
        </EmptyState>
      ) : (
        <div className="history">
          <div className="history-list">
            <ListBox
              aria-label="Versions, newest first"
              autoFocus
              selectionMode="single"
              disallowEmptySelection
              selectionBehavior="replace"
              selectedKeys={[version.number]}
              onSelectionChange={(keys) => {
                const [key] = keys === 'all' ? [] : keys
                if (typeof key === 'number') setSelected(key)
              }}
              items={versions.map((row) => ({ ...row, id: row.number }))}
            >
              {(row) => (
                <ListOption
                  id={row.number}
                  text={formatInstant(row.writtenAt)}
                  isNoteInName
                  note={`${count(row.words, 'word')}, ${REASON_WORDS[row.reason]}`}
                />
              )}
            </ListBox>
          </div>
          <div className="history-version">
            <SegmentedControl
              label="Show"
              segments={AGAINST}
              value={against}
              onChange={setAgainst}
            />
            <Version
              key={version.number}
              note={note}
              version={version}
              earlier={versions[index + 1]?.number ?? null}
              now={now}
              against={against}
            />
          </div>
        </div>
      )}
      {refusal !== null && <Banner tone="danger">{refusal}</Banner>}
      {version !== undefined && isSigned && (
        <p className="history-signed">
          This note is signed. Its history can be read, and nothing of it can be put back.
        </p>
      )}
    </Dialog>
  )
}
