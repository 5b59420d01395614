/** What the head says of the text: its length, its template, and how much of it was copied. */
import { useEffect, useState } from 'react'
import { copiedShare } from '../../../db/domain/copied.ts'
import { isUnwritten, type NoteTemplate, templateOf } from '../../../db/domain/note-template.ts'
import { countWords } from '../../../db/domain/note-text.ts'
import type { Passage } from '../../../db/domain/passages.ts'

export type Figures = {
  /** None for a note of headings alone. */
  readonly words: number
  /** Percent, see `copiedShare`. */
  readonly copied: number
  readonly template: NoteTemplate | null
}

const figuresOf = (
  text: string,
  copied: readonly Passage[],
  templates: readonly NoteTemplate[],
): Figures => ({
  words: isUnwritten(text, templates) ? 0 : countWords(text),
  copied: copiedShare(text, copied),
  template: templateOf(text, templates),
})

const PAUSE_MS = 400

/** Counted in pauses of typing: a long note takes some milliseconds. */
export const useFigures = (
  text: { toString(): string },
  copied: readonly Passage[],
  templates: readonly NoteTemplate[],
): Figures => {
  const [figures, setFigures] = useState(() => figuresOf(text.toString(), copied, templates))
  useEffect(() => {
    const later = window.setTimeout(
      () => setFigures(figuresOf(text.toString(), copied, templates)),
      PAUSE_MS,
    )
    return () => window.clearTimeout(later)
  }, [text, copied, templates])
  return figures
}
