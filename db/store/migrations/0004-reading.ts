/** The reading of the record: what a tag says, the codebook, the formulation, observations, suggestions, re-coding. */
import { caseload } from './0004/caseload.ts'
import { codebook } from './0004/codebook.ts'
import { formulation } from './0004/formulation.ts'
import { observations } from './0004/observations.ts'
import { reading } from './0004/reading.ts'
import { recoding } from './0004/recoding.ts'
import { suggestions } from './0004/suggestions.ts'
import { timeline } from './0004/timeline.ts'

export const readingOfTheRecord = [
  caseload,
  reading,
  codebook,
  timeline,
  observations,
  formulation,
  recoding,
  suggestions,
].join('')
