// The sample practice: complete, current whatever the day, and sound in every tag.
import { describe, expect, test } from 'vitest'
import { eventDateFault } from '../../db/domain/event-rules.ts'
import { FRAMEWORK_CONCEPTS } from '../../db/framework/framework.ts'
import { conceptSlugs } from '../../db/sample/concept-slugs.ts'
import { samplePractice } from '../../db/sample/sample-practice.ts'
import { ascending, measureFaults, notesOf, scoresOf, spanFaults } from './practice-checks.ts'

// Written out from the framework, so that a concept lost in the code is missed here.
const framework = `
  sadness emptiness irritability fatigue taken-for-personality
  loneliness threat-vigilance reward-dimming hopelessness-about-connection alarm-shutdown
  hyperactivation reassurance-seeking depletion
  self-sufficiency suppression empty-functioning
  fear-of-closeness no-safe-place hopelessness-about-existence
  others-unreliable self-unworthy relational-stressor
  symptom-relief insight-only corrective-experience belonging known-and-held rupture-repair
  template-shift
  grief-lost grief-never-had grief-emerging grief-avoided`
  .trim()
  .split(/\s+/)

const today = '2026-03-13'
const practice = samplePractice(today)
const sessions = practice.flatMap((client) => client.sessions)
const notes = practice.flatMap(notesOf)
const tags = sessions.flatMap((session) => session.tags)

const isSafety = (tag: (typeof tags)[number]): boolean =>
  tag.concept === 'hopelessness-about-existence' && tag.assertion === 'present' && tag.intensity > 0

const wordsIn = (text: string): number => text.split(/\s+/).length
const dayOf = (localDate: string): number => Date.parse(`${localDate}T00:00Z`) / 86_400_000

describe('the practice', () => {
  test('has at least eight clients, each with a name and a code of its own', () => {
    expect(practice.length).toBeGreaterThanOrEqual(8)
    expect(new Set(practice.map((client) => client.name)).size).toBe(practice.length)
    expect(new Set(practice.map((client) => client.code)).size).toBe(practice.length)
    for (const { code } of practice) expect(code).toMatch(/^[A-Z]{2}-\d\d$/)
  })

  test('has 8 to 60 sessions a client, at least 150 in all', () => {
    for (const client of practice) {
      expect(client.sessions.length).toBeGreaterThanOrEqual(8)
      expect(client.sessions.length).toBeLessThanOrEqual(60)
    }
    expect(sessions.length).toBeGreaterThanOrEqual(150)
  })

  test('has cancelled, missed and unwritten sessions, and breaks', () => {
    const kinds = new Set(sessions.map((session) => session.attendance))
    expect([...kinds].sort()).toEqual(['attended', 'cancelled', 'no-show'])
    expect(sessions.some(({ attendance, note }) => attendance === 'attended' && !note)).toBe(true)
    const gaps = practice.flatMap((client) =>
      client.sessions
        .slice(1)
        .map(
          ({ localDate }, index) =>
            dayOf(localDate) - dayOf(client.sessions[index]?.localDate ?? localDate),
        ),
    )
    expect(gaps.filter((days) => days >= 14).length).toBeGreaterThanOrEqual(8)
  })

  test('has a note only where the client came, and tags only where there is a note', () => {
    for (const session of sessions) {
      if (session.attendance !== 'attended') expect(session.note).toBeNull()
      if (session.note === null) expect(session.tags).toEqual([])
    }
  })
})

describe('the dates', () => {
  test.each(['2026-03-13', '2024-02-29', '2027-01-01', '2031-10-05'])(
    'are current on %s',
    (day) => {
      for (const client of samplePractice(day)) {
        const dates = client.sessions.map((session) => session.localDate)
        expect(ascending(dates)).toBe(true)
        const age = dayOf(day) - dayOf(dates.at(-1) ?? '')
        expect(age).toBeGreaterThanOrEqual(1)
        expect(age).toBeLessThanOrEqual(7)
        expect(new Set(dates.map((date) => dayOf(date) % 7)).size).toBe(1)
        expect(new Set(client.sessions.map((session) => session.localTime)).size).toBe(1)
      }
    },
  )

  test('never put two clients into the same hour', () => {
    const hours = sessions.map((session) => `${session.localDate} ${session.localTime}`)
    expect(new Set(hours).size).toBe(hours.length)
  })

  test('move with today and leave everything else alone', () => {
    const undated = (day: string) =>
      samplePractice(day).map((client) =>
        client.sessions.map(({ localDate: _, ...session }) => session),
      )
    expect(undated('2031-10-05')).toEqual(undated(today))
  })

  test.each(['', '2026-02-30', '13.03.2026', '2026-3-1'])('refuse "%s" as today', (day) => {
    expect(() => samplePractice(day)).toThrow(RangeError)
  })
})

describe('the notes', () => {
  test('number at least 110, all different, none a stub', () => {
    expect(notes.length).toBeGreaterThanOrEqual(110)
    expect(new Set(notes.map((note) => note.text)).size).toBe(notes.length)
    const long = notes.filter((note) => wordsIn(note.text) >= 90)
    expect(long.length).toBeGreaterThanOrEqual(110)
    expect(Math.max(...notes.map((note) => wordsIn(note.text)))).toBeLessThanOrEqual(300)
    for (const { text, state } of notes) {
      expect(wordsIn(text)).toBeGreaterThanOrEqual(state === 'draft' ? 30 : 38)
    }
  })

  test('share no sentence of more than six words, as filler would', () => {
    const seen = new Map<string, number>()
    for (const { text } of notes) {
      for (const sentence of new Set(text.split(/(?<=[.!?”])\s+/))) {
        if (wordsIn(sentence) > 6) seen.set(sentence, (seen.get(sentence) ?? 0) + 1)
      }
    }
    expect([...seen].filter(([, count]) => count > 1)).toEqual([])
  })

  test('are signed, but for the newest of each client', () => {
    for (const client of practice) {
      const states = notesOf(client).map((note) => note.state)
      expect(states.slice(0, -1).every((state) => state === 'signed')).toBe(true)
    }
    expect(notes.some((note) => note.state === 'draft')).toBe(true)
  })

  test('name no month and no season, since their dates move', () => {
    const seasonal =
      /\b(January|February|March|April|June|July|August|September|October|November|December|summer|winter|autumn|Christmas|Easter)\b/
    expect(notes.filter((note) => seasonal.test(note.text)).map((note) => note.text)).toEqual([])
  })
})

describe('what came after', () => {
  test('is added to signed notes only, before today', () => {
    const added = sessions.filter(({ addenda = [] }) => addenda.length > 0)
    expect(added.length).toBeGreaterThan(0)
    for (const { note, addenda = [], localDate } of added) {
      expect(note?.state).toBe('signed')
      for (const { daysLater } of addenda)
        expect(dayOf(localDate) + daysLater).toBeLessThan(dayOf(today))
    }
  })

  test('stands in the place of texts that read otherwise', () => {
    const rewritten = sessions.filter(({ formerTexts = [] }) => formerTexts.length > 0)
    expect(rewritten.length).toBeGreaterThan(0)
    for (const { note, formerTexts = [] } of rewritten)
      expect(formerTexts.map(({ text }) => text)).not.toContain(note?.text)
  })
})

describe('what lies beside the sessions', () => {
  test.each(['2026-03-13', '2024-02-29', '2031-10-05'])('fits them on %s', (day) => {
    for (const { code, sessions: own, events, riskNotes } of samplePractice(day)) {
      expect(events.length, code).toBeGreaterThan(2)
      const starts = events.map((event) => event.startDate)
      expect(starts.toSorted()).toEqual(starts)
      for (const event of events)
        expect(eventDateFault(event.kind, event, day), event.title).toBeNull()
      const attended = new Set(
        own.filter(({ attendance }) => attendance === 'attended').map(({ localDate }) => localDate),
      )
      for (const { localDate } of riskNotes) expect(attended.has(localDate), code).toBe(true)
    }
  })

  test('takes up no break in which there was a session', () => {
    for (const { code, sessions: own, events } of practice)
      for (const { kind, startDate, endDate } of events)
        if (kind === 'holiday-break')
          expect(
            own.filter(({ localDate }) => localDate >= startDate && localDate <= (endDate ?? '')),
            code,
          ).toEqual([])
  })

  test('leaves one session of all in doubt without a risk note', () => {
    const open = practice.flatMap(({ code, sessions: own, riskNotes }) => {
      const answered = riskNotes.at(-1)?.localDate ?? ''
      return own
        .filter(({ localDate, tags: read }) => localDate > answered && read.some(isSafety))
        .map(() => code)
    })
    expect(open).toEqual(['CK-03'])
  })
})

describe('the tags', () => {
  test('cover every concept of the framework, and none besides', () => {
    expect(framework).toHaveLength(33)
    expect([...conceptSlugs]).toEqual(framework)
    expect(FRAMEWORK_CONCEPTS.map((concept) => concept.slug)).toEqual(framework)
    expect([...new Set(tags.map((tag) => tag.concept))].sort()).toEqual([...framework].sort())
  })

  test('span whole characters of their note, without a space at the edge', () => {
    expect(spanFaults(practice)).toEqual([])
  })

  test('use every intensity, assertion and movement', () => {
    expect(new Set(tags.map((tag) => tag.intensity)).size).toBe(4)
    expect(new Set(tags.map((tag) => tag.assertion)).size).toBe(4)
    expect(new Set(tags.map((tag) => tag.movement)).size).toBe(6)
  })

  test('mark several passages in most notes, and overlap in places', () => {
    const tagged = sessions.filter((session) => session.note !== null)
    const passages = tagged.map((session) => session.tags.filter((tag) => tag.span !== null))
    expect(passages.filter((spans) => spans.length >= 2).length / tagged.length).toBeGreaterThan(
      0.7,
    )
    const overlapping = passages.filter((spans) =>
      spans.some(({ span }, index) => {
        const next = spans[index + 1]?.span
        return span !== null && next != null && next.start < span.end
      }),
    )
    expect(overlapping.length).toBeGreaterThanOrEqual(20)
  })

  test('never set one concept twice on a whole session', () => {
    for (const session of sessions) {
      const whole = session.tags.filter((tag) => tag.span === null).map((tag) => tag.concept)
      expect(new Set(whole).size).toBe(whole.length)
    }
  })

  test('carry a memo wherever going on living is in doubt', () => {
    const safety = tags.filter((tag) => tag.concept === 'hopelessness-about-existence')
    expect(safety.filter((tag) => tag.intensity >= 2).length).toBeGreaterThan(0)
    for (const tag of safety) if (tag.intensity > 0) expect(tag.memo).not.toBe('')
  })
})

describe('the measures', () => {
  /** 'PHQ-9: 16', 'PHQ-9 again 5', 'GAD-7 9'. */
  const QUOTED = /(PHQ-9|GAD-7):? (?:again |unchanged at )?(\d+)/g

  test('are of attended sessions, have scores, and are there for every client', () => {
    expect(measureFaults(practice)).toEqual([])
    for (const client of practice) expect(client.measures.length).toBeGreaterThanOrEqual(3)
  })

  test('say what the notes of the day quote', () => {
    let quoted = 0
    for (const client of practice)
      for (const { localDate, note } of client.sessions)
        for (const [, name, total] of (note?.text ?? '').matchAll(QUOTED)) {
          quoted += 1
          const measure = client.measures.find(
            (each) => each.localDate === localDate && each.instrument === name?.toLowerCase(),
          )
          const scores = measure === undefined ? null : scoresOf(measure)
          expect([client.code, localDate, scores?.total]).toEqual([
            client.code,
            localDate,
            Number(total),
          ])
        }
    expect(quoted).toBeGreaterThanOrEqual(24)
  })

  test('put not being alive in question for Carys and Graça alone', () => {
    const positive = practice
      .filter((client) =>
        client.measures.some(
          ({ instrument, answers }) => instrument === 'phq-9' && (answers?.[8] ?? 0) > 0,
        ),
      )
      .map((client) => client.code)
    expect(positive.toSorted()).toEqual(['CK-03', 'GR-07'])
  })
})

describe('what the tags say beyond their strength', () => {
  const passages = [
    ...tags,
    ...sessions.flatMap(({ processNote }) => processNote?.tags ?? []),
  ].filter(({ span }) => span !== null)
  const share = (some: readonly unknown[]): number => some.length / passages.length

  test('names the person of most passages, and many different ones', () => {
    const targets = passages.flatMap(({ target }) => target ?? [])
    expect(share(targets)).toBeGreaterThan(0.5)
    expect(new Set(targets).size).toBeGreaterThanOrEqual(12)
  })

  test('is in every voice, mostly the client’s', () => {
    const voices = Map.groupBy(passages, ({ voice }) => voice ?? 'nobody’s')
    expect(share(voices.get('client') ?? [])).toBeGreaterThan(0.25)
    expect(voices.get('clinician')?.length).toBeGreaterThan(25)
    expect(voices.get('third-party')?.length).toBeGreaterThan(0)
  })

  test('says of hopelessness about connection which it is', () => {
    const hopeless = passages.filter(({ concept }) => concept === 'hopelessness-about-connection')
    expect(hopeless.length).toBeGreaterThan(3)
    for (const { aspects } of hopeless) expect(aspects?.length).toBeGreaterThan(0)
  })
})
