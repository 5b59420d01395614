/** `npm run -s suggest-report -- development`, or another part of the passages: what the suggestions are worth, per concept and per trap. */
import { FRAMEWORK_CONCEPTS } from '../../db/framework/framework.ts'
import { suggest } from '../../db/suggestions/engine.ts'
import { PASSAGE_PARTS, type PassagePart, readPassages } from './passages/passage.ts'
import { countedOf, type Outcome, outcomesOf, tallyOf } from './score.ts'

const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2)).padStart(7)
const count = (value: number): string => String(value).padStart(6)

const HEAD = `${''.padEnd(30)}     n   hit error  miss   prec strict    rec     f1  aside right/half/silent  noise`

const line = (name: string, outcomes: readonly Outcome[]): string => {
  const tally = tallyOf(outcomes)
  const { precision, strictPrecision, recall, f1 } = countedOf(tally)
  const counts = [tally.hit + tally.miss, tally.hit, tally.error, tally.miss].map(count).join('')
  const aside = `${tally['aside-right']}/${tally['aside-half']}/${tally['aside-silent']}`
  const shares = [precision, strictPrecision, recall, f1].map(share).join('')
  return `${name.padEnd(30)}${counts}${shares}  ${aside.padStart(23)}${count(tally.noise).padStart(7)}`
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const report = (part: PassagePart): void => {
  const passages = readPassages(part)
  const outcomes = passages.flatMap((passage) => outcomesOf(passage, suggest(passage.text)))
  console.log(`\n${part}: ${passages.length} passages\n\n${HEAD}`)
  for (const { slug } of FRAMEWORK_CONCEPTS) {
    const own = outcomes.filter(({ concept }) => concept === slug)
    if (own.length > 0) console.log(line(slug, own))
  }
  console.log(line('all', outcomes))
  console.log('\nby kind of passage')
  for (const kind of new Set(outcomes.map(({ passage }) => passage.kind)))
    console.log(
      line(
        kind,
        outcomes.filter(({ passage }) => passage.kind === kind),
      ),
    )
  const spans = outcomes.flatMap(({ overlap }) => (overlap === null ? [] : [overlap]))
  const touching = spans.filter((overlap) => overlap > 0).length
  console.log(
    `\nspans of hits: ${touching} of ${spans.length} touch the expected words; mean overlap of the shorter ${share(meanOf(spans)).trim()}`,
  )
}

const given = new Set(process.argv.slice(2))
for (const part of PASSAGE_PARTS) if (given.size === 0 || given.has(part)) report(part)
