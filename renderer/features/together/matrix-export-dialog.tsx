/** Asks whether what was tagged in process notes counts in the tables that leave the vault, and where they go. */
import { useState } from 'react'
import type { ClientId } from '../../../db/contract/ids.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FilesDialog } from '../export/files-dialog.tsx'

export const MatrixExportDialog = ({
  clientId,
  onClose,
}: {
  readonly clientId: ClientId | null
  readonly onClose: () => void
}) => {
  const [isWithProcess, setWithProcess] = useState(false)
  return (
    <FilesDialog
      title="Take what is found together out as tables"
      write={(chosen) => callVault('exports.conceptMatrix', { clientId, isWithProcess, chosen })}
      onClose={onClose}
    >
      <p>
        CSV files of counts, with what they are of: a square for the same words, one for the same
        session, and all pairs as a list.{' '}
        {clientId === null
          ? 'Nothing in them names a client.'
          : 'The client stands in them under the code; code and counts alone can tell who it is.'}
      </p>
      <Checkbox
        isSelected={isWithProcess}
        onChange={setWithProcess}
        description="All of it is then psychotherapy-note material, and the files say so. Without it nothing that was tagged in a process note counts."
      >
        With what was tagged in process notes
      </Checkbox>
    </FilesDialog>
  )
}
