/** Tells of a note that changed elsewhere, with both versions in reach and none dropped. */
import { useState } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { Conflict } from './use-conflict.ts'

export const ConflictBanner = ({
  conflict,
  mine,
  onReopen,
}: {
  readonly conflict: Conflict
  readonly mine: () => string
  readonly onReopen: () => void
}) => {
  const [isReading, setReading] = useState(false)
  const isSigned = conflict.theirs.signed !== null
  return (
    <>
      <Banner
        tone="danger"
        title={isSigned ? 'This note was signed elsewhere.' : 'This note was changed elsewhere.'}
        action={
          <>
            <Button size="small" onPress={() => setReading(true)}>
              Read the other version
            </Button>
            {isSigned ? (
              <>
                <Button size="small" onPress={() => void navigator.clipboard.writeText(mine())}>
                  Copy my text
                </Button>
                <Button size="small" variant="danger" onPress={onReopen}>
                  Show the signed note
                </Button>
              </>
            ) : (
              <Button size="small" variant="primary" onPress={conflict.keepMine}>
                Keep mine
              </Button>
            )}
          </>
        }
      >
        {isSigned
          ? 'Its text is frozen, so what you wrote since cannot be saved into it. Your words are still here: copy what you need.'
          : 'What you wrote is all still here. Decide which version to keep.'}
      </Banner>
      <Dialog
        title="The other version"
        size="large"
        isOpen={isReading}
        onOpenChange={setReading}
        footer={
          <>
            <Button onPress={() => setReading(false)}>Back to mine</Button>
            {!isSigned && (
              <Button variant="primary" onPress={conflict.takeTheirs}>
                Use this one
              </Button>
            )}
          </>
        }
      >
        <p className="reading note-other-version">{conflict.theirs.text}</p>
      </Dialog>
    </>
  )
}
