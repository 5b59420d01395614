// Generates a practice of any size up to a whole career, the same one for the same seed.

import { toDayNumber } from './calendar.ts'
import { composeNote } from './generated/compose-note.ts'
import { drawEvents, drawRiskNotes } from './generated/events.ts'
import { drawMeasures } from './generated/measures.ts'
import { familyNames, givenNames, inventedTown, townCount } from './generated/names.ts'
import { type Cast, rankedIndex } from './generated/render.ts'
import { type Appointment, drawSchedule, mostNotesPerClient } from './generated/schedule.ts'
import { drawThemes, readTheme, strengthAt, type Theme } from './generated/themes.ts'
import type { PracticeClient, PracticeSession, PracticeTag } from './practice.ts'
import { createRandom, type Random } from './random.ts'

const notesOfALongTherapy = 300

/**
 * Yields `clients` clients with `notes` notes in all, the last session on or before `lastDate`
 * (YYYY-MM-DD). From 50 clients on at least one has 300 sessions or more, if the notes reach.
 * @throws RangeError on an impossible date, a negative or broken count, or more than 900 notes
 *   a client, which 30 years of weekly sessions cannot hold.
 */
export function* generatePractice(options: {
  readonly clients: number
  readonly notes: number
  readonly seed: number
  readonly lastDate: string
}): Generator<PracticeClient> {
  const lastDay = toDayNumber(options.lastDate)
  const shares = shareNotes(options.clients, options.notes, createRandom(options.seed))
  for (const [index, notes] of shares.entries()) {
    // One source per client, so that a client does not change when another grows.
    const seed = Math.imul(options.seed + 1, 0x9e3779b1) + index + 1
    const client = generateClient(index, notes, lastDay, createRandom(seed))
    // Sources of their own, so that the notes stay as they are when these change.
    const beside = createRandom(seed ^ 0x5bd1e995)
    yield {
      ...client,
      measures: drawMeasures(client.sessions, createRandom(~seed)),
      events: drawEvents(client.sessions, beside),
      riskNotes: drawRiskNotes(client.sessions, beside),
      formulations: [],
    }
  }
}

/** Log-normal: most therapies are short, a few last for many years. */
function shareNotes(clients: number, notes: number, random: Random): readonly number[] {
  if (!Number.isInteger(clients) || !Number.isInteger(notes) || clients < 0 || notes < 0) {
    throw new RangeError('clients and notes must be whole numbers, 0 or more')
  }
  if (notes > clients * mostNotesPerClient) {
    throw new RangeError(`more than ${mostNotesPerClient} notes a client`)
  }
  const weights = Array.from({ length: clients }, () => Math.exp(1.25 * random.normal()))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const longest = weights.indexOf(Math.max(...weights))
  const fewest = notes >= clients ? 1 : 0
  const reachesLong = clients >= 50 && notes >= clients + notesOfALongTherapy
  const floorOf = (index: number): number =>
    reachesLong && index === longest ? notesOfALongTherapy : fewest

  const shares = weights.map((weight, index) =>
    Math.min(mostNotesPerClient, Math.max(floorOf(index), Math.floor((weight / total) * notes))),
  )
  let missing = notes - shares.reduce((sum, share) => sum + share, 0)
  for (let index = 0; missing !== 0; index = (index + 1) % clients) {
    const step = Math.sign(missing)
    const share = (shares[index] ?? 0) + step
    if (share < floorOf(index) || share > mostNotesPerClient) continue
    shares[index] = share
    missing -= step
  }
  return shares
}

function generateClient(
  index: number,
  notes: number,
  lastDay: number,
  random: Random,
): Omit<PracticeClient, 'measures' | 'events' | 'riskNotes' | 'formulations'> {
  const given = random.pick(givenNames)
  const family = random.pick(familyNames)
  const cast = drawCast(random)
  const themes = drawThemes(random)
  const durationMinutes = random.chance(0.85) ? 50 : 60
  const appointments = drawSchedule(notes, lastDay, random)
  return {
    name: `${given} ${family}`,
    code: `${given.charAt(0)}${family.charAt(0)}-${String(index + 1).padStart(4, '0')}`,
    sessions: appointments.map((appointment, at) =>
      generateSession(appointment, at / appointments.length, durationMinutes, themes, cast, random),
    ),
  }
}

function drawCast(random: Random): Cast {
  return {
    pronouns: random.chance(0.6)
      ? { s: 'she', o: 'her', p: 'her' }
      : { s: 'he', o: 'him', p: 'his' },
    names: Array.from({ length: 7 }, () =>
      random.chance(0.6)
        ? random.pick(givenNames)
        : `${random.pick(['Mr', 'Mrs', 'Ms', 'Dr'])} ${random.pick(familyNames)}`,
    ),
    towns: Array.from({ length: 3 }, () => inventedTown(rankedIndex(townCount, random))),
  }
}

function generateSession(
  { localDate, localTime, attendance, hasNote }: Appointment,
  passed: number,
  durationMinutes: number,
  themes: readonly Theme[],
  cast: Cast,
  random: Random,
): PracticeSession {
  const session = { localDate, localTime, durationMinutes, attendance }
  if (!hasNote) return { ...session, note: null, tags: [] }

  const inPassages = drawSome(themes, random.between(2, 6), passed, random)
  const readings = inPassages.map((theme) => readTheme(theme, passed, random))
  const { text, tags } = composeNote(readings, cast, random)
  const onWhole = drawSome(themes, random.between(1, 3), passed, random).map(
    (theme): PracticeTag => ({ ...readWhole(theme, passed, random), span: null }),
  )
  const state = random.chance(0.95) ? 'signed' : 'draft'
  return { ...session, note: { text, state }, tags: [...onWhole, ...tags] }
}

/** A weak theme is at times looked for and not found, which only a whole session can say. */
function readWhole(theme: Theme, passed: number, random: Random): Omit<PracticeTag, 'span'> {
  const reading = readTheme(theme, passed, random)
  return reading.intensity === 1 && random.chance(0.25) ? { ...reading, intensity: 0 } : reading
}

function drawSome(
  themes: readonly Theme[],
  count: number,
  passed: number,
  random: Random,
): readonly Theme[] {
  // The small constant lets a theme at rest surface now and then, and keeps the sum above 0.
  const weights = themes.map((theme) => strengthAt(theme, passed) ** 1.5 + 0.002)
  const drawn: Theme[] = []
  while (drawn.length < Math.min(count, themes.length)) {
    const index = random.weighted(weights)
    const theme = themes[index]
    if (theme !== undefined) drawn.push(theme)
    weights[index] = 0
  }
  return drawn
}
