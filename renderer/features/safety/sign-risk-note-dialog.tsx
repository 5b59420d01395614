/** Asks before a risk note is frozen, and says what is still to be chosen. */
import { type MissingInRiskNote, missingInRiskNote } from '../../../db/domain/risk-note.ts'
import { count } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { useOneAct } from '../../lib/use-one-act.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { RiskDraft } from './risk-desk.ts'
import { AREA_WORDS } from './safety-words.ts'

const missingWords = (missing: MissingInRiskNote): string =>
  missing === 'date-ahead'
    ? 'Date: it is still to come'
    : `${AREA_WORDS[missing].name}: nothing is chosen yet`

export const SignRiskNoteDialog = ({
  draft,
  openMarks,
  onSign,
  onClose,
}: {
  readonly draft: RiskDraft
  readonly openMarks: number
  /** @throws CallFailure when the vault refuses */
  readonly onSign: () => Promise<void>
  readonly onClose: () => void
}) => {
  const today = useToday()
  const { isActing, error, act } = useOneAct()
  const missing = missingInRiskNote(draft.fields, today)
  const isComplete = missing.length === 0
  return (
    <Dialog
      title="Sign this risk note"
      size="small"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {isComplete ? 'Not yet' : 'Back to the note'}
          </Button>
          {isComplete && (
            <Button variant="primary" isPending={isActing} onPress={() => act(onSign)}>
              Sign
            </Button>
          )}
        </>
      }
    >
      {isComplete ? (
        <>
          <p>
            {openMarks === 0
              ? 'No safety mark is open; the note is kept with the others.'
              : `Signing answers ${count(openMarks, 'open safety mark')} of this client, and names ${openMarks === 1 ? 'it' : 'them'}.`}
          </p>
          <p>
            It freezes every field for ever: nobody can change or delete a word of it afterwards,
            not even you. A newer risk note follows an older one.
          </p>
        </>
      ) : (
        <>
          <p>Every area needs an answer that you chose; “not assessed” is one too.</p>
          <ul>
            {missing.map((each) => (
              <li key={each}>{missingWords(each)}</li>
            ))}
          </ul>
        </>
      )}
      {error !== null && <Banner tone="danger">{error}</Banner>}
    </Dialog>
  )
}
