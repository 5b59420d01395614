/** The areas of a risk note. Nothing is chosen beforehand, and nothing counts as normal. */
import { parseDate } from '@internationalized/date'
import type { ClientId } from '../../../db/contract/ids.ts'
import { MAX_RISK_TEXT } from '../../../db/contract/limits.ts'
import type { SessionRow } from '../../../db/contract/views.ts'
import {
  RISK_ANSWERS,
  RISK_AREAS,
  type RiskArea,
  type RiskFields,
  type RiskFinding,
} from '../../../db/domain/risk-note.ts'
import { formatDay } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { DateField } from '../../ui/date-field.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Radio, RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { RiskDraft } from './risk-desk.ts'
import { ANSWER_WORDS, AREA_WORDS } from './safety-words.ts'

const Area = ({
  area,
  finding,
  onChange,
}: {
  readonly area: RiskArea
  readonly finding: RiskFinding
  readonly onChange: (finding: RiskFinding) => void
}) => {
  const { name, help } = AREA_WORDS[area]
  return (
    <div className="risk-area" id={`risk-${area}`}>
      <RadioGroup
        label={name}
        description={help}
        orientation="horizontal"
        value={finding.answer}
        onChange={(value) => {
          const answer = RISK_ANSWERS.find((known) => known === value)
          if (answer !== undefined) onChange({ ...finding, answer })
        }}
      >
        {RISK_ANSWERS.map((answer) => (
          <Radio key={answer} value={answer}>
            {ANSWER_WORDS[answer]}
          </Radio>
        ))}
      </RadioGroup>
      <TextArea
        label={`${name}: what was said`}
        isLabelHidden
        placeholder="What was said, in their words and yours"
        face="reading"
        rows={2}
        maxLength={MAX_RISK_TEXT}
        value={finding.detail}
        onChange={(detail) => onChange({ ...finding, detail })}
      />
    </div>
  )
}

const TEXTS = [
  ['protective', 'Protective factors', 'People, reasons and agreements that hold.'],
  [
    'action',
    'Action taken',
    'What was agreed and done, who was told, and when it is looked at again.',
  ],
  ['consultation', 'Consultation', 'With whom, when, and what came of it.'],
] as const satisfies readonly (readonly [keyof RiskFields, string, string])[]

/** More would only be searched through: a risk note is about a conversation of these days. */
const SESSIONS_OFFERED = 15
const NO_SESSION = 'none'

const offered = (sessions: readonly SessionRow[], chosen: string | null): readonly SessionRow[] => {
  const attended = sessions.filter(({ attendance }) => attendance === 'attended').toReversed()
  return attended.filter(({ id }, at) => at < SESSIONS_OFFERED || id === chosen)
}

const AboutSession = ({
  clientId,
  chosen,
  onChange,
}: {
  readonly clientId: ClientId
  readonly chosen: RiskDraft['sessionId']
  readonly onChange: (sessionId: RiskDraft['sessionId']) => void
}) => {
  const { data: sessions } = useVaultQuery('sessions.list', { clientId })
  const rows = offered(sessions ?? [], chosen)
  return (
    <Select
      label="Session"
      description="If it was in one."
      selectedKey={chosen ?? NO_SESSION}
      onSelectionChange={(key) => onChange(rows.find(({ id }) => id === key)?.id ?? null)}
    >
      <ListOption id={NO_SESSION} text="Not in a session" />
      {rows.map(({ id, number, localDate }) => (
        <ListOption key={id} id={id} text={`Session ${number}, ${formatDay(localDate)}`} />
      ))}
    </Select>
  )
}

export const RiskForm = ({
  clientId,
  draft: { fields, sessionId },
  onChange,
}: {
  readonly clientId: ClientId
  readonly draft: RiskDraft
  readonly onChange: (draft: RiskDraft) => void
}) => {
  const today = useToday()
  const change = (changed: Partial<RiskFields>): void =>
    onChange({ sessionId, fields: { ...fields, ...changed } })
  return (
    <div className="risk-form">
      <div className="form-row">
        <DateField
          label="Date of the conversation"
          value={parseDate(fields.localDate)}
          error={fields.localDate > today ? 'This day is still to come.' : null}
          onChange={(date) => date !== null && change({ localDate: date.toString() })}
        />
        <AboutSession
          clientId={clientId}
          chosen={sessionId}
          onChange={(chosen) => onChange({ fields, sessionId: chosen })}
        />
      </div>
      {RISK_AREAS.map((area) => (
        <Area
          key={area}
          area={area}
          finding={fields[area]}
          onChange={(finding) => change({ [area]: finding })}
        />
      ))}
      {TEXTS.map(([name, label, help]) => (
        <TextArea
          key={name}
          label={label}
          description={help}
          face="reading"
          rows={2}
          maxLength={MAX_RISK_TEXT}
          value={fields[name]}
          onChange={(words) => change({ [name]: words })}
        />
      ))}
    </div>
  )
}
