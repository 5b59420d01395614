/** Asks what of a concept leaves the vault as tables, and where to. */
import { useState } from 'react'
import type { ConceptExportOptions } from '../../../db/contract/calls/concept-export.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FilesDialog } from '../export/files-dialog.tsx'

const NOTHING_MORE: ConceptExportOptions = {
  isWithQuotes: false,
  isWithNames: false,
  isWithProcess: false,
}

export const ConceptExportDialog = ({
  concept,
  onClose,
}: {
  readonly concept: ConceptRow
  readonly onClose: () => void
}) => {
  const [options, setOptions] = useState(NOTHING_MORE)
  const change = (changed: Partial<ConceptExportOptions>): void =>
    setOptions({ ...options, ...changed })
  return (
    <FilesDialog
      title={`Take ${concept.name} out as tables`}
      write={(chosen) =>
        callVault('exports.conceptFiles', { concept: concept.slug, chosen, ...options })
      }
      onClose={onClose}
    >
      <p>CSV files: what it is found together with, counts with what they are of.</p>
      <Checkbox
        isSelected={options.isWithQuotes}
        onChange={(isWithQuotes) =>
          change({ isWithQuotes, isWithNames: isWithQuotes && options.isWithNames })
        }
        description="The tagged words, under the clients’ codes. Codes and dates alone can tell who it is about."
      >
        With quotes
      </Checkbox>
      <Checkbox
        isSelected={options.isWithNames}
        isDisabled={!options.isWithQuotes}
        onChange={(isWithNames) => change({ isWithNames })}
      >
        With clients’ names beside the quotes
      </Checkbox>
      <Checkbox
        isSelected={options.isWithProcess}
        onChange={(isWithProcess) => change({ isWithProcess })}
        description="All of it is then psychotherapy-note material, and the files say so. Without it nothing that was tagged in a process note counts."
      >
        With what was tagged in process notes
      </Checkbox>
    </FilesDialog>
  )
}
