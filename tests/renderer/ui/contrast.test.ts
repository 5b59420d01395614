import { describe, expect, test } from 'vitest'
import { groupGlyphs } from '../../../renderer/app/theme/group-marks.ts'
import { contrast, difference, hexOf, type ThemeName, type Vision, visions } from './colors.ts'

const themes: readonly ThemeName[] = ['light', 'dark']
const surfaces = ['--paper', '--paper-raised', '--paper-sunken', '--paper-well', '--tint-selected']
const texts = [
  '--ink',
  '--ink-soft',
  '--ink-faint',
  '--accent',
  '--danger',
  '--safety',
  '--success',
]
const groups = Object.keys(groupGlyphs)

const onFill: ReadonlyArray<readonly [string, string]> = [
  ['--on-accent', '--accent-fill'],
  ['--on-accent', '--accent-fill-hover'],
  ['--on-accent', '--accent-fill-press'],
  ['--on-danger', '--danger-fill'],
  ['--on-danger', '--danger-fill-hover'],
  ['--ink', '--paper-segment'],
  ['--on-shade', '--shade'],
  ['--ink', '--selection'],
  ['--ink', '--danger-wash'],
  ['--ink', '--safety-wash'],
  ['--ink', '--success-wash'],
  ['--danger', '--danger-wash'],
  ['--safety', '--safety-wash'],
  ['--success', '--success-wash'],
]

describe.each(themes)('The %s theme', (theme) => {
  const ratio = (one: string, other: string) => contrast(hexOf(one, theme), hexOf(other, theme))

  test.each(texts)('sets %s at 4.5:1 or more on every surface', (text) => {
    for (const surface of surfaces) {
      expect(ratio(text, surface), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('sets the text that is read at 7:1 or more', () => {
    for (const surface of surfaces) {
      expect(ratio('--ink', surface), surface).toBeGreaterThanOrEqual(7)
    }
    for (const group of groups) {
      expect(ratio('--ink', `--group-${group}-wash`), group).toBeGreaterThanOrEqual(7)
    }
  })

  test.each(onFill)('sets %s on %s at 4.5:1 or more', (text, fill) => {
    expect(ratio(text, fill)).toBeGreaterThanOrEqual(4.5)
  })

  test('outlines controls and focus at 3:1 or more on the surfaces they stand on', () => {
    for (const line of ['--edge', '--focus-ring', '--accent-fill']) {
      for (const surface of ['--paper', '--paper-sunken']) {
        expect(ratio(line, surface), `${line} on ${surface}`).toBeGreaterThanOrEqual(3)
      }
    }
    for (const line of ['--edge', '--focus-ring']) {
      expect(ratio(line, '--paper-raised'), line).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(groups)('lets the group %s be read on its wash and seen on the page', (group) => {
    const [solid, wash] = [`--group-${group}-solid`, `--group-${group}-wash`]
    expect(ratio(`--group-${group}-on-wash`, wash)).toBeGreaterThanOrEqual(4.5)
    expect(ratio(solid, wash)).toBeGreaterThanOrEqual(3)
    expect(ratio(solid, '--paper')).toBeGreaterThanOrEqual(3)
    expect(ratio(solid, '--paper-raised')).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.keys(visions) as Vision[])('keeps the groups apart for %s vision', (vision) => {
    for (const [at, one] of groups.entries()) {
      for (const other of groups.slice(at + 1)) {
        const apart = difference(
          hexOf(`--group-${one}-solid`, theme),
          hexOf(`--group-${other}-solid`, theme),
          vision,
        )
        expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(6)
      }
    }
  })
})

test('Every group has a glyph of its own', () => {
  expect(new Set(Object.values(groupGlyphs)).size).toBe(groups.length)
})
