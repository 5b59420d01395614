/** The calls that make a picture of a client's timeline, to be printed or kept as files outside the vault. */
import { z } from 'zod'
import type { Scene } from '../../picture/scene.ts'
import { chosenPath } from '../backups.ts'
import { call } from '../call.ts'
import type { ClientId } from '../ids.ts'
import { MAX_PICTURE } from '../limits.ts'
import { byClient } from '../shapes.ts'
import type { WrittenFiles } from './exports.ts'
import { timelineFilter } from './timeline.ts'

export const PICTURE_FORMATS = ['svg', 'png', 'pdf', 'csv'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** Everything that widens who could be known, or what, is off unless it was asked for. */
export const pictureOptions = z.strictObject({
  isWithName: z.boolean(),
  /** Themes tagged in process notes make the picture psychotherapy-note material. */
  isWithProcess: z.boolean(),
  isWithMeasures: z.boolean(),
  isWithEvents: z.boolean(),
  axis: z.enum(['number', 'calendar']),
  /** Also concepts that were never tagged, and hidden ones. */
  showsAll: z.boolean(),
  filter: timelineFilter.nullable().default(null),
})
export type PictureOptions = Readonly<z.infer<typeof pictureOptions>>

export type TimelinePicture = {
  readonly client: { readonly id: ClientId; readonly name: string; readonly code: string }
  /** Said on the picture, and on each of its pages. */
  readonly banner: string
  readonly scene: Scene
  /** The same for paper across. */
  readonly pages: readonly Scene[]
  /** How many tags in process notes there are, in the picture or left out. */
  readonly processTags: number
}

const pngInBase64 = z
  .string()
  .max(MAX_PICTURE)
  // What every PNG begins with, before the rest is read.
  .startsWith('iVBORw0KGg')
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)

export const timelinePictureCalls = {
  'exports.timelinePicture': call<TimelinePicture>()(byClient.extend(pictureOptions.shape)),
  /** Into a new folder in the one that was chosen. */
  'exports.timelineFiles': call<WrittenFiles>()(
    byClient.extend({
      ...pictureOptions.shape,
      chosen: chosenPath,
      formats: z.array(z.enum(PICTURE_FORMATS)).min(1).max(PICTURE_FORMATS.length),
      /** Painted by the page, which alone can; null where none is asked for. */
      png: pngInBase64.nullable(),
      /** Stands for what main made of the paper that the page had ready; null where none is asked for. */
      pdf: z.uuid().nullable(),
    }),
  ),
} as const
