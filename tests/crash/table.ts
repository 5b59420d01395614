/** What a series of kills came to. */
import type { CrashOutcome } from './crash-run.ts'

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(16) : String(cell).padStart(14))).join('')

export const table = (outcomes: readonly CrashOutcome[]): string => {
  const rows = [...Map.groupBy(outcomes, ({ activity }) => activity)].map(([activity, own]) =>
    row([
      activity,
      own.length,
      own.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
      own.filter(({ losses }) => losses.length > 0).length,
    ]),
  )
  const found = outcomes.flatMap(({ activity, moment, losses }) =>
    losses.map((loss) => `${activity}, ${moment}: ${loss}`),
  )
  return [row(['activity', 'kills', 'acknowledged', 'losses']), ...rows, '', ...found].join('\n')
}
