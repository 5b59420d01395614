/** How near a goal of the client's own is, 0 to 10. Our own scale; three goals, so that each keeps its course. */
import { type Instrument, none } from './instrument.ts'

const goal = (number: number): Instrument => ({
  slug: `goal-${number}`,
  version: 1,
  name: 'a goal of the client’s own, 0 to 10',
  abbreviation: `Goal ${number}`,
  measures: 'How near a goal is, in the client’s own view',
  timeFrame: 'today',
  stem: 'How near are you to this goal today? 0 is not at all, 10 is all the way.',
  choices: null,
  items: [],
  scales: [
    {
      slug: 'total',
      name: 'Nearness',
      items: [],
      reversed: [],
      method: { kind: 'sum', times: 1 },
      lowest: 0,
      highest: 10,
      decimals: 0,
      worse: 'lower',
      sumOf: [],
      bands: none('A scale of the client’s own has no norms.'),
      reliableChange: none('A scale of the client’s own has no norms.'),
      missing: none('There is one answer only.'),
    },
  ],
  safetyItem: null,
  cadenceDays: 28,
  caution: 'Say in the note which goal this is, and keep its number.',
  citation: 'Throughline’s own scale.',
  licence: 'Part of Throughline.',
  notice: null,
})

export const goals: readonly Instrument[] = [goal(1), goal(2), goal(3)]
