/** One observation: what was found, opened to what it stands on, with its rule and the way to set it aside. */
import { ChevronRight } from 'lucide-react'
import type { ObservationView } from '../../../db/contract/calls/observations.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { count, formatInstant } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { saidWords } from './said-words.ts'

export type ObservationActions = {
  readonly onReach: (rule: string) => void
  readonly onToggle: (rule: string) => void
  readonly onToggleRule: (rule: string) => void
  readonly onDismiss: (observation: ObservationView) => void
  readonly onRestore: (rule: string) => void
}

const evidenceWords = ({ tags, scores }: ObservationView): string =>
  [
    ...(tags.length > 0 ? [count(tags.length, 'tag')] : []),
    ...(scores.length > 0 ? [count(scores.length, 'score')] : []),
  ].join(', ')

export const RuleWords = ({ words, needs }: Pick<ObservationView, 'words' | 'needs'>) => (
  <div className="observation-rule">
    <p>{words}</p>
    <p className="faint">Needs: {needs}</p>
  </div>
)

const Dismissed = ({ observation }: { readonly observation: ObservationView }) => {
  const { dismissal, returned } = observation
  if (dismissal === null) return null
  const when = formatInstant(dismissal.at)
  return (
    <p className="observation-dismissed">
      {returned === null ? `Set aside ${when}` : `Set aside ${when}, and back: ${returned}`}.{' '}
      <q>{dismissal.reason}</q>
    </p>
  )
}

export const ObservationItem = ({
  observation,
  clientId,
  isOpen,
  isRuleOpen,
  actions,
}: {
  readonly observation: ObservationView
  readonly clientId: ClientId
  readonly isOpen: boolean
  readonly isRuleOpen: boolean
  readonly actions: ObservationActions
}) => {
  const { rule, name, said, state, mayDismiss } = observation
  const evidenceId = `evidence-of-${rule}`
  return (
    <article
      className="observation"
      data-rule={rule}
      data-state={state}
      aria-label={name}
      onFocus={() => actions.onReach(rule)}
    >
      <h3>
        <button
          type="button"
          className="observation-name"
          aria-expanded={isOpen}
          aria-controls={evidenceId}
          onClick={() => actions.onToggle(rule)}
        >
          <ChevronRight aria-hidden="true" />
          {name}
          <span className="observation-extent">{evidenceWords(observation)}</span>
        </button>
      </h3>
      <p className="observation-said">{saidWords(said)}</p>
      <Dismissed observation={observation} />
      <div className="observation-actions">
        <Button
          size="small"
          variant="quiet"
          aria-expanded={isRuleOpen}
          onPress={() => actions.onToggleRule(rule)}
        >
          Rule
        </Button>
        {state === 'set-aside' ? (
          <Button size="small" variant="quiet" onPress={() => actions.onRestore(rule)}>
            Bring back
          </Button>
        ) : (
          <Button
            size="small"
            variant="quiet"
            isDisabled={!mayDismiss}
            onPress={() => actions.onDismiss(observation)}
          >
            Set aside…
          </Button>
        )}
        {!mayDismiss && <span className="faint">A safety mark waits for a risk note.</span>}
      </div>
      {isRuleOpen && <RuleWords {...observation} />}
      <div id={evidenceId}>
        {isOpen && <EvidenceList observation={observation} clientId={clientId} />}
      </div>
    </article>
  )
}
