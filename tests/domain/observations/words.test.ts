/** Observations speak of what was seen and when: no word of theirs says why, what comes next, or what somebody has. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { arePermitted, OBSERVATION_RULES } from '../../../db/domain/observations/rules.ts'
import { FRAMEWORK_CONCEPTS } from '../../../db/framework/framework.ts'

const root = resolve(import.meta.dirname, '..', '..', '..')

const FORBIDDEN =
  /\b(because|caus(e|es|ed|ing|al|ally)|due to|owing to|leads? to|led to|results? in|resulted|as a result|consequence\w*|therefore|hence|thus|thanks to|effect of|explains?|predict\w*|prognos\w*|expected to|likel(y|ihood)|will|going to|diagnos\w*|disorder\w*|patholog\w*|suffers?|proves?|patient)\b/i

/** Everything between quotes or backticks in a source, comments left out. */
const textsIn = (file: string): readonly string[] => {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...source.matchAll(/'([^'\n]*)'|`([^`]*)`|>([^<>{}]+)</g)].map(
    ([, single, template, markup]) => single ?? template ?? markup ?? '',
  )
}

/** Identifiers and imports are no sentences. */
const sentencesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => textsIn(join(root, folder, file)))
    .filter((text) => /\s/.test(text.trim()))

describe('the words of observations', () => {
  it.each(['db/domain/observations', 'renderer/features/observations'])(
    'say nothing causal, predictive or diagnostic in %s',
    (folder) => {
      const sentences = sentencesIn(folder)
      expect(sentences.length).toBeGreaterThan(20)
      expect(sentences.filter((text) => FORBIDDEN.test(text))).toEqual([])
    },
  )

  it.each(OBSERVATION_RULES)(
    'say nothing of the kind in the rule $slug, as it is shown',
    (rule) => {
      for (const text of [rule.name, rule.words({}), rule.needs({})])
        expect(text).not.toMatch(FORBIDDEN)
      for (const { words } of Object.values(rule.thresholds)) expect(words).not.toMatch(FORBIDDEN)
    },
  )

  it('would be caught', () => {
    for (const text of [
      'because of the loss',
      'This led to relief',
      'relief is likely',
      'a disorder',
    ])
      expect(text).toMatch(FORBIDDEN)
    expect('Grief first appeared 3 sessions after Known and held.').not.toMatch(FORBIDDEN)
  })

  it('name every concept as the codebook does', () => {
    const names = FRAMEWORK_CONCEPTS.map(({ name }) => name)
    for (const name of [
      'Symptom relief',
      'Hyperactivation',
      'Depletion',
      'Hopelessness about connection',
      'Hopelessness about going on',
      'Empty functioning',
      'Suppression',
      'Known and held',
      'Grief for what was lost',
      'Grief for what never was',
      'Grief emerging',
      'Grief avoided',
      'New relational experience',
      'Belonging',
      'Loneliness',
    ]) {
      expect(names).toContain(name)
      expect(
        OBSERVATION_RULES.some((rule) => rule.words({}).includes(name)),
        name,
      ).toBe(true)
    }
  })
})

describe('the thresholds', () => {
  it.each(OBSERVATION_RULES)('of $slug stand in its words, and follow the practice', (rule) => {
    const usual = Object.values(rule.thresholds).map((threshold) => threshold.usual)
    const words = `${rule.words({})} ${rule.needs({})}`
    for (const value of usual) expect(words).toMatch(new RegExp(`\\b${value}\\b`))
    for (const [name, { from, to, usual: value }] of Object.entries(rule.thresholds)) {
      expect(value).toBeGreaterThanOrEqual(from)
      expect(value).toBeLessThanOrEqual(to)
      expect(rule.words({ [name]: to }) + rule.needs({ [name]: to })).not.toBe(
        rule.words({}) + rule.needs({}),
      )
    }
  })

  it('are permitted within their ranges and by their names only', () => {
    expect(arePermitted({})).toBe(true)
    expect(arePermitted({ 'alarm-unanswered': { recentSessions: 12 } })).toBe(true)
    expect(arePermitted({ 'alarm-unanswered': { recentSessions: 3 } })).toBe(false)
    expect(arePermitted({ 'alarm-unanswered': { no: 5 } })).toBe(false)
    expect(arePermitted({ constructor: { length: 1 } })).toBe(false)
    expect(arePermitted({ safety: { constructor: 1 } })).toBe(false)
  })

  it('count as the nearest permitted value where one is outside', () => {
    const rule = OBSERVATION_RULES.find(({ slug }) => slug === 'alarm-unanswered')
    expect(rule?.words({ recentSessions: 1_000 })).toBe(rule?.words({ recentSessions: 40 }))
  })
})
