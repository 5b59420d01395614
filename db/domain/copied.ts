/**
 * Words that a note took over from an earlier one, marked for as long as they stand as they were. The unit
 * is the sentence: one that is edited loses its mark, those beside it keep theirs. Offsets are UTF-16.
 */
import { countWords } from './note-text.ts'
import { mapOffset, type Passage, type ReadText, type TextChange, trimPassage } from './passages.ts'
import { sentencesOf } from './sentence-at.ts'

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u
const STARTS_WITH_WORD = /^[\p{L}\p{M}\p{N}'’]/u

/** The sentences of the lines that a change reaches, each line's first with the marks that open the line. */
const unitsNear = (text: string, from: number, to: number): readonly Passage[] => {
  const first = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to)
  const units: Passage[] = []
  let start = first
  for (const line of text.slice(first, end === -1 ? text.length : end).split('\n')) {
    for (const [index, sentence] of sentencesOf(line).entries())
      units.push({
        start: start + (index === 0 ? 0 : sentence.start),
        end: start + sentence.end,
      })
    start += line.length + 1
  }
  return units
}

/** Letters typed on to a word change that word, even at the edge of its sentence. */
const growsWord = (text: string, unit: Passage, { from, insert }: TextChange): boolean =>
  from === unit.end
    ? ENDS_IN_WORD.test(text.slice(unit.start, unit.end)) && STARTS_WITH_WORD.test(insert)
    : from === unit.start &&
      STARTS_WITH_WORD.test(text.slice(unit.start, unit.end)) &&
      ENDS_IN_WORD.test(insert)

const isEdited = (text: string, unit: Passage, change: TextChange): boolean =>
  change.from === change.to
    ? (change.from > unit.start && change.from < unit.end) || growsWord(text, unit, change)
    : change.from < unit.end && change.to > unit.start

/** What of `text` a change takes the mark from; null where it changes no word and puts none in between. */
const cutBy = (text: string, change: TextChange): Passage | null => {
  const from = Math.max(0, change.from)
  const to = Math.min(text.length, change.to)
  const edited = unitsNear(text, from, to).filter((unit) => isEdited(text, unit, change))
  const [first] = edited
  const last = edited.at(-1)
  if (first !== undefined && last !== undefined) return { start: first.start, end: last.end }
  const isInside = from > 0 && to < text.length
  return isInside && /\S/u.test(change.insert) ? { start: from, end: to } : null
}

const without = (pieces: readonly Passage[], cut: Passage): readonly Passage[] =>
  pieces.flatMap(({ start, end }) =>
    cut.end < start || cut.start > end
      ? [{ start, end }]
      : [
          { start, end: Math.max(start, cut.start) },
          { start: Math.min(end, cut.end), end },
        ].filter((piece) => piece.start < piece.end),
  )

/**
 * The marks after an edit: moved with their words, gone from edited sentences. Text put between two
 * sentences is not copied and parts the mark. One that does not move is returned as the same object.
 */
export const mapCopied = <T extends Passage>(
  copied: readonly T[],
  changes: readonly TextChange[],
  readBefore: ReadText,
): readonly T[] => {
  if (changes.length === 0) return copied
  return copied.flatMap((each) => {
    const { start, end } = each
    const touching = changes.filter(({ from, to }) => from <= end && to >= start)
    let pieces: readonly Passage[] = [each]
    if (touching.length > 0) {
      const text = readBefore(start, end)
      pieces = [{ start: 0, end: text.length }]
      for (const { from, to, insert } of touching) {
        const cut = cutBy(text, { from: from - start, to: to - start, insert })
        if (cut !== null) pieces = without(pieces, cut)
      }
      pieces = pieces.flatMap((piece) => {
        const kept = trimPassage(text, piece)
        return kept === null ? [] : { start: start + kept.start, end: start + kept.end }
      })
    }
    return pieces.flatMap((piece) => {
      const moved = {
        start: mapOffset(changes, piece.start, 1),
        end: mapOffset(changes, piece.end, -1),
      }
      if (moved.start === start && moved.end === end) return each
      return moved.start < moved.end ? { ...each, ...moved } : []
    })
  })
}

const HEADING_LINES = /^ {0,3}#{1,6}(?:[ \t].*)?$/gm
const wordsIn = (text: string): number => countWords(text.replace(HEADING_LINES, ''))

/** Percent of the note's words, headings apart, that are copied and unchanged: 0 for none, 100 only for all. */
export const copiedShare = (text: string, copied: readonly Passage[]): number => {
  if (copied.length === 0) return 0
  const words = copied.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0)
  const all = wordsIn(text)
  if (words === 0 || all === 0) return 0
  if (words >= all) return 100
  return Math.min(99, Math.max(1, Math.round((words / all) * 100)))
}
