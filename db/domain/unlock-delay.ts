/** A growing wait after wrong passphrases, against somebody at the desk; a stolen file is Argon2id's to defend. */

const FREE_TRIES = 3
const LONGEST_MS = 60_000

/** How long to wait after `failures` wrong tries in a row, in milliseconds. */
export const delayAfter = (failures: number): number =>
  failures < FREE_TRIES ? 0 : Math.min(LONGEST_MS, 1_000 * 2 ** (failures - FREE_TRIES + 1))
