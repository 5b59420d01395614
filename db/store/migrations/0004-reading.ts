/** The reading of the record: what a tag says, the codebook, the formulation, observations, suggestions, re-coding. */
import { reading } from './0004/reading.ts'

export const readingOfTheRecord = [reading].join('')
