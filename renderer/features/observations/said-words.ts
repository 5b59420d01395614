/** A rule's sentence, with its dates as this practice reads them. */
import type { Words } from '../../../db/domain/observations/shapes.ts'
import { formatDay } from '../../lib/format.ts'

export const saidWords = (words: Words): string =>
  words
    .map((piece) => (typeof piece === 'string' ? piece : formatDay(piece.date)))
    .join('')
    // A line must not end within the name of a measure.
    .replace(/-(?=\d)/g, '\u2011')
