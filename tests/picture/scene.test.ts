// Pictures: they explain themselves, and keep the four blanks apart without colour.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TIMELINE_RULES } from '../../db/domain/timeline-rules.ts'
import { CONCEPT_GROUPS } from '../../db/framework/framework.ts'
import type { Ink } from '../../db/picture/drawing.ts'
import { PLAIN_CHOICE } from '../../db/picture/lane-rows.ts'
import type { SceneItem } from '../../db/picture/scene.ts'
import { GROUP_INKS, inked } from '../../db/picture/scene-inks.ts'
import { FILTER_SIGNS, HAPPENING_SIGNS, LANE_SIGNS, MEASURE_SIGNS } from '../../db/picture/signs.ts'
import {
  type PictureSource,
  timelinePages,
  timelineScene,
} from '../../db/picture/timeline-scene.ts'
import { conceptOf } from '../domain/timeline-samples.ts'
import { timelineOf } from './score.ts'

const BANNER = 'Themes marked by the therapist.'
const sourceOf = (more: Partial<PictureSource> = {}): PictureSource => ({
  head: { who: 'IH-01', banner: BANNER, lines: ['5 sessions.'], madeWith: 'Made today.' },
  timeline: timelineOf('nnnnn', { loneliness: '12..3', 'grief-lost': '..3..' }, [
    conceptOf('loneliness'),
    conceptOf('grief-lost', { group: 'grief' }),
  ]),
  tracks: { measures: [], happenings: [] },
  choice: PLAIN_CHOICE,
  axis: 'number',
  isFiltered: false,
  ...more,
})
const wordsIn = (items: readonly SceneItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))

describe('a picture', () => {
  test('says of which class it is, whose, by which rules, and of how many sessions', () => {
    const said = wordsIn(timelineScene(sourceOf()).items).join(' ')
    expect(said).toContain(BANNER)
    expect(said).toContain('IH-01')
    expect(said).toContain('3 of 5')
    for (const { name, rule } of Object.values(TIMELINE_RULES)) {
      if (name === 'Tagged') continue
      expect(said).toContain(name)
      expect(said).toContain(rule)
    }
  })

  test('on paper stands in pages of one height that hold each row once and the banner each', () => {
    const lanes = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`c${at}`, '1.2..']))
    const source = sourceOf({ timeline: timelineOf('nnnnn', lanes) })
    const pages = timelinePages(source, 273 / 184)
    expect(pages.length).toBeGreaterThan(2)
    expect(new Set(pages.map(({ height }) => height)).size).toBe(1)
    for (const page of pages) {
      expect(wordsIn(page.items).some((text) => text.startsWith(BANNER))).toBe(true)
      for (const item of page.items)
        if (item.kind === 'text') expect(item.y).toBeLessThanOrEqual(page.height)
    }
    const names = pages.flatMap(({ items }) => wordsIn(items)).filter((text) => /^c\d+$/.test(text))
    expect(names.toSorted()).toEqual(Object.keys(lanes).toSorted())
  })
})

describe('the inks of a file', () => {
  test('are those of the light theme', () => {
    const tokens = readFileSync(
      resolve(import.meta.dirname, '../../renderer/app/theme/tokens.css'),
      'utf8',
    )
    for (const { slug } of CONCEPT_GROUPS)
      for (const part of ['solid', 'wash'] as const)
        expect(tokens).toContain(`--group-${slug}-${part}: light-dark(${GROUP_INKS[slug]?.[part]},`)
  })
})

/** What is left of a sign when all colour is taken away: its shape, whether it is filled, and how its line is broken. */
const withoutColour = (sign: (typeof LANE_SIGNS)[number]): string =>
  sign.paths
    .map(({ ink, d }) => {
      const item = inked({ ink, d, group: 'alarm' })
      if (item.kind === 'hatch') return `hatched ${item.angle} ${d}`
      if (item.kind === 'text') return ''
      const line = item.stroke === null ? 'no line' : `line ${item.dash.join('-')}`
      const isPaper = item.fill === null || item.fill === '#ffffff'
      return `${isPaper ? 'open' : 'filled'} ${line} ${d}`
    })
    .join('; ')

describe('without colour', () => {
  const all = [...LANE_SIGNS, ...FILTER_SIGNS, ...MEASURE_SIGNS, ...HAPPENING_SIGNS]

  test('no two signs look alike', () => {
    expect(new Set(all.map(withoutColour)).size).toBe(all.length)
  })

  test('the four blanks differ in kind: a ring, a dot, a hatching, a broken line', () => {
    const inkOf = (name: string): Ink | undefined =>
      LANE_SIGNS.find((sign) => sign.name === name)?.paths[0]?.ink
    expect(
      (['absent', 'not-assessed', 'no-note', 'no-concept'] as const).map((state) =>
        inkOf(TIMELINE_RULES[state].name),
      ),
    ).toEqual(['absent', 'dot', 'no-note', 'not-yet'])
  })
})
