/** A change in figures and words; pointing at the words, or reaching them by Tab, says by which rule. */
import { Button } from 'react-aria-components'
import { CHANGE_WORDS } from '../../../db/domain/score-words.ts'
import type { Change } from '../../../db/domain/scoring.ts'
import type { Scale } from '../../../db/measures/instrument.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { changeRule, differenceWords } from './measure-words.ts'

export const ChangeNote = ({
  scale,
  change,
}: {
  readonly scale: Scale
  readonly change: Change
}) => (
  <span className="change-note" data-kind={change.kind}>
    <strong className="figures">{differenceWords(scale, change)}</strong>{' '}
    <Tooltip text={changeRule(scale)}>
      <Button className="change-rule">{CHANGE_WORDS[change.kind]}</Button>
    </Tooltip>
  </span>
)
