/** WHO-5: well-being on a scale of 100, by item numbers or score. Higher is better. */
import { found, type Instrument, none, numbersBetween, range, withheldItems } from './instrument.ts'

export const who5: Instrument = {
  slug: 'who-5',
  version: 1,
  name: 'WHO-5 well-being index',
  abbreviation: 'WHO-5',
  measures: 'Well-being',
  timeFrame: 'the last 2 weeks',
  stem: null,
  choices: numbersBetween(0, 'At no time', 5, 'All of the time'),
  items: withheldItems(1, 5),
  scales: [
    {
      slug: 'total',
      name: 'Score of 100',
      items: range(1, 5),
      reversed: [],
      method: { kind: 'sum', times: 4 },
      lowest: 0,
      highest: 100,
      decimals: 0,
      worse: 'lower',
      sumOf: [],
      bands: found(
        [
          { from: 0, words: 'poor well-being' },
          { from: 52, words: 'above the cut-off' },
        ],
        'Psychiatric Research Unit, Hillerød: a raw score below 13',
      ),
      reliableChange: found(
        10,
        'Psychiatric Research Unit, Hillerød, after Ware: 10 of 100 counts as a significant change',
      ),
      missing: none('No rule for missing answers is published.'),
    },
  ],
  safetyItem: null,
  cadenceDays: 28,
  caution: null,
  citation:
    'Topp CW, Østergaard SD, Søndergaard S, Bech P. The WHO-5 Well-Being Index: a systematic review of the literature. Psychother Psychosom 2015; 84: 167–176.',
  licence:
    '© World Health Organization, CC BY-NC-SA 3.0 IGO. The statements are not included: enter the answers by number, or the score of 100.',
  notice: null,
}
