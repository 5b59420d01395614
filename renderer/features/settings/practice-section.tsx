/** Whose law the practice goes by, whom to call in a crisis, and when a note counts as due. */
import { useState } from 'react'
import { MAX_CRISIS_LINE, MAX_DUE_HOURS } from '../../../db/contract/limits.ts'
import type { Settings } from '../../../db/contract/settings.ts'
import { CRISIS_LINES, JURISDICTIONS, type Jurisdiction } from '../../../db/domain/jurisdiction.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { ListOption } from '../../ui/list-box.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

const JURISDICTION_WORDS: Readonly<Record<Jurisdiction, string>> = {
  us: 'United States (HIPAA)',
  uk: 'United Kingdom (UK GDPR)',
  eu: 'European Union (GDPR)',
}

const WHERE_IT_MATTERS =
  'It decides what a copy for the client holds (process notes stay out of it in the United States, and belong to it in the United Kingdom and the European Union), the date by which a request to correct the record must be answered, and the crisis line. It is no legal advice.'

type Props = {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
}

/** Kept as typed until the field is left, so that a name is not saved letter by letter. */
const CrisisLineField = ({ settings, onChange }: Props) => {
  const [typed, setTyped] = useState(settings.crisisLine)
  return (
    <TextField
      className="practice-line"
      label="Crisis line"
      description="Shown where a risk note is written. Empty for the usual one."
      placeholder={CRISIS_LINES[settings.jurisdiction]}
      maxLength={MAX_CRISIS_LINE}
      value={typed}
      onChange={setTyped}
      onBlur={() => typed.trim() !== settings.crisisLine && onChange({ crisisLine: typed })}
    />
  )
}

const Thresholds = ({ settings, onChange }: Props) => (
  <div className="form-row">
    <NumberField
      label="Due after, in hours"
      value={settings.noteDueSoonHours}
      minValue={1}
      maxValue={settings.noteOverdueHours - 1}
      onChange={(noteDueSoonHours) => onChange({ noteDueSoonHours })}
    />
    <NumberField
      label="Overdue after, in hours"
      value={settings.noteOverdueHours}
      minValue={settings.noteDueSoonHours + 1}
      maxValue={MAX_DUE_HOURS}
      onChange={(noteOverdueHours) => onChange({ noteOverdueHours })}
    />
  </div>
)

export const PracticeSection = () => {
  const { data: settings } = useVaultQuery('settings.get', {})
  const update = useVaultMutation('settings.update', ['settings.get'])
  if (settings === undefined) return null
  const props: Props = { settings, onChange: (change) => update.mutate(change) }
  return (
    <section className="settings-section">
      <h2>Practice</h2>
      <Select
        className="practice-line"
        label="Jurisdiction"
        description={WHERE_IT_MATTERS}
        selectedKey={settings.jurisdiction}
        onSelectionChange={(key) => {
          const jurisdiction = JURISDICTIONS.find((known) => known === key)
          if (jurisdiction !== undefined) update.mutate({ jurisdiction })
        }}
      >
        {JURISDICTIONS.map((jurisdiction) => (
          <ListOption
            key={jurisdiction}
            id={jurisdiction}
            text={JURISDICTION_WORDS[jurisdiction]}
          />
        ))}
      </Select>
      <CrisisLineField {...props} />
      <h3>Notes due</h3>
      <p>
        A progress note is due from the end of its session on. It is marked as due and as overdue
        after so many hours; no law gives these figures.
      </p>
      <Thresholds {...props} />
      {update.isError && (
        <p role="alert" className="form-error">
          {errorWords(update.error)}
        </p>
      )}
    </section>
  )
}
