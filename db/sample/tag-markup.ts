// Reads the tags that the sample notes carry inline, and hands back the bare text beside them.

import { TARGET_PERSONS, type TargetPerson } from '../domain/target-person.ts'
import { proposedVoice } from '../domain/voice.ts'
import { ownAspects } from '../framework/aspects.ts'
import { isConceptSlug } from './concept-slugs.ts'
import type { PracticeTag } from './practice.ts'

/**
 * A passage is written `{{slug intensity words; memo|passage}}`, for example
 * `{{loneliness 2 historical easing; first time in a year|nobody would notice}}`.
 * Words name an assertion, a movement, a person (`@mother`), a voice or aspects of the concept, in any order;
 * words and memo may be left out. A passage between quotation marks is in the client's words unless it says otherwise.
 * Passages nest. A note's own text holds no brace.
 */
export class TagMarkupError extends Error {
  override readonly name = 'TagMarkupError'
}

type TagReading = Required<Omit<PracticeTag, 'span'>>
type OpenPassage = { readonly reading: TagReading; readonly start: number; readonly order: number }

const intensities = [0, 1, 2, 3] as const
const assertions = ['present', 'denied', 'historical', 'other-person'] as const
const voices = ['client', 'clinician', 'third-party'] as const
const movements = ['emerging', 'intensifying', 'steady', 'easing', 'resolved'] as const

/**
 * Offsets of the spans are UTF-16 code units of the returned text; passages come in the order
 * in which they open.
 * @throws TagMarkupError on unbalanced braces, an unknown slug or word, an empty or padded passage,
 *   and a concept nested in itself.
 */
export function parseTaggedText(marked: string): {
  readonly text: string
  readonly tags: readonly PracticeTag[]
} {
  const closed: (readonly [order: number, tag: PracticeTag])[] = []
  const open: OpenPassage[] = []
  let text = ''
  let at = 0
  let opened = 0

  while (at < marked.length) {
    if (marked.startsWith('{{', at)) {
      const bar = marked.indexOf('|', at)
      if (bar === -1) throw new TagMarkupError(`passage without "|" at ${at}`)
      const reading = parseReading(marked.slice(at + 2, bar))
      if (open.some((passage) => passage.reading.concept === reading.concept)) {
        throw new TagMarkupError(`"${reading.concept}" nested in itself at ${at}`)
      }
      open.push({ reading, start: text.length, order: opened })
      opened += 1
      at = bar + 1
    } else if (marked.startsWith('}}', at)) {
      const passage = open.pop()
      if (passage === undefined) throw new TagMarkupError(`"}}" without "{{" at ${at}`)
      closed.push([passage.order, closePassage(passage, text, at)])
      at += 2
    } else {
      const character = marked.charAt(at)
      if (character === '{' || character === '}') {
        throw new TagMarkupError(`single brace at ${at}`)
      }
      text += character
      at += 1
    }
  }

  const unclosed = open.at(-1)
  if (unclosed !== undefined) throw new TagMarkupError(`"${unclosed.reading.concept}" never closes`)
  const tags = closed.sort(([one], [other]) => one - other).map(([, tag]) => inVoice(tag, text))
  return { text, tags }
}

/**
 * The same words without a passage, for a tag on the whole session: `loneliness 2 easing; memo`.
 * @throws TagMarkupError on an unknown slug or word.
 */
export function parseSessionTag(words: string): PracticeTag {
  return { ...parseReading(words), span: null }
}

/** Needs the whole text: what stands behind a passage may close a quotation. */
function inVoice(tag: PracticeTag, text: string): PracticeTag {
  if (tag.span === null || tag.voice !== null) return tag
  return { ...tag, voice: proposedVoice(text, tag.span) }
}

function closePassage(passage: OpenPassage, text: string, at: number): PracticeTag {
  const quoted = text.slice(passage.start)
  if (quoted === '') throw new TagMarkupError(`empty passage at ${at}`)
  if (quoted !== quoted.trim()) throw new TagMarkupError(`space at the edge of a passage at ${at}`)
  const span = { start: passage.start, end: text.length }
  return { ...passage.reading, span }
}

function parseReading(head: string): TagReading {
  if (/[{}|]/.test(head)) throw new TagMarkupError('a brace or bar inside the words of a tag')
  const semicolon = head.indexOf(';')
  const memo = semicolon === -1 ? '' : head.slice(semicolon + 1).trim()
  const words = (semicolon === -1 ? head : head.slice(0, semicolon)).trim().split(/\s+/)
  const [concept = '', digit = '', ...rest] = words
  if (!isConceptSlug(concept)) throw new TagMarkupError(`unknown concept "${concept}"`)
  const intensity = intensities.find((value) => String(value) === digit)
  if (intensity === undefined) throw new TagMarkupError(`"${concept}" has no intensity from 0 to 3`)

  let assertion: PracticeTag['assertion'] | null = null
  let movement: PracticeTag['movement'] = null
  let target: TargetPerson | null = null
  let voice: TagReading['voice'] = null
  const aspects: string[] = []
  for (const word of rest) {
    const asAssertion = assertions.find((value) => value === word)
    const asMovement = movements.find((value) => value === word)
    const asTarget = TARGET_PERSONS.find((value) => `@${value}` === word)
    const asVoice = voices.find((value) => value === word)
    if (asAssertion !== undefined && assertion === null) assertion = asAssertion
    else if (asMovement !== undefined && movement === null) movement = asMovement
    else if (asTarget !== undefined && target === null) target = asTarget
    else if (asVoice !== undefined && voice === null) voice = asVoice
    else if (ownAspects(concept, [word]).length === 1 && !aspects.includes(word)) aspects.push(word)
    else throw new TagMarkupError(`"${concept}" has an unknown or repeated word "${word}"`)
  }
  return {
    concept,
    intensity,
    assertion: assertion ?? 'present',
    movement,
    target,
    voice,
    aspects,
    memo,
  }
}
