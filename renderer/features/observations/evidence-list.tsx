/** What an observation stands on: counts with their denominators, scores, and every tag. */
import { useState } from 'react'
import type { ObservationView, ScoreEvidence } from '../../../db/contract/calls/observations.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { Tally } from '../../../db/domain/observations/shapes.ts'
import { LATE_CODING_DAYS } from '../../../db/domain/timeline-rules.ts'
import { findInstrument } from '../../../db/measures/instruments.ts'
import { useNavigation } from '../../app/routes.tsx'
import { count, formatDay } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { bandWords, scoreWords } from '../measures/measure-words.ts'
import { TagQuote } from './tag-quote.tsx'

const AT_FIRST = 8

const unitWords = ({ unit }: Tally): string =>
  unit === 'sessions' ? 'sessions with a note' : 'results'

const scoreLine = ({ instrument: slug, scale: scaleSlug, value }: ScoreEvidence): string => {
  const instrument = findInstrument(slug)
  if (instrument === undefined) return slug
  const { abbreviation, safetyItem } = instrument
  if (scaleSlug === null)
    return `${abbreviation}, item ${safetyItem?.number ?? '?'}: ${value ?? 'answer not known'}`
  const scale = instrument.scales.find((each) => each.slug === scaleSlug)
  if (scale === undefined || value === null) return abbreviation
  const band = bandWords(scale, value)
  return `${abbreviation}: ${scoreWords(scale, value)}${band === null ? '' : `, ${band}`}`
}

const Counts = ({ counts }: { readonly counts: readonly Tally[] }) => (
  <table className="observation-counts">
    <caption className="visually-hidden">How often, of how many</caption>
    <tbody>
      {counts.map((tally) => (
        <tr key={tally.what}>
          <th scope="row">{tally.what}</th>
          <td className="figures">
            {tally.n} of {tally.of}
          </td>
          <td className="faint">{unitWords(tally)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Scores = ({
  scores,
  clientId,
}: {
  readonly scores: readonly ScoreEvidence[]
  readonly clientId: ClientId
}) => {
  const { go } = useNavigation()
  return (
    <ul className="observation-scores">
      {scores.map((score) => (
        <li key={`${score.id} ${score.scale ?? ''}`}>
          <button
            type="button"
            className="text-link"
            onClick={() => go({ screen: 'client', clientId, tab: 'measures' })}
          >
            {formatDay(score.takenOn)}
          </button>
          <span className="figures">{scoreLine(score)}</span>
        </li>
      ))}
    </ul>
  )
}

export const EvidenceList = ({
  observation: { counts, tags, scores },
  clientId,
}: {
  readonly observation: ObservationView
  readonly clientId: ClientId
}) => {
  const [shown, setShown] = useState(AT_FIRST)
  const late = tags.filter(({ isLate }) => isLate).length
  return (
    <div className="observation-evidence">
      <Counts counts={counts} />
      {scores.length > 0 && <Scores scores={scores} clientId={clientId} />}
      {late > 0 && (
        <p className="faint">
          {late} of {count(tags.length, 'tag')} {late === 1 ? 'was' : 'were'} made more than{' '}
          {LATE_CODING_DAYS} days after the session.
        </p>
      )}
      {tags.length > 0 && (
        <ol className="evidence-list">
          {tags.slice(0, shown).map((tag) => (
            <li key={tag.id}>
              <TagQuote tag={tag} />
            </li>
          ))}
        </ol>
      )}
      {tags.length > shown && (
        <Button size="small" onPress={() => setShown(tags.length)}>
          Show all {tags.length} tags
        </Button>
      )}
    </div>
  )
}
