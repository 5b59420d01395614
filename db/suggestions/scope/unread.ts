// Parts of a note that say nothing of the client: headings, plans, questionnaires, what was explained.

import type { NoteDocument, Sentence } from '../language/document.ts'

export type Span = { readonly start: number; readonly end: number }

const HEADING = /^\s*(?:#{1,6}\s+.*|\*{0,2}[A-Z][\w &/-]{2,40}\*{0,2}:?\s*)$/
const ROLE =
  /^\s*(?:#{1,6}\s*)?\*{0,2}(subjective|objective|assessment|plan|data|behaviou?r|intervention|response|goals?|problem|evaluation|homework|next steps?|treatment plan|agenda|diagnosis|billing|psychoeducation)\*{0,2}\s*(?::|$|[—–-]\s)/i
const SILENT_ROLES =
  /^(?:plan|goals?|intervention|homework|next steps?|treatment plan|agenda|billing|psychoeducation)$/i

const MEASURE =
  /\b(?:phq|gad|ucla|ecr|core-?10|who-?5|bdi|wai|ces-d|madrs|hamilton|item \d|items? read|questionnaire|inventory|screener|intake (?:packet|form)|attachment measure|subscale|scale|form asks)\b/i
const TAUGHT =
  /\b(?:leaflet|handout|psycho-?education|common signs|signs of depression|symptoms of depression|worksheet on|fact ?sheet|explained (?:that|how|the)|discussed (?:how|the (?:model|link|cycle))|talked through the (?:model|cycle)|normalis|normaliz|people with depression|research shows|studies show|in general,|according to the (?:article|book)|homework text|role[- ]?play(?:ed|ing)?|training (?:day|volume|case)|printed case|case vignette|worksheet (?:asks|says|reads)|goals? page)\b/i
const FICTION =
  /\b(?:film|movie|novel|documentary|podcast|lyrics?|sermon|lecture|essay|chapter|poem|play|character|episode|series|song|opera|article|book|painting|workshop|seminar|course|training) (?:about|on|called|titled|in which|where|by|for her class|for his class|for work)\b/i

const linesOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))

const unreadLines = (text: string): readonly Span[] => {
  let isSilent = false
  return linesOf(text).filter(({ start, end }) => {
    const line = text.slice(start, end)
    const role = ROLE.exec(line)?.[1]
    if (role !== undefined) isSilent = SILENT_ROLES.test(role)
    else if (/^\s*#{1,6}\s/.test(line)) isSilent = false
    return (
      isSilent ||
      (HEADING.test(line) &&
        line.trim().split(/\s+/).length <= 6 &&
        !/[.!?]$/.test(line.trim()) &&
        role !== undefined) ||
      /^\s*#{1,6}\s/.test(line)
    )
  })
}

/** What stands in brackets or quotation marks. */
const insetsOf = (sentence: Sentence, note: NoteDocument): readonly Span[] => {
  const words = note.text.slice(sentence.start, sentence.end)
  const brackets = [...words.matchAll(/\([^)]*\)|\[[^\]]*\]/g)].map((found) => ({
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].length,
  }))
  return [...brackets, ...note.quotes]
}

export const unreadSpans = (note: NoteDocument): readonly Span[] => {
  const { text, sentences } = note
  const asides = sentences.flatMap((sentence): readonly Span[] => {
    const words = text.slice(sentence.start, sentence.end)
    if (TAUGHT.test(words)) return [sentence]
    const fiction = FICTION.exec(words)
    if (fiction !== null) return [{ start: sentence.start + fiction.index, end: sentence.end }]
    return MEASURE.test(words) ? insetsOf(sentence, note) : []
  })
  return [...unreadLines(text), ...asides]
}

export const isUnread = (spans: readonly Span[], offset: number): boolean =>
  spans.some(({ start, end }) => start <= offset && offset < end)
