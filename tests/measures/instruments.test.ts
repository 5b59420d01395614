/** Every instrument's data holds together, and shows wording only where the licence lets it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { choicesOf } from '../../db/domain/scoring.ts'
import { INSTRUMENTS } from '../../db/measures/instruments.ts'

const folder = resolve(import.meta.dirname, '..', '..', 'db', 'measures')

/** What may be shown of the items: field research, section 5. Nothing else has a wording. */
const WITH_WORDING = ['phq-9', 'gad-7']
const SCORES_ONLY = ['ors', 'srs', 'ecr-s', 'goal-1', 'goal-2', 'goal-3']

describe('the instruments', () => {
  it('are those planned, each with a slug of its own', () => {
    const slugs = INSTRUMENTS.map((instrument) => instrument.slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(slugs.toSorted()).toEqual(
      [
        'phq-9',
        'gad-7',
        'ucla-3',
        'de-jong-gierveld-6',
        'ecr-rs-global',
        'ecr-rs-mother',
        'ecr-rs-father',
        'ecr-rs-partner',
        'ecr-rs-friend',
        'wai-sr',
        'core-10',
        'who-5',
        'pg-13-r',
        ...SCORES_ONLY,
      ].toSorted(),
    )
  })

  it('have all a file that the list reads', () => {
    const list = readFileSync(join(folder, 'instruments.ts'), 'utf8')
    const files = readdirSync(folder).filter(
      (file) => !['instruments.ts', 'instrument.ts', 'names.ts', 'phq.ts'].includes(file),
    )
    for (const file of files) expect(list).toContain(`'./${file}'`)
  })
})

describe.each(INSTRUMENTS.map((instrument) => [instrument.slug, instrument] as const))(
  '%s',
  (slug, instrument) => {
    test('has its wording, with a notice, only where the licence says so', () => {
      const wordings = instrument.items.map((item) => item.wording)
      if (WITH_WORDING.includes(slug)) {
        expect(wordings.every((wording) => wording !== null && wording !== '')).toBe(true)
        expect(instrument.notice).toMatch(/No permission required to reproduce/)
      } else {
        expect(wordings.every((wording) => wording === null)).toBe(true)
        expect(instrument.notice).toBeNull()
        // The goals ask our own question.
        expect(instrument.stem === null || slug.startsWith('goal-')).toBe(true)
      }
    })

    test('names its source and its licence', () => {
      expect(instrument.citation.length).toBeGreaterThan(10)
      expect(instrument.licence.length).toBeGreaterThan(10)
      expect(instrument.version).toBeGreaterThanOrEqual(1)
      expect(instrument.cadenceDays).toBeGreaterThan(0)
    })

    test('has items in ascending numbers, each with choices, or none at all', () => {
      expect(instrument.items.length === 0).toBe(SCORES_ONLY.includes(slug))
      const numbers = instrument.items.map((item) => item.number)
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
      for (const item of instrument.items)
        expect(choicesOf(instrument, item).labels.length).toBeGreaterThan(1)
    })

    test('has scales whose items, bands, parts and range fit each other', () => {
      const numbers = new Set(instrument.items.map((item) => item.number))
      const slugs = instrument.scales.map((scale) => scale.slug)
      expect(new Set(slugs).size).toBe(slugs.length)
      for (const scale of instrument.scales) {
        expect(scale.items.length === 0).toBe(instrument.items.length === 0)
        for (const number of scale.items) expect(numbers.has(number)).toBe(true)
        for (const number of scale.reversed) expect(scale.items).toContain(number)
        for (const part of scale.sumOf) expect(slugs).toContain(part)
        expect(scale.lowest).toBeLessThan(scale.highest)
        if (scale.bands.known) {
          const starts = scale.bands.value.map((band) => band.from)
          expect(starts[0]).toBe(scale.lowest)
          expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b))
          expect(starts.at(-1)).toBeLessThanOrEqual(scale.highest)
        }
        for (const sourced of [scale.bands, scale.reliableChange, scale.missing])
          expect((sourced.known ? sourced.source : sourced.because).length).toBeGreaterThan(5)
        if (scale.missing.known)
          expect(scale.missing.value.taken).toBe(
            scale.method.kind === 'count' ? 'uncounted' : 'mean',
          )
      }
    })

    test('has a safety item among its items, if it has one', () => {
      if (instrument.safetyItem !== null)
        expect(instrument.items.map((item) => item.number)).toContain(instrument.safetyItem.number)
    })

    test('has a range that its answers reach at both ends', () => {
      for (const scale of instrument.scales) {
        if (scale.items.length === 0) continue
        const ends = scale.items.map((number) => {
          const item = instrument.items.find((each) => each.number === number)
          if (item === undefined) throw new Error(`item ${number}`)
          const { from, labels } = choicesOf(instrument, item)
          return [from, from + labels.length - 1] as const
        })
        const sums = [0, 1].map((end) => ends.reduce((sum, range) => sum + (range[end] ?? 0), 0))
        const { method } = scale
        const reach =
          method.kind === 'sum'
            ? sums.map((sum) => sum * method.times)
            : method.kind === 'mean'
              ? sums.map((sum) => sum / ends.length)
              : [0, ends.length]
        expect([scale.lowest, scale.highest]).toEqual(reach)
      }
    })
  },
)
