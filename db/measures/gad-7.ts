/** GAD-7: severity of anxiety. Wording unaltered, with its notice. */
import { found, type Instrument, none, range, wordedItems } from './instrument.ts'
import { PHQ_CHOICES, PHQ_NOTICE, TALKING_THERAPIES } from './phq.ts'

export const gad7: Instrument = {
  slug: 'gad-7',
  version: 1,
  name: 'Generalized Anxiety Disorder scale',
  abbreviation: 'GAD-7',
  measures: 'Severity of anxiety',
  timeFrame: 'the last 2 weeks',
  stem: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  choices: PHQ_CHOICES,
  items: wordedItems(
    'Feeling nervous, anxious or on edge',
    'Not being able to stop or control worrying',
    'Worrying too much about different things',
    'Trouble relaxing',
    'Being so restless that it is hard to sit still',
    'Becoming easily annoyed or irritable',
    'Feeling afraid as if something awful might happen',
  ),
  scales: [
    {
      slug: 'total',
      name: 'Total',
      items: range(1, 7),
      reversed: [],
      method: { kind: 'sum', times: 1 },
      lowest: 0,
      highest: 21,
      decimals: 0,
      worse: 'higher',
      sumOf: [],
      bands: found(
        [
          { from: 0, words: 'minimal' },
          { from: 5, words: 'mild' },
          { from: 10, words: 'moderate' },
          { from: 15, words: 'severe' },
        ],
        'Spitzer, Kroenke, Williams & Löwe 2006',
      ),
      reliableChange: found(4, TALKING_THERAPIES),
      missing: none('Its authors publish no rule for missing answers, so none is made up here.'),
    },
  ],
  safetyItem: null,
  cadenceDays: 28,
  caution: null,
  citation:
    'Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006; 166: 1092–1097.',
  licence: 'Free to reproduce, translate, display and distribute; wording included unaltered.',
  notice: PHQ_NOTICE,
}
