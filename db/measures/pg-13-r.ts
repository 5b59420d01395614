/** PG-13-R: prolonged grief after a death, by the numbers of its ten rated items or their sum. */
import { found, type Instrument, none, numbersBetween, range, withheldItems } from './instrument.ts'

export const pg13r: Instrument = {
  slug: 'pg-13-r',
  version: 1,
  name: 'Prolonged Grief, 13 items revised',
  abbreviation: 'PG-13-R',
  measures: 'Intensity of grief after a death',
  timeFrame: 'at present',
  stem: null,
  choices: numbersBetween(1, 'Not at all', 5, 'Overwhelmingly'),
  items: withheldItems(3, 12),
  scales: [
    {
      slug: 'total',
      name: 'Items 3 to 12',
      items: range(3, 12),
      reversed: [],
      method: { kind: 'sum', times: 1 },
      lowest: 10,
      highest: 50,
      decimals: 0,
      worse: 'higher',
      sumOf: [],
      bands: found(
        [
          { from: 10, words: 'below the cut-off' },
          { from: 30, words: 'at or above the cut-off' },
        ],
        'Prigerson et al. 2021: 30 and above',
      ),
      reliableChange: none('No reliable change is published.'),
      missing: none('No rule for missing answers is published.'),
    },
  ],
  safetyItem: null,
  cadenceDays: 91,
  caution:
    'Only after a death. The cut-off counts together with items 1, 2 and 13: a loss of at least 12 months ago, and impairment. Grief for what never was is not what it measures.',
  citation:
    'Prigerson HG, Boelen PA, Xu J, Smith KV, Maciejewski PK. Validation of the new DSM-5-TR criteria for prolonged grief disorder and the PG-13-Revised scale. World Psychiatry 2021; 20: 96–106.',
  licence:
    'No licence text was found, so the questions are not included. Enter the answers to items 3 to 12 by number, or their sum.',
  notice: null,
}
