/** What each failure of the vault is called at the terminal, and how the command then ends. */
import type { Failure, FailureCode } from '../contract/failures.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'

type Wording = { readonly words: string; readonly exit: ExitCode }

const bad = (words: string): Wording => ({ words, exit: EXIT.badInput })
const refused = (words: string): Wording => ({ words, exit: EXIT.refused })
const unavailable = (words: string): Wording => ({ words, exit: EXIT.vaultUnavailable })
const fault = (words: string): Wording => ({ words, exit: EXIT.fault })

const WORDINGS: Readonly<Record<FailureCode, Wording>> = {
  'invalid-input': bad('a value is too long, or holds characters that the vault cannot keep'),
  'unknown-method': fault('the vault does not know this request'),
  'not-found': bad('there is no such client, session or tag in this vault'),
  locked: fault('the vault is locked'),
  'already-unlocked': fault('the vault is already open'),
  'vault-missing': bad('there is no vault in this folder; `create` makes one'),
  'vault-exists': bad('this folder already holds a vault'),
  'vault-in-use': unavailable('the vault is open in another program; close it there first'),
  'wrong-passphrase': refused('wrong passphrase'),
  'passphrase-too-weak': bad('the passphrase is too weak'),
  'too-many-tries': refused('too many wrong passphrases; wait before the next try'),
  'wrong-recovery-code': refused('wrong recovery code'),
  'recovery-code-mistyped': bad('this is not a whole recovery code'),
  'no-recovery-code': bad('the vault has no recovery code'),
  'no-code-proposed': fault('there is no recovery code to confirm'),
  'code-differs': bad('that is not what the code says'),
  'key-file-damaged': unavailable(
    'the key file of the vault is damaged; the app can put its copy back, else restore a backup',
  ),
  'key-file-missing': unavailable(
    'the key file of the vault is missing; the app can put its copy back, else restore a backup',
  ),
  'key-file-altered': unavailable(
    'the key file was changed by another program; the app can put its copy back',
  ),
  'key-file-of-another-vault': unavailable('the key file belongs to another vault'),
  'key-file-from-newer-version': unavailable('the vault was made by a newer version'),
  'store-missing': unavailable('the store of the vault is missing; restore a backup'),
  'store-damaged': unavailable('the store is damaged; restore a backup'),
  'store-from-newer-version': unavailable('the store was written by a newer version'),
  'backup-folder-missing': bad('there is no such folder for backups'),
  'backup-damaged': unavailable('the backup is not as it was made; nothing was taken from it'),
  'disk-full': unavailable('the disk is full; free some space and try again'),
  'disk-failing': unavailable('the disk answers with errors'),
  'read-only': unavailable('the vault’s folder cannot be written to'),
  'note-signed': bad('the note is signed, and a signed text never changes'),
  'note-empty': bad('the session has no note to sign'),
  'note-not-signed': bad('the note is not signed: change it instead of adding to it'),
  'addendum-signed': bad('the addendum is signed, and a signed text never changes'),
  'addendum-waiting': bad('an addendum to this note is still a draft'),
  'addendum-incomplete': bad('the addendum is not complete'),
  'stale-revision': unavailable('the note was changed meanwhile; try again'),
  'code-taken': bad('another client already has this code'),
  'session-has-note': bad('the session has a note, tags or measures'),
  'event-ends-before-start': bad('the event would end before it begins'),
  'event-in-future': bad('only a break in therapy may lie in the future'),
  'risk-note-signed': refused('the risk note is signed; it cannot change any more'),
  'risk-note-incomplete': refused('the risk note has areas without an answer'),
  'safety-waits': bad('a safety mark waits for a risk note'),
  'formulation-empty': bad('the formulation is empty'),
  'formulation-unchanged': bad('the formulation has not changed since its last version'),
  'version-out-of-order': bad('the date is before that of the last version'),
  'anchor-outside-text': bad(
    'the passage does not lie inside the note’s text, between whole characters',
  ),
  'unknown-concept': bad('the codebook has no concept with this slug; `concepts` lists them'),
  'unknown-instrument': bad('there is no measure of this name'),
  'outside-scale': bad('an answer or a score lies outside its scale'),
  'answers-missing': bad('an answer is missing that the score needs'),
  'date-in-future': bad('the date is still to come'),
  'session-of-other-client': bad('the session belongs to another client'),
  'export-folder-missing': bad('there is no such folder to put the copy into'),
  'export-folder-read-only': unavailable('the folder for the copy cannot be written to'),
  'export-folder-refused': bad('the folder of a vault may hold no readable copy'),
  'export-exists': bad('this folder already holds a copy of today for this client'),
  'review-outdated': bad('not every process note was decided on as it now is; nothing was written'),
  'not-sample': bad('this client is not part of the sample practice'),
  'template-name-taken': bad('another template has this name already'),
  'shortcut-taken': bad('another snippet has this shortcut already'),
  'concept-name-taken': bad('another concept or group has this name already'),
  'concept-code-taken': bad('another concept has these two letters already'),
  'concept-ring': bad('a concept cannot stand below itself'),
  'concept-is-safety': refused('a safety concept is neither archived nor merged away'),
  'concept-is-built-in': bad('a concept of the framework is merged away only when that is said'),
  'concept-is-merged': bad('the concept is merged into another; undo the merge first'),
  'codebook-full': bad('the codebook is full'),
  'group-not-empty': bad('the group still has concepts'),
  'recoding-under-way': bad('a round of second readings is under way'),
  'recoding-finished': bad('the round of second readings is finished'),
  'recoding-text-changed': bad('the text was changed since the first reading'),
  'nothing-to-recode': bad('there is nothing to read a second time'),
  'merge-not-last': bad('a later merge of these concepts has to be undone first'),
  'vault-crashed': fault('the vault ended unexpectedly'),
  internal: fault('an unexpected fault'),
}

export const wordingOf = (failure: Failure): Wording => WORDINGS[failure.code]
