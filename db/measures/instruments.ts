/** Every instrument that the app knows. */
import { core10 } from './core-10.ts'
import { deJongGierveld6 } from './de-jong-gierveld-6.ts'
import { ecrRs } from './ecr-rs.ts'
import { gad7 } from './gad-7.ts'
import { goals } from './goals.ts'
import type { Instrument } from './instrument.ts'
import { pg13r } from './pg-13-r.ts'
import { phq9 } from './phq-9.ts'
import { scoresOnly } from './scores-only.ts'
import { ucla3 } from './ucla-3.ts'
import { waiSr } from './wai-sr.ts'
import { who5 } from './who-5.ts'

/** In the order in which they are offered. */
export const INSTRUMENTS: readonly Instrument[] = [
  phq9,
  gad7,
  ucla3,
  deJongGierveld6,
  ...ecrRs,
  waiSr,
  core10,
  who5,
  pg13r,
  ...goals,
  ...scoresOnly,
]

const BY_SLUG = new Map(INSTRUMENTS.map((instrument) => [instrument.slug, instrument]))

export const findInstrument = (slug: string): Instrument | undefined => BY_SLUG.get(slug)
