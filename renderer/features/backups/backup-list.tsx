/** Backups to look into, newest first. */
import { ChevronRight, CircleAlert } from 'lucide-react'
import type { BackupRow } from '../../../db/contract/backups.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import { kindWords, momentWords, sizeWords } from './backup-words.ts'

const aboutRow = (row: BackupRow): string =>
  [
    kindWords(row.kind),
    sizeWords(row.bytes),
    ...(row.appVersion === null ? [] : [`version ${row.appVersion}`]),
    ...(row.isOfThisVault === false ? ['of another vault'] : []),
  ].join(' · ')

export const BackupList = ({
  label,
  rows,
  onOpen,
}: {
  readonly label: string
  readonly rows: readonly BackupRow[]
  readonly onOpen: (row: BackupRow) => void
}) => (
  <Rows
    label={label}
    className="backup-list"
    items={rows}
    onAction={(id) => {
      const row = rows.find((one) => one.id === id)
      if (row !== undefined) onOpen(row)
    }}
  >
    {(row) => (
      <Row id={row.id} textValue={`${momentWords(row.madeAt)}, ${aboutRow(row)}`}>
        <span className="backup-moment">{momentWords(row.madeAt)}</span>
        <span className="backup-about">
          <span className="soft">{aboutRow(row)}</span>
          {!row.isComplete && (
            <span className="backup-fault">
              <CircleAlert aria-hidden="true" size="1em" /> incomplete
            </span>
          )}
        </span>
        <ChevronRight className="backup-way" aria-hidden="true" size="1em" />
      </Row>
    )}
  </Rows>
)
