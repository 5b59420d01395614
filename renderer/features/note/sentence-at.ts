/** The sentence around the cursor, for tagging without having to select it. */
import { type Passage, trimPassage } from '../../../db/domain/passages.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
/** Marks that open a line of Markdown are no part of its first sentence. */
const LINE_MARK = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)/

/** @param line one paragraph; offsets count in it */
const inLine = (line: string, offset: number): Passage | null => {
  const from = LINE_MARK.exec(line)?.[0].length ?? 0
  let last: Passage | null = null
  for (const { segment, index } of sentences.segment(line.slice(from))) {
    const passage = trimPassage(line, { start: from + index, end: from + index + segment.length })
    if (passage === null) continue
    last = passage
    if (offset < from + index + segment.length) break
  }
  return last
}

/** Null on an empty line. */
export const sentenceAt = (text: string, offset: number): Passage | null => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd)
  const passage = inLine(line, offset - start)
  return passage && { start: start + passage.start, end: start + passage.end }
}
