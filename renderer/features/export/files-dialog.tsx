/** Asks what leaves the vault as files that anybody can read, and where to; then says what was written. */
import { type ReactNode, useState } from 'react'
import type { WrittenFiles } from '../../../db/contract/calls/exports.ts'
import type { ChosenPath } from '../../../db/contract/shell.ts'
import type { SyncService } from '../../../db/contract/views.ts'
import { SYNC_NAMES } from '../../app/synced-folder-notice.tsx'
import { callVault } from '../../lib/vault-client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { copyErrorWords } from './access-words.ts'
import './export.css'

type Written = { readonly files: WrittenFiles; readonly label: string }
type Synced = { readonly chosen: ChosenPath; readonly service: SyncService }

const Done = ({ files: { folder, files }, label }: Written) => (
  <>
    <p>
      Written into “{label}”, in the new folder <code>{folder}</code>:
    </p>
    <ul className="written-files">
      {files.map((file) => (
        <li key={file}>{file}</li>
      ))}
    </ul>
    <p className="faint">
      about.md says what it is and by which rules; manifest.json holds the hashes. The activity log
      has a line for it.
    </p>
  </>
)

export type OtherAction = {
  readonly label: string
  /** What went wrong, in the therapist's words; null for nothing. */
  readonly run: () => Promise<string | null>
}

export const FilesDialog = ({
  title,
  size = 'regular',
  children,
  isReady = true,
  otherAction,
  write,
  onClose,
}: {
  readonly title: string
  readonly size?: 'regular' | 'large'
  /** What can be chosen. */
  readonly children: ReactNode
  /** Whether enough is chosen to write anything. */
  readonly isReady?: boolean
  /** Another way out than files. */
  readonly otherAction?: OtherAction
  /** @param chosen token of the folder */
  readonly write: (chosen: string) => Promise<WrittenFiles>
  readonly onClose: () => void
}) => {
  const [written, setWritten] = useState<Written | null>(null)
  const [synced, setSynced] = useState<Synced | null>(null)
  const [isActing, setActing] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const act = async (work: () => Promise<void>): Promise<void> => {
    setActing(true)
    setError(null)
    try {
      await work()
    } catch (failure) {
      setError(copyErrorWords(failure))
    } finally {
      setActing(false)
    }
  }
  const writeInto = async ({ token, label }: ChosenPath): Promise<void> =>
    setWritten({ files: await write(token), label })
  const choose = () =>
    act(async () => {
      const chosen = await window.shell.chooseExportFolder()
      if (chosen === null) return
      setSynced(null)
      const { sync } = await callVault('exports.place', { chosen: chosen.token })
      if (sync === null) await writeInto(chosen)
      else setSynced({ chosen, service: sync })
    })

  return (
    <Dialog
      title={title}
      size={size}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        written !== null ? (
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>Cancel</Button>
            {otherAction !== undefined && (
              <Button
                isDisabled={isActing}
                onPress={() => void act(async () => setError(await otherAction.run()))}
              >
                {otherAction.label}
              </Button>
            )}
            {synced !== null && (
              <Button
                isDisabled={isActing || !isReady}
                onPress={() => void act(() => writeInto(synced.chosen))}
              >
                Write there all the same
              </Button>
            )}
            <Button
              variant="primary"
              isDisabled={!isReady}
              isPending={isActing}
              onPress={() => void choose()}
            >
              {synced === null ? 'Choose a folder…' : 'Choose another folder…'}
            </Button>
          </>
        )
      }
    >
      {written !== null ? (
        <Done {...written} />
      ) : (
        <div className="stacked-form">
          {children}
          {synced === null ? (
            <Banner tone="safety">
              Files are not encrypted: whoever gets hold of them can read them.
            </Banner>
          ) : (
            <Banner
              tone="safety"
              title={`“${synced.chosen.label}” is synced by ${SYNC_NAMES[synced.service]}.`}
            >
              The files would be sent to its servers, readable, and may be kept there after you
              delete them. Nothing is written yet.
            </Banner>
          )}
          {error !== null && <Banner tone="danger">{error}</Banner>}
        </div>
      )}
    </Dialog>
  )
}
