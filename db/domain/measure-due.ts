/** Which instruments are to be given again: those in use with a client whose last result has grown old. */
import { findInstrument } from '../measures/instruments.ts'

/** The latest result of one instrument with one client; `takenOn` is a local date. */
export type LatestMeasure = { readonly instrument: string; readonly takenOn: string }

/** An instrument that was let rest so many times its cadence has been given up, and is no longer asked for. */
const GIVEN_UP_AFTER = 3

const DAY_MS = 86_400_000

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS

/**
 * Due from its cadence on (`db/measures`: our suggestion where the instrument says nothing), for as long as the client
 * still comes: somebody who was not seen since the last result is not asked for another.
 * @param lastSession local date of the client's last session, null for none
 * @returns those that are due, in the order given
 */
export const dueMeasures = (
  latest: readonly LatestMeasure[],
  lastSession: string | null,
  today: string,
): readonly LatestMeasure[] =>
  latest.filter(({ instrument, takenOn }) => {
    const cadence = findInstrument(instrument)?.cadenceDays
    if (cadence === undefined || lastSession === null || lastSession <= takenOn) return false
    const age = daysFrom(takenOn, today)
    return age >= cadence && age <= cadence * GIVEN_UP_AFTER
  })
