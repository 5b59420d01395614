/** De Jong Gierveld, six items: emotional and social loneliness, scored as its manual says. */
import { found, type Instrument, none, range, type Scale, withheldItems } from './instrument.ts'

const MANUAL = 'De Jong Gierveld & Van Tilburg, Manual of the Loneliness Scale (2022 update)'
const NO_CHANGE = none('No reliable change is published.')

/** "More or less" counts as lonely, whichever way the statement goes. */
const LONELY = { kind: 'count', reaching: 2 } as const

const part = (
  slug: string,
  name: string,
  items: readonly number[],
  isReversed: boolean,
): Scale => ({
  slug,
  name,
  items,
  reversed: isReversed ? items : [],
  method: LONELY,
  lowest: 0,
  highest: 3,
  decimals: 0,
  worse: 'higher',
  sumOf: [],
  bands: found(
    [
      { from: 0, words: 'not lonely' },
      { from: 1, words: 'lonely' },
    ],
    MANUAL,
  ),
  reliableChange: NO_CHANGE,
  missing: none('The manual allows no missing answer in a subscale.'),
})

export const deJongGierveld6: Instrument = {
  slug: 'de-jong-gierveld-6',
  version: 1,
  name: 'De Jong Gierveld loneliness scale, 6 items',
  abbreviation: 'DJG-6',
  measures: 'Emotional and social loneliness',
  timeFrame: 'at present',
  stem: null,
  choices: { from: 1, labels: ['No', 'More or less', 'Yes'] },
  items: withheldItems(1, 6),
  scales: [
    {
      slug: 'total',
      name: 'Total',
      items: range(1, 6),
      reversed: [2, 3, 5],
      method: LONELY,
      lowest: 0,
      highest: 6,
      decimals: 0,
      worse: 'higher',
      sumOf: ['emotional', 'social'],
      bands: found(
        [
          { from: 0, words: 'not lonely' },
          { from: 2, words: 'moderately lonely' },
          { from: 5, words: 'severely lonely' },
        ],
        MANUAL,
      ),
      reliableChange: NO_CHANGE,
      missing: found(
        {
          atMost: 1,
          taken: 'uncounted',
          words:
            'With one answer missing the total counts the other five; its subscale has no score.',
        },
        MANUAL,
      ),
    },
    part('emotional', 'Emotional', [1, 4, 6], false),
    part('social', 'Social', [2, 3, 5], true),
  ],
  safetyItem: null,
  cadenceDays: 91,
  caution: 'Made for survey research; its authors have not been asked about use in therapy.',
  citation:
    'De Jong Gierveld J, Van Tilburg T. A 6-item scale for overall, emotional, and social loneliness. Res Aging 2006; 28: 582–598.',
  licence:
    '© Vrije Universiteit Amsterdam; offered for scientific research. The statements are not included: enter the answers by number, in the order of the six-item form.',
  notice: null,
}
