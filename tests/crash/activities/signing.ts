/** Session after session written, signed for ever, and read once more after that. */
import { sessionOf } from '../changes.ts'
import { dayAfter, inventTags, inventText } from '../invent.ts'
import { modelled } from '../modelled.ts'

const code = 'AB-1'

export const signing = modelled({
  name: 'signing',
  kill: { answers: 80, withinMs: 25 },
  start: [{ kind: 'add-client', code, name: 'Client AB-1' }],
  next: (random, record) => {
    const days = Object.keys(record[code]?.sessions ?? {})
    const date = dayAfter(days.length - 1)
    if (days.length === 0) return { kind: 'add-session', code, date: dayAfter(0) }
    const { text, state, revision } = sessionOf(record, { code, date })
    if (state === 'none' || (state === 'draft' && revision < 3 && random.chance(0.5))) {
      const words = `${inventText(random)}.`
      return { kind: 'save', code, date, text: words, tags: inventTags(random, words) }
    }
    if (state === 'draft')
      return random.chance(0.3) ? { kind: 'leave', code, date } : { kind: 'sign', code, date }
    if (random.chance(0.3))
      return { kind: 'save', code, date, text: null, tags: inventTags(random, text) }
    return { kind: 'add-session', code, date: dayAfter(days.length) }
  },
})
