/** PHQ-9: severity of depression. Wording unaltered, with its notice. */
import { found, type Instrument, range, wordedItems } from './instrument.ts'
import { PHQ_CHOICES, PHQ_NOTICE, TALKING_THERAPIES } from './phq.ts'

export const phq9: Instrument = {
  slug: 'phq-9',
  version: 1,
  name: 'Patient Health Questionnaire',
  abbreviation: 'PHQ-9',
  measures: 'Severity of depression',
  timeFrame: 'the last 2 weeks',
  stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  choices: PHQ_CHOICES,
  items: [
    ...wordedItems(
      'Little interest or pleasure in doing things',
      'Feeling down, depressed, or hopeless',
      'Trouble falling or staying asleep, or sleeping too much',
      'Feeling tired or having little energy',
      'Poor appetite or overeating',
      'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      'Trouble concentrating on things, such as reading the newspaper or watching television',
      'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      'Thoughts that you would be better off dead or of hurting yourself in some way',
    ),
    {
      number: 10,
      wording:
        'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      choices: {
        from: 0,
        labels: [
          'Not difficult at all',
          'Somewhat difficult',
          'Very difficult',
          'Extremely difficult',
        ],
      },
    },
  ],
  scales: [
    {
      slug: 'total',
      name: 'Total',
      items: range(1, 9),
      reversed: [],
      method: { kind: 'sum', times: 1 },
      lowest: 0,
      highest: 27,
      decimals: 0,
      worse: 'higher',
      sumOf: [],
      bands: found(
        [
          { from: 0, words: 'minimal' },
          { from: 5, words: 'mild' },
          { from: 10, words: 'moderate' },
          { from: 15, words: 'moderately severe' },
          { from: 20, words: 'severe' },
        ],
        'Kroenke, Spitzer & Williams 2001',
      ),
      reliableChange: found(6, TALKING_THERAPIES),
      missing: found(
        {
          atMost: 2,
          taken: 'mean',
          words:
            'One or two missing answers are each taken as the mean of those given; the total is rounded.',
        },
        'NHS Data Dictionary, Patient Health Questionnaire-9',
      ),
    },
  ],
  safetyItem: { number: 9, about: 'thoughts of being better off dead, or of self-harm' },
  cadenceDays: 28,
  caution: null,
  citation:
    'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001; 16: 606–613.',
  licence: 'Free to reproduce, translate, display and distribute; wording included unaltered.',
  notice: PHQ_NOTICE,
}
