/** What the window and the vault both go by: dates of events, a complete risk note, the crisis line. */
import { expect, it } from 'vitest'
import { eventDateFault } from '../../db/domain/event-rules.ts'
import { crisisLineOf } from '../../db/domain/jurisdiction.ts'
import {
  blankRiskFields,
  isBlankRiskNote,
  missingInRiskNote,
  riskNoteText,
} from '../../db/domain/risk-note.ts'

const TODAY = '2026-03-10'

it('lets only a break in therapy lie ahead', () => {
  const dates = { startDate: '2026-03-09', endDate: null }
  expect(eventDateFault('loss', dates, TODAY)).toBeNull()
  expect(eventDateFault('loss', { ...dates, startDate: '2026-03-11' }, TODAY)).toBe(
    'event-in-future',
  )
  expect(eventDateFault('loss', { ...dates, endDate: '2026-03-11' }, TODAY)).toBe('event-in-future')
  expect(eventDateFault('holiday-break', { ...dates, endDate: '2026-04-11' }, TODAY)).toBeNull()
  expect(eventDateFault('holiday-break', { ...dates, endDate: '2026-03-08' }, TODAY)).toBe(
    'event-ends-before-start',
  )
})

it('begins a risk note with nothing chosen, and misses each area until it is', () => {
  const blank = blankRiskFields(TODAY)
  expect(isBlankRiskNote(blank)).toBe(true)
  expect(missingInRiskNote(blank, TODAY)).toEqual(['ideation', 'plan', 'means', 'intent'])
  const asked = { answer: 'not-assessed', detail: '' } as const
  const full = { ...blank, ideation: asked, plan: asked, means: asked, intent: asked }
  expect(isBlankRiskNote(full)).toBe(false)
  expect(missingInRiskNote(full, TODAY)).toEqual([])
  expect(missingInRiskNote(full, '2026-03-09')).toEqual(['date-ahead'])
  expect(isBlankRiskNote({ ...blank, action: ' \n' })).toBe(true)
})

it('says in the signed text what was chosen and which marks it answers', () => {
  const finding = { answer: 'denied', detail: ' asked twice ' } as const
  const fields = {
    ...blankRiskFields(TODAY),
    ideation: { answer: 'present', detail: '' } as const,
    plan: finding,
    means: { answer: 'not-assessed', detail: 'no time' } as const,
    intent: finding,
    protective: 'The dog.',
  }
  const marks = [
    { aboutDate: '2026-03-01', source: 'tag' },
    { aboutDate: '2026-03-02', source: 'measure' },
  ] as const
  expect(riskNoteText(fields, marks).split('\n\n')).toEqual([
    'Risk note of 2026-03-10',
    'Ideation: present',
    'Plan: denied. asked twice',
    'Means: not assessed. no time',
    'Intent: denied. asked twice',
    'Protective factors: The dog.',
    'Action taken: -',
    'Consultation: -',
    'Answers safety marks: 2026-03-01 (passage tagged), 2026-03-02 (answer to a measure)',
  ])
  expect(() => riskNoteText(blankRiskFields(TODAY), [])).toThrow()
})

it('names the crisis line of the jurisdiction until the clinician names another', () => {
  expect(crisisLineOf({ jurisdiction: 'us', crisisLine: '' })).toMatch(/988/)
  expect(crisisLineOf({ jurisdiction: 'uk', crisisLine: '' })).toMatch(/116 123/)
  expect(crisisLineOf({ jurisdiction: 'eu', crisisLine: '' })).toMatch(/112/)
  expect(crisisLineOf({ jurisdiction: 'eu', crisisLine: 'SOS Amizade' })).toBe('SOS Amizade')
})
