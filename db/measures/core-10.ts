/** CORE-10: psychological distress, by item numbers or clinical score. */
import { found, type Instrument, numbersFrom, range, withheldItems } from './instrument.ts'

const PAPER = 'Barkham et al. 2013'

export const core10: Instrument = {
  slug: 'core-10',
  version: 1,
  name: 'Clinical Outcomes in Routine Evaluation, 10 items',
  abbreviation: 'CORE-10',
  measures: 'Psychological distress',
  timeFrame: 'the last week',
  stem: null,
  choices: numbersFrom(0, 4),
  items: withheldItems(1, 10),
  scales: [
    {
      slug: 'total',
      name: 'Clinical score',
      items: range(1, 10),
      reversed: [2, 3],
      method: { kind: 'sum', times: 1 },
      lowest: 0,
      highest: 40,
      decimals: 1,
      worse: 'higher',
      sumOf: [],
      bands: found(
        [
          { from: 0, words: 'below the clinical cut-off' },
          { from: 11, words: 'mild' },
          { from: 15, words: 'moderate' },
          { from: 20, words: 'moderate to severe' },
          { from: 25, words: 'severe' },
        ],
        `Cut-off 11: ${PAPER}; bands: CORE-10 User Manual 1.0`,
      ),
      reliableChange: found(6, `${PAPER}, 90 % interval`),
      missing: found(
        {
          atMost: 1,
          taken: 'mean',
          words:
            'One missing answer is taken as the mean of the other nine, so the clinical score is ten times their mean.',
        },
        'CORE System Trust, scoring CORE measures',
      ),
    },
  ],
  safetyItem: { number: 6, about: 'plans to end one’s life' },
  cadenceDays: 28,
  caution:
    'Items 2 and 3 ask about what helps and are scored the other way round; enter them as ticked.',
  citation:
    'Barkham M, Bewick B, Mullin T, et al. The CORE-10: a short measure of psychological distress for routine use in the psychological therapies. Couns Psychother Res 2013; 13: 3–13.',
  licence:
    '© CORE System Trust, CC BY-NC-ND 4.0. The questions are not included: enter the answers by number from your own copy.',
  notice: null,
}
