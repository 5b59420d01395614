/** Asks what leaves the vault as tables, and where to; then says what was written. */
import { type ReactNode, useState } from 'react'
import type { WrittenTables } from '../../../db/contract/calls/concept-export.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { copyErrorWords } from './access-words.ts'

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

export const TablesDialog = ({
  title,
  children,
  write,
  onClose,
}: {
  readonly title: string
  /** What can be chosen. */
  readonly children: ReactNode
  /** @param chosen token of the folder */
  readonly write: (chosen: string) => Promise<WrittenTables>
  readonly onClose: () => void
}) => {
  const [written, setWritten] = useState<Written | null>(null)
  const [isActing, setActing] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const choose = async (): Promise<void> => {
    setActing(true)
    setError(null)
    try {
      const chosen = await window.shell.chooseExportFolder()
      if (chosen === null) return
      setWritten({ tables: await write(chosen.token), label: chosen.label })
    } catch (failure) {
      setError(copyErrorWords(failure))
    } finally {
      setActing(false)
    }
  }
  return (
    <Dialog
      title={title}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        written === null ? (
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button variant="primary" isPending={isActing} onPress={() => void choose()}>
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
          {children}
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
