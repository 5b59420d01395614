// The generated practice: reproducible, exact in its totals, sound in its spans, wide in its words.

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isConceptSlug } from '../../db/sample/concept-slugs.ts'
import { generatePractice } from '../../db/sample/generate-practice.ts'
import { ascending, measureFaults, notesOf, spanFaults } from './practice-checks.ts'

const lastDate = '2026-03-13'
const middling = [...generatePractice({ clients: 120, notes: 7200, seed: 1, lastDate })]
const notes = middling.flatMap(notesOf)
const tags = middling.flatMap((client) => client.sessions.flatMap((session) => session.tags))

const sha256 = (clients: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(clients)).digest('hex')

describe('a seed', () => {
  test('gives the same practice for ever', () => {
    // A new hash means that every bench and screenshot of a generated practice changes with it.
    expect(
      sha256(middling.slice(0, 3).map(({ name, code, sessions }) => ({ name, code, sessions }))),
    ).toBe('776c953ce93b0ab135dada8a87f8281157be3b5db9c0a78151fb53400b3b4163')
  })

  test('gives the same practice twice, and another seed another one', () => {
    const make = (seed: number) => [...generatePractice({ clients: 5, notes: 60, seed, lastDate })]
    expect(make(7)).toEqual(make(7))
    expect(sha256(make(7))).not.toBe(sha256(make(8)))
  })
})

describe('totals', () => {
  test.each([
    [0, 0],
    [1, 1],
    [1, 900],
    [3, 0],
    [9, 4],
    [50, 350],
    [60, 3601],
    [75, 75],
  ])('%i clients have %i notes between them', (clients, wanted) => {
    const practice = [...generatePractice({ clients, notes: wanted, seed: 2, lastDate })]
    expect(practice).toHaveLength(clients)
    expect(practice.flatMap(notesOf)).toHaveLength(wanted)
  })

  test.each([
    [{ clients: 1, notes: 901 }],
    [{ clients: -1, notes: 0 }],
    [{ clients: 2, notes: 1.5 }],
    [{ clients: 0, notes: 1 }],
  ])('%o is refused', (size) => {
    expect(() => [...generatePractice({ ...size, seed: 1, lastDate })]).toThrow(RangeError)
  })

  test('from 50 clients on one therapy is very long, whatever the seed, and most are short', () => {
    for (const seed of [1, 2, 3, 4]) {
      const practice = [...generatePractice({ clients: 50, notes: 800, seed, lastDate })]
      const lengths = practice.map((client) => client.sessions.length).sort((a, b) => a - b)
      expect(lengths.at(-1)).toBeGreaterThanOrEqual(300)
      expect(lengths[25]).toBeLessThan(40)
    }
  })
})

describe('every client', () => {
  test('has a code of its own', () => {
    expect(new Set(middling.map((client) => client.code)).size).toBe(middling.length)
  })

  test('has sessions in ascending order, on one weekday, within 30 years', () => {
    for (const { sessions } of middling) {
      const dates = sessions.map((session) => session.localDate)
      expect(ascending(dates)).toBe(true)
      expect(new Set(dates.map((date) => new Date(`${date}T00:00Z`).getUTCDay())).size).toBe(1)
      expect(dates.every((date) => date > '1996-03-20' && date <= lastDate)).toBe(true)
    }
  })

  test('has breaks of three weeks and more once the therapy is long', () => {
    const long = middling.filter((client) => client.sessions.length > 100)
    expect(long.length).toBeGreaterThan(3)
    for (const { sessions } of long) {
      const days = sessions.map((session) => Date.parse(session.localDate) / 86_400_000)
      const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day))
      expect(Math.max(...gaps)).toBeGreaterThanOrEqual(21)
    }
  })

  test('has notes and tags only where a session was attended', () => {
    for (const session of middling.flatMap((client) => client.sessions)) {
      if (session.attendance !== 'attended') expect(session.note).toBeNull()
      if (session.note === null) expect(session.tags).toEqual([])
    }
  })
})

describe('the measures', () => {
  const measures = middling.flatMap((client) => client.measures)

  test('are a PHQ-9 at about every fourth session, each of a session attended', () => {
    const attended = middling
      .flatMap((client) => client.sessions)
      .filter((session) => session.attendance === 'attended').length
    expect(measures.length / attended).toBeGreaterThan(0.22)
    expect(measures.length / attended).toBeLessThan(0.28)
    expect(measureFaults(middling)).toEqual([])
  })

  test('ease over long therapies, and open no safety mark', () => {
    const long = middling.filter((client) => client.measures.length >= 20)
    expect(long.length).toBeGreaterThan(5)
    const sum = (at: number): number =>
      long
        .flatMap((client) => client.measures.at(at)?.answers ?? [])
        .reduce<number>((total, answer) => total + (answer ?? 0), 0)
    expect(sum(-1)).toBeLessThan(sum(0))
    expect(measures.filter((measure) => measure.answers?.[8] !== 0)).toEqual([])
  })
})

describe('the notes', () => {
  const words = notes.map((note) => note.text.split(/\s+/).length)

  test('are 80 to 900 words long, about 350 on average', () => {
    expect(Math.min(...words)).toBeGreaterThanOrEqual(80)
    expect(Math.max(...words)).toBeLessThanOrEqual(900)
    const mean = words.reduce((sum, count) => sum + count) / words.length
    expect(mean).toBeGreaterThan(325)
    expect(mean).toBeLessThan(375)
  })

  test('fill every slot of their patterns', () => {
    expect(notes.filter((note) => /[<>@]|undefined/.test(note.text))).toEqual([])
  })

  test('are nearly all signed', () => {
    const share = notes.filter((note) => note.state === 'signed').length / notes.length
    expect(share).toBeGreaterThan(0.94)
    expect(share).toBeLessThan(0.96)
  })

  test('hold words of every frequency, from everywhere to once in a career', () => {
    const notesWith = new Map<string, number>()
    for (const note of notes) {
      for (const word of new Set(note.text.toLowerCase().match(/\p{L}+/gu))) {
        notesWith.set(word, (notesWith.get(word) ?? 0) + 1)
      }
    }
    const within = (low: number, high: number): number =>
      [...notesWith.values()].filter((count) => count >= low && count <= high).length
    expect(within(1, 2)).toBeGreaterThan(1000)
    expect(within(3, 30)).toBeGreaterThan(500)
    expect(within(31, 300)).toBeGreaterThan(300)
    expect(within(301, 3000)).toBeGreaterThan(200)
    expect(within(3001, 7200)).toBeGreaterThan(20)
  })

  test('come at 3,000 a second of processor time or faster', () => {
    const before = process.cpuUsage()
    const made = [...generatePractice({ clients: 60, notes: 3000, seed: 9, lastDate })]
    const { user, system } = process.cpuUsage(before)
    expect(made).toHaveLength(60)
    expect((user + system) / 1e6).toBeLessThan(1)
  })
})

describe('what lies beside the sessions', () => {
  test('is a few events for everybody, none after the last day', () => {
    for (const { events } of middling) {
      expect(events.length).toBeGreaterThan(0)
      expect(events.every(({ startDate, endDate }) => (endDate ?? startDate) <= lastDate)).toBe(
        true,
      )
    }
  })

  test('is a risk note for most sessions in which living on was in doubt, and for no other', () => {
    const called = middling.flatMap((client) =>
      client.sessions.filter(({ tags: own }) =>
        own.some(
          (tag) =>
            tag.concept === 'hopelessness-about-existence' &&
            tag.assertion === 'present' &&
            tag.intensity > 0,
        ),
      ),
    )
    const written = middling.flatMap((client) => client.riskNotes)
    expect(written.length / called.length).toBeGreaterThan(0.8)
    expect(written.length / called.length).toBeLessThan(1)
    for (const { sessions, riskNotes } of middling) {
      const days = new Set(sessions.map((session) => session.localDate))
      expect(riskNotes.every((note) => days.has(note.localDate))).toBe(true)
    }
  })
})

describe('the tags', () => {
  test('are about six a session, two of them on the whole of it', () => {
    const whole = tags.filter((tag) => tag.span === null).length / notes.length
    expect(tags.length / notes.length).toBeGreaterThan(5.5)
    expect(tags.length / notes.length).toBeLessThan(6.5)
    expect(whole).toBeGreaterThan(1.8)
    expect(whole).toBeLessThan(2.2)
  })

  test('use concepts of the framework, all of them somewhere', () => {
    const slugs = new Set(tags.map((tag) => tag.concept))
    expect([...slugs].every(isConceptSlug)).toBe(true)
    expect(slugs.size).toBe(33)
  })

  test('span whole characters of their note, without a space at the edge', () => {
    expect(spanFaults(middling)).toEqual([])
  })

  test('overlap in places', () => {
    const overlapping = middling
      .flatMap((client) => client.sessions)
      .filter(({ tags: own }) =>
        own.some(({ span }, index) =>
          own
            .slice(index + 1)
            .some(
              (other) =>
                span && other.span && other.span.start < span.end && span.start < other.span.end,
            ),
        ),
      )
    expect(overlapping.length).toBeGreaterThan(700)
  })

  test('follow the path: symptom relief comes late, fatigue early', () => {
    const share = (concept: string, half: 'first' | 'second'): number => {
      const sessions = middling.flatMap((client) => {
        const middle = Math.floor(client.sessions.length / 2)
        return half === 'first' ? client.sessions.slice(0, middle) : client.sessions.slice(middle)
      })
      const tagged = sessions.filter((session) =>
        session.tags.some((tag) => tag.concept === concept),
      )
      return tagged.length / sessions.length
    }
    expect(share('symptom-relief', 'second')).toBeGreaterThan(
      1.5 * share('symptom-relief', 'first'),
    )
    expect(share('fatigue', 'first')).toBeGreaterThan(1.3 * share('fatigue', 'second'))
  })
})
