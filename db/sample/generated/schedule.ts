// When a generated client's sessions take place, and what became of each.

import { lastWeekdayBefore, toLocalDate, type Weekday } from '../calendar.ts'
import type { Random } from '../random.ts'

export const careerDays = 30 * 365
export const mostNotesPerClient = 900

export type Appointment = {
  readonly localDate: string
  readonly localTime: string
  readonly attendance: 'attended' | 'cancelled' | 'no-show'
  readonly hasNote: boolean
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5]

/**
 * Exactly `notes` appointments have a note. All lie within the 30 years that end on `lastDay`
 * (days since 1970), on the client's own weekday and hour, ascending.
 */
export function drawSchedule(notes: number, lastDay: number, random: Random): Appointment[] {
  const weekday = random.pick(weekdays)
  const hour = random.between(8, 18)
  const weeksApart = notes < 200 && random.chance(0.2) ? 2 : 1
  const newestFirst: Appointment[] = []
  let day = lastWeekdayBefore(drawLastDay(notes * weeksApart, lastDay, random) + 1, weekday)
  let written = 0

  while (written < notes) {
    const localDate = toLocalDate(day)
    if (!isClosed(localDate)) {
      // The newest appointment has a note, so that a therapy does not trail off in cancellations.
      const appointment = drawAppointment(localDate, hour, written === 0, random)
      newestFirst.push(appointment)
      if (appointment.hasNote) written += 1
    }
    day -= 7 * (random.chance(0.012) ? random.between(3, 12) : weeksApart)
  }
  return newestFirst.reverse()
}

function drawLastDay(weeklyNotes: number, lastDay: number, random: Random): number {
  if (random.chance(0.06)) return lastDay
  // A note takes 1.39 weeks on average (absences, closed weeks, breaks); the rest is margin.
  const longestDays = Math.min(careerDays, 7 * (60 + 1.6 * weeklyNotes))
  return lastDay - Math.floor((careerDays - longestDays) * random.next())
}

/** Three weeks in August and the turn of the year. */
function isClosed(localDate: string): boolean {
  const monthAndDay = localDate.slice(5)
  return (
    (monthAndDay >= '08-01' && monthAndDay <= '08-21') ||
    monthAndDay >= '12-21' ||
    monthAndDay <= '01-03'
  )
}

function drawAppointment(
  localDate: string,
  usualHour: number,
  mustHaveNote: boolean,
  random: Random,
): Appointment {
  const hour = random.chance(0.04) ? usualHour + 1 : usualHour
  const localTime = `${String(hour).padStart(2, '0')}:00`
  const draw = mustHaveNote ? 0 : random.next()
  if (draw < 0.86) return { localDate, localTime, attendance: 'attended', hasNote: true }
  if (draw < 0.885) return { localDate, localTime, attendance: 'attended', hasNote: false }
  const attendance = draw < 0.96 ? 'cancelled' : 'no-show'
  return { localDate, localTime, attendance, hasNote: false }
}
