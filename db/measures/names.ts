/** What instruments and scales are called; one that this version does not know, by what its results say. */
import { findInstrument } from './instruments.ts'

export const instrumentName = (slug: string): string => findInstrument(slug)?.abbreviation ?? slug

export const scaleName = (slug: string, scale: string): string =>
  findInstrument(slug)?.scales.find((each) => each.slug === scale)?.name ?? scale
