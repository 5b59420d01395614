/** Asks what of a timeline leaves the vault, as what, and where to. */
import { useState } from 'react'
import {
  PICTURE_FORMATS,
  type PictureFormat,
  type PictureOptions,
} from '../../../db/contract/calls/timeline-picture.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import {
  filterWords,
  isFiltering,
  type TimelineFilter,
} from '../../../db/domain/timeline-filter.ts'
import { count } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FilesDialog } from '../export/files-dialog.tsx'
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

export const ExportDialog = ({
  clientId,
  axis,
  showsAll,
  filter,
  onClose,
}: {
  readonly clientId: ClientId
  readonly axis: PictureOptions['axis']
  readonly showsAll: boolean
  readonly filter: TimelineFilter
  readonly onClose: () => void
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
  const { paper, print, write } = usePicture(clientId)
  // The count alone; what is chosen below makes no difference to it.
  const { data: picture } = useVaultQuery('exports.timelinePicture', {
    clientId,
    ...options,
    axis,
  })
  const processTags = picture?.processTags ?? 0

  const part = (name: Part, label: string, description?: string) => (
    <Checkbox
      isSelected={options[name]}
      onChange={(isSelected) => setOptions((now) => ({ ...now, [name]: isSelected }))}
      {...(description === undefined ? {} : { description })}
    >
      {label}
    </Checkbox>
  )
  const printIt = async (): Promise<string | null> => {
    const outcome = await print({ ...options, axis })
    if (outcome === 'printed') onClose()
    return outcome === 'failed' ? NOT_PRINTED : null
  }

  return (
    <>
      <FilesDialog
        title="Take the timeline out"
        size="large"
        isReady={formats.length > 0}
        otherAction={{ label: 'Print…', run: printIt }}
        write={(chosen) => write({ ...options, axis }, formats, chosen)}
        onClose={onClose}
      >
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
        </div>
      </FilesDialog>
      {paper}
    </>
  )
}
