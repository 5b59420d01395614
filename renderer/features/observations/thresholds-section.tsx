/** The figures of the rules, for this practice: each within its range, each with the way back to the usual one. */
import { type Rule, thresholdValue } from '../../../db/domain/observations/rule.ts'
import {
  OBSERVATION_RULES,
  type PracticeThresholds,
} from '../../../db/domain/observations/rules.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import './observations.css'

type Change = (values: Readonly<Record<string, number>>) => void

const RuleThresholds = ({
  rule,
  values,
  onChange,
}: {
  readonly rule: Rule
  readonly values: Readonly<Record<string, number>>
  readonly onChange: Change
}) => {
  const isUsual = Object.keys(values).length === 0
  return (
    <section className="threshold-rule" aria-label={rule.name}>
      <header>
        <h3>{rule.name}</h3>
        {!isUsual && (
          <Button size="small" variant="quiet" onPress={() => onChange({})}>
            Back to the default
          </Button>
        )}
      </header>
      <p className="soft">{rule.words(values)}</p>
      <div className="threshold-fields">
        {Object.entries(rule.thresholds).map(([name, threshold]) => (
          <NumberField
            key={name}
            label={threshold.words}
            description={`${threshold.from} to ${threshold.to} ${threshold.unit}; default ${threshold.usual}`}
            value={thresholdValue(threshold, values[name])}
            minValue={threshold.from}
            maxValue={threshold.to}
            onChange={(value) => {
              if (Number.isNaN(value)) return
              const { [name]: _, ...others } = values
              onChange(value === threshold.usual ? others : { ...others, [name]: value })
            }}
          />
        ))}
      </div>
    </section>
  )
}

/** Only what differs from the usual is kept, so that a later version’s usual values reach those who changed nothing. */
const withRule = (
  practice: PracticeThresholds,
  slug: string,
  values: Readonly<Record<string, number>>,
): PracticeThresholds => {
  const { [slug]: _, ...others } = practice
  return Object.keys(values).length === 0 ? others : { ...others, [slug]: values }
}

export const ThresholdsSection = () => {
  const { data: settings } = useVaultQuery('settings.get', {})
  const update = useVaultMutation('settings.update', ['settings.get', 'observations.list'])
  if (settings === undefined) return null
  const practice = settings.observationThresholds
  return (
    <section className="settings-section">
      <h2>Observations</h2>
      <p>
        Rules count what is tagged and measured, and speak when their figures are met. The figures
        are a convention, no finding of research; here they can be set for the whole practice.
      </p>
      <details className="observation-more">
        <summary>Rules and their thresholds</summary>
        <div className="thresholds">
          {OBSERVATION_RULES.map((rule) => (
            <RuleThresholds
              key={rule.slug}
              rule={rule}
              values={practice[rule.slug] ?? {}}
              onChange={(values) =>
                update.mutate({ observationThresholds: withRule(practice, rule.slug, values) })
              }
            />
          ))}
        </div>
      </details>
      {update.isError && (
        <p role="alert" className="form-error">
          {errorWords(update.error)}
        </p>
      )}
    </section>
  )
}
