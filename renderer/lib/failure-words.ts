/** What a therapist reads when the vault refuses: plain, without blame, and with the next step where there is one. */
import type { Failure, FailureCode } from '../../db/contract/failures.ts'
import { countdown } from './format.ts'
import { CallFailure } from './vault-client.ts'

const WORDS: Readonly<Record<FailureCode, string>> = {
  'invalid-input': 'Something in this form is not valid. Check the fields and try again.',
  'unknown-method':
    'This version of the app asked for something its vault does not know. Restart the app.',
  'not-found': 'This is no longer there. It may have been removed.',
  locked: 'The vault is locked. Unlock it to go on.',
  'already-unlocked': 'The vault is open already.',
  'vault-missing': 'There is no vault on this computer yet.',
  'vault-exists': 'There is a vault on this computer already. It was left as it is.',
  'vault-in-use': 'Another window of Throughline has the vault open. Close it and try again.',
  'wrong-passphrase': 'That is not the passphrase of this vault.',
  'passphrase-too-weak':
    'This passphrase is too easy to guess. Make it longer or less predictable.',
  'too-many-tries': 'Too many tries. Wait a little before the next one.',
  'wrong-recovery-code': 'That is a recovery code, but not the one of this vault.',
  'recovery-code-mistyped':
    'Something in this code is not right. Compare it with your sheet, group by group.',
  'no-recovery-code':
    'No recovery code was ever made for this vault. Only the passphrase opens it.',
  'no-code-proposed': 'There is no new code to confirm any more. Make another one.',
  'code-differs': 'That is not what the code says. Compare it with your sheet.',
  'key-file-damaged': 'The key file of this vault is damaged. The notes themselves are untouched.',
  'key-file-missing':
    'The key file of this vault is missing. Without it the vault cannot be opened.',
  'key-file-from-newer-version':
    'This vault was made by a newer version of Throughline. Update the app to open it.',
  'key-file-altered':
    'The key file was changed by something other than Throughline. The copy kept beside it still opens the vault.',
  'key-file-of-another-vault':
    'This key file belongs to another vault. Put back the one that belongs here, or restore a backup.',
  'store-missing':
    'The key file is there, but the store with your notes is not. Put it back from a backup.',
  'store-damaged':
    'The store is damaged and was not opened, so that nothing is made worse. Restore a backup.',
  'store-from-newer-version':
    'This vault was last opened by a newer version of Throughline. Update the app to open it.',
  'backup-folder-missing':
    'The folder for backups cannot be reached. Plug in its drive, or choose another folder.',
  'backup-damaged':
    'This backup is not as it was made, so nothing was taken from it. Choose another one.',
  'disk-full':
    'The disk is full. Free some space and try again; what was saved before is untouched.',
  'disk-failing':
    'The disk answered with an error, so this was not done. What was saved before is untouched. If this happens again, move the vault to another disk.',
  'read-only':
    'The vault’s folder cannot be written to. Check its permissions, and whether its disk is write-protected.',
  'note-signed': 'This note is signed, so its text cannot change any more.',
  'note-empty': 'An empty note cannot be signed.',
  'note-not-signed':
    'This note is not signed yet, so it can simply be changed. Addenda are for signed notes.',
  'addendum-signed': 'This addendum is signed, so it cannot change any more. Add another one.',
  'addendum-waiting': 'An addendum to this note is still a draft. Sign or discard it first.',
  'addendum-incomplete': 'Something is still missing in this addendum, so it cannot be signed yet.',
  'stale-revision':
    'This note was changed elsewhere in the meantime. Open it again to see the newest text.',
  'code-taken': 'Another client has this code already. Choose a different one.',
  'session-has-note': 'Something of the record belongs to this session, so it cannot be removed.',
  'event-ends-before-start': 'This would end before it begins. Check the two dates.',
  'event-in-future':
    'Only a break in therapy can be entered before it happens. Enter anything else once its day has come.',
  'risk-note-signed':
    'This risk note is signed, so it cannot change any more. Write another one for what is new.',
  'risk-note-incomplete':
    'Not every area has an answer yet. Choose one for each; “not assessed” is an answer too.',
  'safety-waits': 'A safety mark waits for a risk note. Once one is signed, this can be set aside.',
  'formulation-empty': 'There is nothing in the formulation yet that could be closed.',
  'formulation-unchanged':
    'Nothing has changed since the last version, so there is no new one to close.',
  'version-out-of-order':
    'This date is before that of the last version. Choose that day or a later one.',
  'anchor-outside-text': 'A tagged passage no longer fits the text, so this was not saved.',
  'unknown-concept': 'That concept is not in the codebook.',
  'unknown-instrument': 'This version of Throughline does not know that measure.',
  'outside-scale': 'An answer or a score lies outside its scale. Check the figures.',
  'answers-missing': 'An answer is missing, and without it this measure has no score.',
  'date-in-future': 'This date is still to come. Choose today or an earlier day.',
  'session-of-other-client': 'That session belongs to another client.',
  'export-folder-missing':
    'That folder cannot be reached any more. Plug in its drive, or choose another folder. Nothing was written.',
  'export-folder-read-only':
    'That folder cannot be written to. Choose another one. Nothing was written.',
  'export-folder-refused':
    'That folder belongs to the vault, where nothing readable may lie. Choose another one.',
  'export-exists':
    'A copy for this client was written into that folder today, and it was left as it is. Move it, or choose another folder.',
  'review-outdated':
    'Something changed since you looked it through. Nothing was written; go through it again.',
  'not-sample': 'This is not one of the sample clients, so it was left alone.',
  'template-name-taken': 'There is a template of this name already. Choose a different one.',
  'shortcut-taken': 'Another snippet has this shortcut already. Choose a different one.',
  'concept-name-taken': 'There is a concept or a group of this name already. Choose another one.',
  'concept-code-taken': 'Another concept has these two letters already. Choose two others.',
  'concept-ring': 'A concept cannot stand below itself.',
  'concept-is-safety': 'A safety concept always stays: it is neither archived nor merged away.',
  'concept-is-built-in':
    'This concept belongs to the framework. Say that it may be merged away, and try again.',
  'concept-is-merged': 'This concept was merged into another one. Undo the merge first.',
  'codebook-full': 'The codebook holds as many concepts as it can. Archive does not free a place.',
  'group-not-empty': 'There are still concepts in this group. Move them first.',
  'recoding-under-way': 'A round is under way. Finish or discard it first.',
  'recoding-finished': 'This round is finished, so it takes no more tags.',
  'recoding-text-changed':
    'The text of this note was changed since the round began, so it is left out of the comparison.',
  'nothing-to-recode': 'There is nothing to compare yet: no session was read.',
  'merge-not-last': 'A later merge of one of these concepts has to be undone first.',
  'vault-crashed':
    'The vault stopped unexpectedly and is locked. What was saved is safe; unlock to go on.',
  internal:
    'Something went wrong inside the vault. Nothing was changed. Try again, or restart the app.',
}

export const failureWords = (failure: Failure): string =>
  failure.code === 'too-many-tries' && failure.retryAfterMs !== undefined
    ? `Too many tries. The next one is possible in ${countdown(failure.retryAfterMs)}.`
    : WORDS[failure.code]

/** Words for anything caught; what is not a failure of the vault is a bug, and its message may hold content. */
export const errorWords = (error: unknown): string =>
  failureWords(error instanceof CallFailure ? error.failure : { code: 'internal' })

export const failureCode = (error: unknown): FailureCode =>
  error instanceof CallFailure ? error.failure.code : 'internal'
