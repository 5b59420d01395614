/** Sentences of a note: the one around the cursor, and all of a line. */
import { type Passage, trimPassage } from './passages.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
/** Marks that open a line of Markdown are no part of its first sentence. */
const LINE_MARK = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)/

/** @param line one paragraph; offsets count in it */
export const sentencesOf = (line: string): readonly Passage[] => {
  const from = LINE_MARK.exec(line)?.[0].length ?? 0
  return [...sentences.segment(line.slice(from))].flatMap(
    ({ segment, index }) =>
      trimPassage(line, { start: from + index, end: from + index + segment.length }) ?? [],
  )
}

/** Null on an empty line. */
export const sentenceAt = (text: string, offset: number): Passage | null => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const all = sentencesOf(text.slice(start, lineEnd === -1 ? text.length : lineEnd))
  // White space between two belongs to the one before, but right before a word one is in that word.
  const passage = all.findLast((each) => each.start <= offset - start) ?? all[0]
  return passage === undefined ? null : { start: start + passage.start, end: start + passage.end }
}
