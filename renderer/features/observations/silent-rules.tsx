/** Rules that say nothing of this client, each with what it looked at or what it lacks. */
import type { ObservationView } from '../../../db/contract/calls/observations.ts'
import { RuleWords } from './observation-item.tsx'
import { saidWords } from './said-words.ts'

export const SilentRules = ({ silent }: { readonly silent: readonly ObservationView[] }) => (
  <ul className="observation-silent">
    {silent.map((observation) => (
      <li key={observation.rule}>
        <p>
          <strong>{observation.name}</strong>{' '}
          <span className="soft">
            {observation.state === 'not-enough' ? 'cannot say yet' : 'found nothing'}
          </span>
        </p>
        <p>{saidWords(observation.said)}</p>
        {observation.dismissal !== null && (
          <p className="faint">
            Set aside before. <q>{observation.dismissal.reason}</q>
          </p>
        )}
        <details className="observation-more">
          <summary>Rule</summary>
          <RuleWords {...observation} />
        </details>
      </li>
    ))}
  </ul>
)
