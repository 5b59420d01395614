/** What a note's text is allowed to hold, and the two readings of it that lists show: its length and its first line. */

/** Everything that editors and word processors use to break a line, and that is not a plain line feed. */
const FOREIGN_LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Control characters other than tab and line feed: they show as nothing and break exports (XML refuses them). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const CONTROL_CHARACTERS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g
const LONE_SURROGATES = /\p{Surrogate}/gu

/**
 * The text as the vault stores it: line feeds only, no control characters but tab, no lone surrogate.
 * Normalizing twice changes nothing. Offsets of passages hold for the normalized text only.
 */
export const normalizeNoteText = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(FOREIGN_LINE_BREAKS, '\n')
    .replace(CONTROL_CHARACTERS, '')
    .replace(LONE_SURROGATES, '')

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** "Mother's", "well-being" and "3.5" are one word each; Markdown marks are none. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0

const LINE_MARKS =
  /^[ \t]*(?:#{1,6}[ \t]+|(?:>[ \t]?)+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+)/gm
const RULES = /^[ \t]*(?:[-*_][ \t]*){3,}$/gm
const LINKS = /!?\[([^\][\n]*)\]\([^()\n]*\)/g
/** Emphasis and code marks only where they touch a word: "3 * 4" and "snake_case" keep theirs. */
const EMPHASIS = /(?<![\p{L}\p{N}])(\*{1,3}|_{1,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gsu

const PREVIEW_LENGTH = 140

/** Some first words of a note on one line, without Markdown marks; '' for a note without words. */
export const previewOf = (text: string, length: number = PREVIEW_LENGTH): string => {
  // Marks make text longer, never shorter; four times the length is plenty and keeps a long note cheap.
  const plain = text
    .slice(0, length * 4 + 400)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .replace(RULES, '')
    .replace(LINE_MARKS, '')
    .replace(LINKS, '$1')
    .replace(EMPHASIS, '$2')
    .replace(EMPHASIS, '$2')
    .replace(/\s+/gu, ' ')
    .trim()
  if (plain.length <= length) return plain
  const cut = plain
    .slice(0, length)
    .toWellFormed()
    .replace(/\ufffd$/, '')
  const lastBlank = cut.lastIndexOf(' ')
  const isNearEnd = lastBlank > length * 0.5
  return `${(isNearEnd ? cut.slice(0, lastBlank) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`
}
