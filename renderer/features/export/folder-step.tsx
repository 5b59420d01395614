/** Where the copy goes, what that means for files that anybody can read, and the writing of it. */
import { useState } from 'react'
import type {
  AccessPreview,
  ExportFolder,
  WrittenCopy,
} from '../../../db/contract/calls/exports.ts'
import type { ChosenPath } from '../../../db/contract/shell.ts'
import { SYNC_NAMES } from '../../app/synced-folder-notice.tsx'
import { callVault } from '../../lib/vault-client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { StepHeading } from './access-steps.tsx'
import { copyErrorWords } from './access-words.ts'

type Looked = { readonly chosen: ChosenPath; readonly folder: ExportFolder }

const Place = ({ chosen, folder }: Looked) => (
  <>
    <p className="access-place">
      In “{chosen.label}”, a new folder will be made: <code>{folder.name}</code>
    </p>
    {folder.isTaken && (
      <Banner tone="danger">
        A copy of today for this client is there already, and it will not be overwritten. Move it,
        or choose another folder.
      </Banner>
    )}
    {folder.sync !== null && (
      <Banner tone="safety" title={`This folder is synced by ${SYNC_NAMES[folder.sync]}.`}>
        The copy would be sent to its servers, readable, and may be kept there after you delete it.
        Choose a folder that is not synced.
      </Banner>
    )}
  </>
)

export const FolderStep = ({
  preview,
  write,
  onBack,
  onWritten,
}: {
  readonly preview: AccessPreview
  readonly write: (token: string) => Promise<WrittenCopy>
  readonly onBack: () => void
  readonly onWritten: (copy: WrittenCopy, label: string) => void
}) => {
  const [looked, setLooked] = useState<Looked | null>(null)
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
  const look = async (chosen: ChosenPath): Promise<void> => {
    const asked = { clientId: preview.client.id, chosen: chosen.token }
    setLooked({ chosen, folder: await callVault('exports.folder', asked) })
  }
  const choose = () =>
    act(async () => {
      const chosen = await window.shell.chooseExportFolder()
      if (chosen === null) return
      setLooked(null)
      await look(chosen)
    })
  const writeThere = ({ chosen }: Looked) =>
    act(async () => onWritten(await write(chosen.token), chosen.label))

  return (
    <section>
      <StepHeading>Where the copy goes</StepHeading>
      <Banner tone="safety" title="These files are not encrypted.">
        Whoever gets hold of them can read them, with or without Throughline.
      </Banner>
      <ul className="access-advice">
        <li>Put them on an encrypted drive, or on a stick that goes straight to the client.</li>
        <li>Make sure who asks. Send them only encrypted, never as a plain attachment.</li>
        <li>
          Delete them here once they are handed over, from the bin too. You can make the copy again
          at any time.
        </li>
      </ul>
      {looked !== null && <Place {...looked} />}
      {error !== null && <Banner tone="danger">{error}</Banner>}
      <div className="access-actions">
        <Button onPress={onBack}>Back</Button>
        <Button
          variant={looked === null ? 'primary' : 'plain'}
          isDisabled={isActing}
          onPress={() => void choose()}
        >
          {looked === null ? 'Choose a folder…' : 'Choose another folder…'}
        </Button>
        {looked !== null && (
          <Button
            variant="primary"
            isDisabled={looked.folder.isTaken}
            isPending={isActing}
            onPress={() => void writeThere(looked)}
          >
            Write the copy
          </Button>
        )}
      </div>
    </section>
  )
}
