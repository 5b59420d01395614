/** A day of notes: words and readings saved again and again, notes left and taken up, searched, locked. */
import type { Change } from '../changes.ts'
import { sessionOf } from '../changes.ts'
import { dayAfter, inventTags, inventText } from '../invent.ts'
import { modelled } from '../modelled.ts'

const CODES = ['AB-1', 'CD-2'] as const
const DAYS = [0, 7, 14].map(dayAfter)

export const writing = modelled({
  name: 'writing',
  kill: { answers: 150, withinMs: 30 },
  start: CODES.flatMap((code): readonly Change[] => [
    { kind: 'add-client', code, name: `Client ${code}` },
    ...DAYS.map((date): Change => ({ kind: 'add-session', code, date })),
  ]),
  next: (random, record) => {
    const place = { code: random.pick(CODES), date: random.pick(DAYS) }
    const written = sessionOf(record, place).text
    switch (random.weighted([50, 15, 5, 20, 4, 3])) {
      case 0: {
        const text = `${written.slice(0, 60_000).toWellFormed()} ${inventText(random)}`
        return { kind: 'save', ...place, text, tags: inventTags(random, text) }
      }
      case 1:
        return { kind: 'save', ...place, text: null, tags: inventTags(random, written) }
      case 2:
        return { kind: 'save', ...place, text: '', tags: inventTags(random, '') }
      case 3:
        return { kind: 'leave', ...place }
      case 4:
        return { kind: 'search', query: 'harbor' }
      default:
        return { kind: 'lock-and-unlock' }
    }
  },
})
