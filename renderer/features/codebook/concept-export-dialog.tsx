/** Asks what of a concept leaves the vault as tables, and where to. */
import { useState } from 'react'
import type {
  ConceptExportOptions,
  WrittenTables,
} from '../../../db/contract/calls/concept-export.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { copyErrorWords } from '../export/access-words.ts'

const NOTHING_MORE: ConceptExportOptions = {
  isWithQuotes: false,
  isWithNames: false,
  isWithProcess: false,
}

type Written = { readonly tables: WrittenTables; readonly label: string }

const Done = ({ tables, label }: Written) => (
  <>
    <p>
      Written into “{label}”, in the new folder <code>{tables.folder}</code>:{' '}
      {tables.files.join(', ')}.
    </p>
    <p className="faint">
      about.md says what the tables hold and by which rules; manifest.json holds the hashes. The
      activity log has a line for it.
    </p>
  </>
)

export const ConceptExportDialog = ({
  concept,
  onClose,
}: {
  readonly concept: ConceptRow
  readonly onClose: () => void
}) => {
  const [options, setOptions] = useState(NOTHING_MORE)
  const [written, setWritten] = useState<Written | null>(null)
  const [isActing, setActing] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const change = (changed: Partial<ConceptExportOptions>): void =>
    setOptions({ ...options, ...changed })
  const write = async (): Promise<void> => {
    setActing(true)
    setError(null)
    try {
      const chosen = await window.shell.chooseExportFolder()
      if (chosen === null) return
      const order = { concept: concept.slug, chosen: chosen.token, ...options }
      setWritten({ tables: await callVault('exports.conceptFiles', order), label: chosen.label })
    } catch (failure) {
      setError(copyErrorWords(failure))
    } finally {
      setActing(false)
    }
  }
  return (
    <Dialog
      title={`Take ${concept.name} out as tables`}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        written === null ? (
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button variant="primary" isPending={isActing} onPress={() => void write()}>
              Choose a folder…
            </Button>
          </>
        ) : (
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        )
      }
    >
      {written === null ? (
        <div className="stacked-form">
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
          <Banner tone="safety">
            Files are not encrypted: whoever gets hold of them can read them.
          </Banner>
          {error !== null && <Banner tone="danger">{error}</Banner>}
        </div>
      ) : (
        <Done {...written} />
      )}
    </Dialog>
  )
}
