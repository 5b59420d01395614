/** Takes what stands side by side out of the vault, as tables. */
import { useState } from 'react'
import type { ExportedSide } from '../../../db/contract/calls/comparison-export.ts'
import type { TimelineFilter } from '../../../db/domain/timeline-filter.ts'
import { useCommands } from '../../app/commands.tsx'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FilesDialog } from '../export/files-dialog.tsx'

export const ComparisonExport = ({
  sides,
  filter,
}: {
  readonly sides: readonly ExportedSide[]
  /** What the sides were filtered by; null for nothing. */
  readonly filter: TimelineFilter | null
}) => {
  const [isOpen, setOpen] = useState(false)
  const [isWithProcess, setWithProcess] = useState(false)
  useCommands([
    {
      id: 'comparison.export',
      label: 'Take the comparison out…',
      group: 'Comparison',
      run: () => setOpen(true),
    },
  ])
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        Take the comparison out…
      </Button>
      {isOpen && (
        <FilesDialog
          title="Take the comparison out as tables"
          write={(chosen) =>
            callVault('exports.comparisonFiles', { sides, filter, isWithProcess, chosen })
          }
          onClose={() => setOpen(false)}
        >
          <p>
            CSV files: how often each theme appeared in each part, of how many sessions, and what
            the parts are. Clients stand in them under their codes; codes and dates alone can tell
            who it is about.
          </p>
          <Checkbox
            isSelected={isWithProcess}
            onChange={setWithProcess}
            description="All of it is then psychotherapy-note material, and the files say so. Without it, sessions count as without a note where there is no other."
          >
            With what was tagged in process notes
          </Checkbox>
        </FilesDialog>
      )}
    </>
  )
}
