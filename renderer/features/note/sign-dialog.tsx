/** Asks before a note's text is frozen for ever. */
import { useState } from 'react'
import { errorWords } from '../../lib/failure-words.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

export const SignDialog = ({
  isOpen,
  isEmpty,
  words,
  copied,
  onSign,
  onClose,
}: {
  readonly isOpen: boolean
  readonly isEmpty: boolean
  /** What will be signed, in words: the session and the length of its note. */
  readonly words: string
  /** Percent of it that was copied from earlier notes and stands unchanged. */
  readonly copied: number
  /** @throws CallFailure when the vault refuses */
  readonly onSign: () => Promise<void>
  readonly onClose: () => void
}) => {
  const [isSigning, setSigning] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const sign = async (): Promise<void> => {
    setSigning(true)
    setRefusal(null)
    try {
      await onSign()
      onClose()
    } catch (error) {
      setRefusal(errorWords(error))
    } finally {
      setSigning(false)
    }
  }
  return (
    <Dialog
      title="Sign this note"
      size="small"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {isEmpty ? 'Close' : 'Not yet'}
          </Button>
          {!isEmpty && (
            <Button variant="primary" isPending={isSigning} onPress={() => void sign()}>
              Sign
            </Button>
          )}
        </>
      }
    >
      {isEmpty ? (
        <p>This note is empty, so there is nothing to sign yet.</p>
      ) : (
        <>
          <p>{words}</p>
          {copied > 0 && (
            <p className="note-sign-words">
              {copied === 100
                ? 'All of it was copied from earlier notes and stands unchanged.'
                : `${copied} % of it was copied from earlier notes and stands unchanged.`}
            </p>
          )}
          <p className="note-sign-words">
            Signing freezes the text for ever: nobody can change or delete a word of it afterwards,
            not even you. Tags are your reading of the text, so they may still be added and removed.
          </p>
        </>
      )}
      {refusal !== null && <Banner tone="danger">{refusal}</Banner>}
    </Dialog>
  )
}
