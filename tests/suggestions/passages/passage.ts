// The shape of an evaluation passage, and how the parts of the set are read.

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { findFrameworkConcept } from '../../../db/framework/framework.ts'

export const PASSAGE_KINDS = [
  'clear',
  'implicit',
  'negated',
  'historical',
  'hypothetical',
  'other-person',
  'other-meaning',
  'near-miss',
  'quoted-question',
  'nothing',
  'whole-note',
] as const

export const PASSAGE_VOICES = [
  'prose',
  'shorthand',
  'client',
  'process',
  'supervision',
  'intake',
  'couple',
  'group',
  'diary',
] as const

const conceptSlug = z.string().refine((slug) => findFrameworkConcept(slug) !== undefined)

const expectedTag = z.strictObject({
  concept: conceptSlug,
  assertion: z.enum(['present', 'denied', 'historical', 'other-person']),
  /** The part of `text` that carries it, to the letter. */
  words: z.string().min(1),
})

export const passageSchema = z.strictObject({
  id: z.string().regex(/^(dev|dev-everyday|held|second|held-everyday|held-mixed)-\d{3,4}$/),
  text: z.string().min(1),
  expected: z.array(expectedTag),
  kind: z.enum(PASSAGE_KINDS),
  voice: z.enum(PASSAGE_VOICES),
  why: z.string().min(1),
  /** What the passage tempts a reader to tag, wrongly. */
  lures: z.array(conceptSlug),
  /** What one of two careful clinicians might add: neither asked for nor held against. */
  debatable: z.array(conceptSlug),
})
export type Passage = z.infer<typeof passageSchema>

export const PASSAGE_PARTS = [
  'development',
  'development-everyday',
  'held-out',
  'held-out-second',
  'held-out-everyday',
  'held-out-mixed',
] as const
export type PassagePart = (typeof PASSAGE_PARTS)[number]

/** The passages of one part, in the order of its file. Throws where a line is not a passage. */
export function readPassages(part: PassagePart): readonly Passage[] {
  return readFileSync(new URL(`./${part}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => passageSchema.parse(JSON.parse(line)))
}
