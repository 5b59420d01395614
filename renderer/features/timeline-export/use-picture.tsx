/** Takes a client's timeline out of the vault: onto paper, or into files in a folder that the therapist chooses. */
import { type ReactNode, useState } from 'react'
import type { WrittenFiles } from '../../../db/contract/calls/exports.ts'
import type {
  PictureFormat,
  PictureOptions,
  TimelinePicture,
} from '../../../db/contract/calls/timeline-picture.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { PrintOutcome } from '../../../db/contract/shell.ts'
import { callVault } from '../../lib/vault-client.ts'
import { paintPng } from './paint-scene.ts'
import { PaperTimeline } from './paper-timeline.tsx'

type OnPaper = { readonly picture: TimelinePicture; readonly onReady: () => void }

export type PictureWays = {
  /** Must be drawn by whoever prints; nothing of it shows on the screen. */
  readonly paper: ReactNode
  /** @throws CallFailure */
  readonly print: (options: PictureOptions) => Promise<PrintOutcome>
  /** @throws CallFailure; Error where the page cannot paint it */
  readonly write: (
    options: PictureOptions,
    formats: readonly PictureFormat[],
    chosen: string,
  ) => Promise<WrittenFiles>
}

export const usePicture = (clientId: ClientId): PictureWays => {
  const [onPaper, setOnPaper] = useState<OnPaper | null>(null)

  const read = (options: PictureOptions): Promise<TimelinePicture> =>
    callVault('exports.timelinePicture', { clientId, ...options })

  /** While it lies there, the page is nothing but the paper for whatever prints it. */
  const withPaper = async <T,>(picture: TimelinePicture, work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((resolve) => setOnPaper({ picture, onReady: resolve }))
    try {
      return await work()
    } finally {
      setOnPaper(null)
    }
  }

  return {
    paper:
      onPaper === null ? null : (
        <PaperTimeline pages={onPaper.picture.pages} onReady={onPaper.onReady} />
      ),
    print: async (options) => {
      const picture = await read(options)
      const isProcess = options.isWithProcess && picture.processTags > 0
      const what = isProcess ? 'process-timeline' : 'timeline'
      return withPaper(picture, () => window.shell.print({ what, clientId }))
    },
    write: async (options, formats, chosen) => {
      const isPainted = formats.some((format) => format === 'png' || format === 'pdf')
      const picture = isPainted ? await read(options) : null
      const png = picture !== null && formats.includes('png') ? await paintPng(picture.scene) : null
      const pdf =
        picture !== null && formats.includes('pdf')
          ? await withPaper(picture, window.shell.makePaperFile)
          : null
      const order = { clientId, ...options, chosen, formats: [...formats], png, pdf }
      return callVault('exports.timelineFiles', order)
    },
  }
}
