/** A rule on histories where it should speak, and on the near misses where it should not. */
import { expect, it } from 'vitest'
import type { History } from '../../../db/domain/observations/shapes.ts'
import { findingOf, saidBy } from './histories.ts'

type Case = readonly [name: string, history: History]
type Miss = readonly [...Case, reason: 'not-enough' | 'not-found']

export const speaks = (slug: string, cases: readonly Case[]): void => {
  it.each(cases)('speaks: %s', (_, history) => {
    const finding = findingOf(slug, history)
    expect(finding, saidBy(finding)).toMatchObject({ isFound: true })
  })
}
export const staysSilent = (slug: string, misses: readonly Miss[]): void => {
  it.each(misses)('stays silent: %s', (_, history, reason) => {
    const finding = findingOf(slug, history)
    expect(finding, saidBy(finding)).toMatchObject({ isFound: false, reason })
    expect(saidBy(finding)).toMatch(/\S.*\.$/)
  })
}
