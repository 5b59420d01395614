/** How strong the passphrase is: its length, the level in words, and why it is weak. */
import type { PassphraseStrength } from '../../../db/contract/views.ts'
import { count } from '../../lib/format.ts'
import { LEVEL_WORDS, passphraseLength, WEAKNESS_WORDS } from './strength-words.ts'

const HINT =
  'At least 15 characters. Four or five unrelated words are easy to keep and hard to guess.'

export const PassphraseMeter = ({
  passphrase,
  strength,
}: {
  readonly passphrase: string
  readonly strength: PassphraseStrength | null
}) => {
  if (passphrase === '') return <p className="passphrase-meter soft">{HINT}</p>
  return (
    <div className="passphrase-meter" data-level={strength?.level} role="status">
      <span className="passphrase-bars" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} data-is-filled={strength !== null && strength.level >= bar} />
        ))}
      </span>
      <p>
        {strength !== null && <strong>{LEVEL_WORDS[strength.level]}</strong>}{' '}
        <span className="faint">{count(passphraseLength(passphrase), 'character')}</span>
      </p>
      {strength !== null && strength.weakness !== null && (
        <p className="passphrase-why">{WEAKNESS_WORDS[strength.weakness]}</p>
      )}
    </div>
  )
}
