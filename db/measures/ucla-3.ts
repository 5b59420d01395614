/** UCLA-3: loneliness in three questions, by item numbers or total. */
import { type Instrument, none, range, withheldItems } from './instrument.ts'

export const ucla3: Instrument = {
  slug: 'ucla-3',
  version: 1,
  name: 'UCLA loneliness scale, 3 items',
  abbreviation: 'UCLA-3',
  measures: 'Loneliness',
  timeFrame: 'in general',
  stem: null,
  choices: { from: 1, labels: ['Hardly ever or never', 'Some of the time', 'Often'] },
  items: withheldItems(1, 3),
  scales: [
    {
      slug: 'total',
      name: 'Total',
      items: range(1, 3),
      reversed: [],
      method: { kind: 'sum', times: 1 },
      lowest: 3,
      highest: 9,
      decimals: 0,
      worse: 'higher',
      sumOf: [],
      bands: none(
        'No cut-off is agreed on: studies use 6 and above, others 4 and above. A higher score is more lonely.',
      ),
      reliableChange: none('No reliable change is published for this short form.'),
      missing: none(
        'No rule for missing answers is published; with three items, none may be missing.',
      ),
    },
  ],
  safetyItem: null,
  cadenceDays: 91,
  caution: null,
  citation:
    'Hughes ME, Waite LJ, Hawkley LC, Cacioppo JT. A short scale for measuring loneliness in large surveys. Res Aging 2004; 26: 655–672.',
  licence:
    'No licence text was found, so the questions are not included. Ask them from your own copy and enter the answers by number.',
  notice: null,
}
