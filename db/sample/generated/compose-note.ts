// Writes one generated note and marks in it the passages that its themes speak in.

import type { ConceptSlug } from '../concept-slugs.ts'
import { conceptSlugs } from '../concept-slugs.ts'
import type { PracticeTag } from '../practice.ts'
import type { Random } from '../random.ts'
import { conceptPhrases } from './concept-phrases.ts'
import * as patterns from './patterns.ts'
import { asSentence, type Cast, cutPattern, type Pattern, render } from './render.ts'
import type { ThemeReading } from './themes.ts'
import { steps } from './words.ts'

type Frame = { readonly before: Pattern; readonly after: Pattern }
type Phrases = { readonly told: readonly Pattern[]; readonly said: readonly Pattern[] }
type Sentence = { readonly text: string; readonly passage: { start: number; end: number } | null }

const cutAll = (texts: readonly string[]): readonly Pattern[] => texts.map(cutPattern)
const cutFrame = (text: string): Frame => {
  const [before = '', after = ''] = text.split('@')
  return { before: cutPattern(before), after: cutPattern(after) }
}

// Cut once: a career of notes fills these patterns some millions of times.
const openings = cutAll(patterns.openings)
const narrative = cutAll(patterns.narrative)
const reflections = cutAll(patterns.reflections)
const closings = cutAll(patterns.closings)
const memos = cutAll(patterns.memos)
const nextSteps = cutAll(steps)
const tellFrames = patterns.tellFrames.map(cutFrame)
const quoteFrames = patterns.quoteFrames.map(cutFrame)
const phrasesOf = new Map<ConceptSlug, Phrases>(
  conceptSlugs.map((slug) => {
    const { told, said } = conceptPhrases[slug]
    return [slug, { told: cutAll(told), said: cutAll(said) }]
  }),
)

const shortestWords = 90
const longestWords = 840
const usualWords = 325

/** One passage in the text for every reading, in the readings' order. */
export function composeNote(
  readings: readonly ThemeReading[],
  cast: Cast,
  random: Random,
): { readonly text: string; readonly tags: readonly PracticeTag[] } {
  const ending = composeEnding(cast, random)
  const wanted = Math.exp(Math.log(usualWords) + 0.42 * random.normal())
  const bodyWords = Math.min(longestWords, Math.max(shortestWords, wanted)) - countWords(ending)
  const used = new Set<Pattern>()
  const tags: PracticeTag[] = []
  let text = random.chance(0.2) ? `## ${random.pick(patterns.headings)}\n\n` : ''
  let words = 0
  let sentencesInParagraph = 0
  let previousStart: number | null = null
  let followsPassage = false

  const append = (sentence: Sentence): number => {
    const breaks = sentencesInParagraph >= 3 && random.chance(0.3)
    if (breaks) {
      sentencesInParagraph = 0
      previousStart = null
    }
    const heading = breaks && random.chance(0.05) ? `### ${random.pick(patterns.headings)}\n\n` : ''
    const joint = breaks ? `\n\n${heading}` : words === 0 ? '' : ' '
    const start = text.length + joint.length
    text += joint + sentence.text
    words += countWords(sentence.text)
    sentencesInParagraph += 1
    return start
  }

  previousStart = append(plain(openings, used, cast, random))
  while (words < bodyWords || tags.length < readings.length) {
    const reading = readings[tags.length]
    const due = ((tags.length + 0.6) / (readings.length + 0.6)) * bodyWords
    // Themes come in company: often the next one follows at once.
    const follows = followsPassage && random.chance(0.3)
    followsPassage = false
    if (reading === undefined || (words < due && !follows)) {
      previousStart = append(
        plain(random.chance(0.68) ? narrative : reflections, used, cast, random),
      )
      continue
    }
    const sentence = passage(reading.concept, cast, random)
    const start = append(sentence)
    const inner = sentence.passage ?? { start: 0, end: sentence.text.length }
    // Real passages often reach back over the sentence before, and so overlap its own tag.
    const reachesBack = previousStart !== null && random.chance(0.3)
    tags.push({
      ...reading,
      memo: random.chance(0.06) ? render(random.pick(memos), cast, random) : '',
      span: {
        start: reachesBack && previousStart !== null ? previousStart : start + inner.start,
        end: start + inner.end,
      },
    })
    previousStart = start
    followsPassage = true
  }
  return { text: text + ending, tags }
}

/** Nobody writes the same sentence twice in a note, so a used pattern is drawn again if need be. */
function plain(from: readonly Pattern[], used: Set<Pattern>, cast: Cast, random: Random): Sentence {
  let pattern = random.pick(from)
  for (let tries = 0; used.has(pattern) && tries < 6; tries += 1) pattern = random.pick(from)
  used.add(pattern)
  return { text: asSentence(render(pattern, cast, random)), passage: null }
}

function passage(concept: ConceptSlug, cast: Cast, random: Random): Sentence {
  const phrases = phrasesOf.get(concept)
  if (phrases === undefined) throw new RangeError(`no phrases for "${concept}"`)
  const isQuote = random.chance(0.5)
  const frame = random.pick(isQuote ? quoteFrames : tellFrames)
  const before = render(frame.before, cast, random)
  const words = render(random.pick(isQuote ? phrases.said : phrases.told), cast, random)
  return {
    text: asSentence(before + words + render(frame.after, cast, random)),
    passage: { start: before.length, end: before.length + words.length },
  }
}

function composeEnding(cast: Cast, random: Random): string {
  let ending = random.chance(0.6) ? `\n\n${render(random.pick(closings), cast, random)}` : ''
  if (random.chance(0.25)) {
    ending += '\n\nUntil next time:\n'
    const count = random.between(1, 3)
    for (let i = 0; i < count; i += 1) {
      ending += `\n- ${render(random.pick(nextSteps), cast, random)}`
    }
  }
  return ending
}

function countWords(text: string): number {
  let count = 0
  let inWord = false
  for (let i = 0; i < text.length; i += 1) {
    const isSpace = text.charCodeAt(i) <= 32
    if (!isSpace && !inWord) count += 1
    inWord = !isSpace
  }
  return count
}
