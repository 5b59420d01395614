/** Instruments whose licence allows no electronic form at all: only a score that was worked out on paper. */
import { found, type Instrument, none, type Scale } from './instrument.ts'

const NO_FORM = none('Only scores are entered, so no answer can be missing here.')

const score = (
  given: Pick<Scale, 'slug' | 'name' | 'lowest' | 'highest' | 'decimals' | 'worse'> &
    Pick<Scale, 'bands' | 'reliableChange'>,
): Scale => ({
  items: [],
  reversed: [],
  method: { kind: 'sum', times: 1 },
  sumOf: [],
  missing: NO_FORM,
  ...given,
})

const paperOnly: Pick<
  Instrument,
  'version' | 'stem' | 'choices' | 'items' | 'safetyItem' | 'notice'
> = { version: 1, stem: null, choices: null, items: [], safetyItem: null, notice: null }

const ors: Instrument = {
  ...paperOnly,
  slug: 'ors',
  name: 'Outcome Rating Scale',
  abbreviation: 'ORS',
  measures: 'How things are going',
  timeFrame: 'the last week',
  scales: [
    score({
      slug: 'total',
      name: 'Total',
      lowest: 0,
      highest: 40,
      decimals: 1,
      worse: 'lower',
      bands: found(
        [
          { from: 0, words: 'in the clinical range' },
          { from: 25, words: 'above the clinical cut-off' },
        ],
        'ORS manual, adults: 25',
      ),
      reliableChange: found(5, 'ORS manual'),
    }),
  ],
  cadenceDays: 28,
  caution: null,
  citation:
    'Miller SD, Duncan BL, Brown J, Sparks JA, Claud DA. The Outcome Rating Scale. J Brief Ther 2003; 2: 91–100.',
  licence: 'The individual licence forbids electronic forms. Use the paper form; enter its total.',
}

const srs: Instrument = {
  ...paperOnly,
  slug: 'srs',
  name: 'Session Rating Scale',
  abbreviation: 'SRS',
  measures: 'How the session was for the client',
  timeFrame: 'this session',
  scales: [
    score({
      slug: 'total',
      name: 'Total',
      lowest: 0,
      highest: 40,
      decimals: 1,
      worse: 'lower',
      bands: found(
        [
          { from: 0, words: 'worth talking about' },
          { from: 36, words: 'at or above 36' },
        ],
        'SRS manual: below 36 the alliance is talked about',
      ),
      reliableChange: none('No reliable change is published.'),
    }),
  ],
  cadenceDays: 28,
  caution: null,
  citation:
    'Duncan BL, Miller SD, Sparks JA, et al. The Session Rating Scale. J Brief Ther 2003; 3: 3–12.',
  licence: 'The individual licence forbids electronic forms. Use the paper form; enter its total.',
}

const dimension = (slug: string, name: string): Scale =>
  score({
    slug,
    name,
    lowest: 6,
    highest: 42,
    decimals: 0,
    worse: 'higher',
    bands: none('A dimension without clinical cut-offs.'),
    reliableChange: none('No reliable change is published.'),
  })

const ecrS: Instrument = {
  ...paperOnly,
  slug: 'ecr-s',
  name: 'Experiences in Close Relationships, short form',
  abbreviation: 'ECR-S',
  measures: 'Attachment anxiety and avoidance towards a partner',
  timeFrame: 'in general',
  scales: [dimension('anxiety', 'Anxiety'), dimension('avoidance', 'Avoidance')],
  cadenceDays: 182,
  caution: 'Enter the two sums, 6 to 42, not the means.',
  citation:
    'Wei M, Russell DW, Mallinckrodt B, Vogel DL. The Experiences in Close Relationship Scale (ECR)—short form. J Pers Assess 2007; 88: 187–204.',
  licence: '© Taylor & Francis, whose permission each use needs. Enter the two scores only.',
}

export const scoresOnly: readonly Instrument[] = [ors, srs, ecrS]
