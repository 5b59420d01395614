/** Asks what of a timeline leaves the vault, as what, and where to. */
import { useState } from 'react'
import {
  PICTURE_FORMATS,
  type PictureFormat,
  type PictureOptions,
  type WrittenPicture,
} from '../../../db/contract/calls/timeline-picture.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import {
  filterWords,
  isFiltering,
  type TimelineFilter,
} from '../../../db/domain/timeline-filter.ts'
import { count } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { copyErrorWords } from '../export/access-words.ts'
import { NOT_PRINTED } from '../print/use-printing.tsx'
import { usePicture } from './use-picture.tsx'
import './export-dialog.css'

const FORMAT_WORDS: Readonly<Record<PictureFormat, string>> = {
  svg: 'SVG, a picture that any size keeps sharp',
  png: 'PNG, a picture for slides and letters',
  pdf: 'PDF, pages to print',
  csv: 'CSV, the same cells as tables',
}

type Part = 'isWithName' | 'isWithMeasures' | 'isWithEvents' | 'isWithProcess' | 'showsAll'

const Done = ({ written, label }: { readonly written: WrittenPicture; readonly label: string }) => (
  <>
    <p>
      Written into “{label}”, in the new folder <code>{written.folder}</code>:
    </p>
    <ul className="picture-files">
      {written.files.map((file) => (
        <li key={file}>{file}</li>
      ))}
    </ul>
    <p className="faint">
      about.md says what it is and by which rules; manifest.json holds the hashes. The activity log
      has a line for it.
    </p>
  </>
)

export const ExportDialog = ({
  clientId,
  axis,
  showsAll,
  filter,
  isOpen,
  onOpenChange,
}: {
  readonly clientId: ClientId
  readonly axis: PictureOptions['axis']
  readonly showsAll: boolean
  readonly filter: TimelineFilter
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}) => {
  const [formats, setFormats] = useState<readonly PictureFormat[]>(['svg', 'pdf'])
  const [options, setOptions] = useState<PictureOptions>({
    isWithName: false,
    isWithProcess: false,
    isWithMeasures: false,
    isWithEvents: false,
    axis,
    showsAll,
    filter: isFiltering(filter) ? filter : null,
  })
  const [written, setWritten] = useState<{
    readonly written: WrittenPicture
    readonly label: string
  } | null>(null)
  const [isActing, setActing] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const { paper, print, write } = usePicture(clientId)
  // The count alone; what is chosen below makes no difference to it.
  const { data: picture } = useVaultQuery('exports.timelinePicture', {
    clientId,
    ...options,
    axis,
  })
  const processTags = picture?.processTags ?? 0

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
  const part = (name: Part, label: string, description?: string) => (
    <Checkbox
      isSelected={options[name]}
      onChange={(isSelected) => setOptions((now) => ({ ...now, [name]: isSelected }))}
      {...(description === undefined ? {} : { description })}
    >
      {label}
    </Checkbox>
  )
  const chooseAndWrite = () =>
    act(async () => {
      const chosen = await window.shell.chooseExportFolder()
      if (chosen === null) return
      setWritten({
        written: await write({ ...options, axis }, formats, chosen.token),
        label: chosen.label,
      })
    })
  const printIt = () =>
    act(async () => {
      const outcome = await print({ ...options, axis })
      if (outcome === 'failed') setError(NOT_PRINTED)
      else if (outcome === 'printed') onOpenChange(false)
    })

  return (
    <>
      <Dialog
        title="Take the timeline out"
        size="large"
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        footer={(close) =>
          written === null ? (
            <>
              <Button onPress={close}>Cancel</Button>
              <Button isDisabled={isActing} onPress={() => void printIt()}>
                Print…
              </Button>
              <Button
                variant="primary"
                isDisabled={formats.length === 0}
                isPending={isActing}
                onPress={() => void chooseAndWrite()}
              >
                Choose a folder…
              </Button>
            </>
          ) : (
            <Button variant="primary" onPress={close}>
              Done
            </Button>
          )
        }
      >
        {written === null ? (
          <div className="picture-choices">
            <p>
              As it is laid out here, with legend, rules, dates and denominators, and no quote from
              any note.
            </p>
            {isFiltering(filter) && (
              <p>Filtered as here, which the picture says: {filterWords(filter)}.</p>
            )}
            <fieldset>
              <legend>Files</legend>
              {PICTURE_FORMATS.map((format) => (
                <Checkbox
                  key={format}
                  isSelected={formats.includes(format)}
                  onChange={(isSelected) =>
                    setFormats((now) =>
                      PICTURE_FORMATS.filter((each) =>
                        each === format ? isSelected : now.includes(each),
                      ),
                    )
                  }
                >
                  {FORMAT_WORDS[format]}
                </Checkbox>
              ))}
            </fieldset>
            <fieldset>
              <legend>What is on it</legend>
              {part('isWithName', 'The client’s name', 'Otherwise the code stands in its place.')}
              {part('isWithMeasures', 'The measures shown above the lanes')}
              {part('isWithEvents', 'Events and safety marks, in their words')}
              {part('showsAll', 'All concepts, also those never tagged or hidden')}
              {processTags > 0 &&
                part(
                  'isWithProcess',
                  `Themes tagged in process notes (${count(processTags, 'tag')})`,
                  'With them the picture is psychotherapy-note material, and says so on every page. Without them it says how many are left out.',
                )}
            </fieldset>
            <Banner tone="safety">
              Files are not encrypted: whoever gets hold of them can read them.
            </Banner>
            {error !== null && <Banner tone="danger">{error}</Banner>}
          </div>
        ) : (
          <Done {...written} />
        )}
      </Dialog>
      {paper}
    </>
  )
}
