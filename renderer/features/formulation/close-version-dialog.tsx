/** Closes the formulation as it is under a date: from then on that version stays, and the text goes on. */
import { type CalendarDate, parseDate } from '@internationalized/date'
import { useState } from 'react'
import { errorWords } from '../../lib/failure-words.ts'
import { useToday } from '../../lib/today.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { toasts } from '../../ui/toast-queue.ts'
import type { FormulationDesk } from './formulation-desk.ts'

export const CloseVersionDialog = ({
  desk,
  earliest,
  onClosed,
  onCancel,
}: {
  readonly desk: FormulationDesk
  /** Local date of the last version; null for none. */
  readonly earliest: string | null
  readonly onClosed: () => Promise<void>
  readonly onCancel: () => void
}) => {
  const today = useToday()
  const [date, setDate] = useState<CalendarDate | null>(() => parseDate(today))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)
  const close = async (localDate: string): Promise<void> => {
    setPending(true)
    setRefusal(null)
    try {
      await desk.queue.flush()
      const { number } = await callVault('formulation.close', {
        clientId: desk.clientId,
        baseRevision: desk.queue.revision(),
        localDate,
      })
      await onClosed()
      toasts.show(`Version ${number} is closed. The text goes on from it.`)
    } catch (error) {
      setRefusal(errorWords(error))
      setPending(false)
    }
  }
  return (
    <Dialog title="Close a version" isOpen isDismissable={false} onOpenChange={onCancel}>
      <form
        className="stacked-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (date !== null && !isPending) void close(date.toString())
        }}
      >
        <p className="soft">
          The text and its quotes are kept as they are now, for as long as the record, and cannot be
          changed. You go on writing from there.
        </p>
        <DateField
          label="Date of the version"
          value={date}
          minValue={earliest === null ? null : parseDate(earliest)}
          maxValue={parseDate(today)}
          onChange={setDate}
          autoFocus
        />
        {refusal !== null && (
          <p role="alert" className="form-error">
            {refusal}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={onCancel}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={isPending} isDisabled={date === null}>
            Close version
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
