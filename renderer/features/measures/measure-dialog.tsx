/** A new result or one to correct; a positive safety item is said before the dialog closes. */
import type { MeasureResult, MeasureSaved } from '../../../db/contract/calls/measures.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { Instrument } from '../../../db/measures/instrument.ts'
import { STALE_AFTER_MEASURE_CHANGE } from '../../lib/stale-after.ts'
import { useToday } from '../../lib/today.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { MeasureForm } from './measure-form.tsx'

const SafetyNotice = ({
  instrument,
  onClose,
}: {
  readonly instrument: Instrument
  readonly onClose: () => void
}) => (
  <div className="stacked-form">
    <Banner tone="safety" title="A safety mark was opened.">
      Item {instrument.safetyItem?.number} of {instrument.abbreviation}, about{' '}
      {instrument.safetyItem?.about}, was answered above its lowest answer.
    </Banner>
    <p>
      It calls for a conversation: thoughts now, plan, means, intent, and what keeps the client
      safe. The mark stays on the caseload until a risk note answers it. An answer on a sheet is not
      by itself an emergency, and a low one does not rule one out.
    </p>
    <div className="form-actions">
      <Button variant="primary" autoFocus onPress={onClose}>
        I have seen this
      </Button>
    </div>
  </div>
)

export const MeasureDialog = ({
  clientId,
  instrument,
  initial,
  onSaved,
  onClose,
}: {
  readonly clientId: ClientId
  readonly instrument: Instrument
  readonly initial: MeasureResult | null
  readonly onSaved: () => void
  readonly onClose: () => void
}) => {
  const today = useToday()
  const { data: sessions } = useVaultQuery('sessions.list', { clientId })
  const add = useVaultMutation('measures.add', STALE_AFTER_MEASURE_CHANGE)
  const update = useVaultMutation('measures.update', STALE_AFTER_MEASURE_CHANGE)
  const saving = initial === null ? add : update
  const onSuccess = ({ isSafetyPositive }: MeasureSaved): void => {
    onSaved()
    if (!isSafetyPositive) onClose()
  }
  return (
    <Dialog
      title={`${instrument.abbreviation}: ${instrument.name}`}
      size="large"
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
    >
      {saving.data?.isSafetyPositive === true ? (
        <SafetyNotice instrument={instrument} onClose={onClose} />
      ) : (
        sessions !== undefined && (
          <MeasureForm
            instrument={instrument}
            initial={initial}
            sessions={sessions}
            today={today}
            isPending={saving.isPending}
            error={saving.error}
            onSave={(details) =>
              initial === null
                ? add.mutate({ clientId, instrument: instrument.slug, ...details }, { onSuccess })
                : update.mutate({ measureId: initial.id, ...details }, { onSuccess })
            }
            onCancel={onClose}
          />
        )
      )}
    </Dialog>
  )
}
