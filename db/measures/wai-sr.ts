/** WAI-SR: the working alliance and its three parts, by item numbers or scores. Higher is better. */
import {
  type Instrument,
  none,
  numbersFrom,
  range,
  type Scale,
  withheldItems,
} from './instrument.ts'

const scale = (
  slug: string,
  name: string,
  items: readonly number[],
  parts: readonly string[],
): Scale => ({
  slug,
  name,
  items,
  reversed: [],
  method: { kind: 'sum', times: 1 },
  lowest: items.length,
  highest: 5 * items.length,
  decimals: 0,
  worse: 'lower',
  sumOf: parts,
  bands: none('No cut-off is published.'),
  reliableChange: none('No reliable change is published.'),
  missing: none('No rule for missing answers is published.'),
})

export const waiSr: Instrument = {
  slug: 'wai-sr',
  version: 1,
  name: 'Working Alliance Inventory, short revised',
  abbreviation: 'WAI-SR',
  measures: 'Working alliance',
  timeFrame: 'the therapy so far',
  stem: null,
  choices: numbersFrom(1, 5),
  items: withheldItems(1, 12),
  scales: [
    scale('total', 'Total', range(1, 12), ['goal', 'task', 'bond']),
    scale('goal', 'Goal', [4, 6, 8, 11], []),
    scale('task', 'Task', [1, 2, 10, 12], []),
    scale('bond', 'Bond', [3, 5, 7, 9], []),
  ],
  safetyItem: null,
  cadenceDays: 42,
  caution: null,
  citation:
    'Hatcher RL, Gillaspy JA. Development and validation of a revised short version of the Working Alliance Inventory. Psychother Res 2006; 16: 12–25.',
  licence:
    '© Society for Psychotherapy Research; it must release each use. The statements are not included: enter the answers by number, or the scores.',
  notice: null,
}
