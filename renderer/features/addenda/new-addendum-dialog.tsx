/** Asks what kind of addendum it is to be, before it is written. */
import { useState } from 'react'
import { ADDENDUM_KINDS, type AddendumKind } from '../../../db/domain/addendum.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Radio, RadioGroup } from '../../ui/radio-group.tsx'
import { ADDENDUM_MEANINGS, ADDENDUM_WORDS } from './addendum-words.ts'

export const NewAddendumDialog = ({
  onBegin,
  onClose,
}: {
  readonly onBegin: (kind: AddendumKind) => Promise<void>
  readonly onClose: () => void
}) => {
  const [kind, setKind] = useState<AddendumKind>('late-entry')
  const [isPending, setPending] = useState(false)
  return (
    <Dialog title="New addendum" isOpen onOpenChange={onClose}>
      <form
        className="stacked-form"
        onSubmit={(event) => {
          event.preventDefault()
          setPending(true)
          void onBegin(kind).finally(() => setPending(false))
        }}
      >
        <RadioGroup
          label="Type"
          value={kind}
          onChange={(value) => {
            const chosen = ADDENDUM_KINDS.find((one) => one === value)
            if (chosen !== undefined) setKind(chosen)
          }}
        >
          {ADDENDUM_KINDS.map((one) => (
            <Radio
              key={one}
              value={one}
              autoFocus={one === kind}
              description={ADDENDUM_MEANINGS[one]}
            >
              {ADDENDUM_WORDS[one]}
            </Radio>
          ))}
        </RadioGroup>
        <div className="form-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            Write it
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
