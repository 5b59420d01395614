/** ECR-RS: attachment avoidance and anxiety towards one person, or in general; one instrument for each. */
import { type Instrument, none, numbersBetween, type Scale, withheldItems } from './instrument.ts'

const dimension = (
  slug: string,
  name: string,
  items: readonly number[],
  reversed: readonly number[],
): Scale => ({
  slug,
  name,
  items,
  reversed,
  method: { kind: 'mean' },
  lowest: 1,
  highest: 7,
  decimals: 2,
  worse: 'higher',
  sumOf: [],
  bands: none('A dimension: its author gives no clinical cut-off and advises against types.'),
  reliableChange: none(
    'No reliable change is published. Retests after 30 days correlated about .65 for partners and .80 for parents, so small changes say little.',
  ),
  missing: none('Its author publishes no rule for missing answers.'),
})

const towards = (target: string, words: string): Instrument => ({
  slug: `ecr-rs-${target}`,
  version: 1,
  name: 'Experiences in Close Relationships, Relationship Structures',
  abbreviation: `ECR-RS ${words}`,
  measures: 'Attachment avoidance and anxiety',
  timeFrame: 'in general',
  stem: null,
  choices: numbersBetween(1, 'Strongly disagree', 7, 'Strongly agree'),
  items: withheldItems(1, 9),
  scales: [
    dimension('anxiety', 'Anxiety', [7, 8, 9], []),
    dimension('avoidance', 'Avoidance', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4]),
  ],
  safetyItem: null,
  cadenceDays: 182,
  caution: 'Disorganized attachment is not measured; both dimensions high is only a rough hint.',
  citation:
    'Fraley RC, Heffernan ME, Vicary AM, Brumbaugh CC. The Experiences in Close Relationships—Relationship Structures questionnaire. Psychol Assess 2011; 23: 615–625.',
  licence:
    'On its author’s page, free for non-commercial research. The statements are not included: enter the answers by number, in the order of that page.',
  notice: null,
})

export const ecrRs: readonly Instrument[] = [
  towards('global', 'in general'),
  towards('mother', 'mother'),
  towards('father', 'father'),
  towards('partner', 'partner'),
  towards('friend', 'friend'),
]
