/** The client's measures, one section for each instrument that was used. */
import { useState } from 'react'
import type { MeasureResult } from '../../../db/contract/calls/measures.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { findInstrument, INSTRUMENTS } from '../../../db/measures/instruments.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { formatDay } from '../../lib/format.ts'
import { STALE_AFTER_MEASURE_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { AlertDialog } from '../../ui/dialog.tsx'
import { InstrumentSection } from './instrument-section.tsx'
import { useAskMeasure } from './measure-entry.tsx'
import './measures.css'

export const MeasuresTab = ({ clientId }: { readonly clientId: ClientId }) => {
  const { data: results } = useVaultQuery('measures.list', { clientId })
  const remove = useVaultMutation('measures.remove', STALE_AFTER_MEASURE_CHANGE)
  const ask = useAskMeasure()
  const [removing, setRemoving] = useState<MeasureResult | null>(null)
  if (results === undefined) return null
  const byInstrument = Map.groupBy(results, (result) => result.instrument)
  return (
    <section className="measures" aria-label="Measures">
      <div className="toolbar">
        <Button variant="primary" shortcut="M" onPress={() => ask({ what: 'which' })}>
          Add a measure…
        </Button>
      </div>
      {remove.error !== null && (
        <p role="alert" className="form-error">
          {errorWords(remove.error)}
        </p>
      )}
      {results.length === 0 && (
        <p className="empty-line">
          No measure yet. Press M to add one: PHQ-9 and GAD-7 are filled in here by digits, others
          by the numbers of their items or by their score.
        </p>
      )}
      {INSTRUMENTS.map((instrument) => {
        const own = byInstrument.get(instrument.slug)
        if (own === undefined) return null
        return (
          <InstrumentSection
            key={instrument.slug}
            instrument={instrument}
            results={own}
            onAdd={() => ask({ what: 'fill-in', instrument, initial: null })}
            onCorrect={(initial) => ask({ what: 'fill-in', instrument, initial })}
            onRemove={setRemoving}
          />
        )
      })}
      {removing !== null && (
        <AlertDialog
          title={`Remove ${findInstrument(removing.instrument)?.abbreviation} of ${formatDay(removing.takenOn)}?`}
          confirmLabel="Remove"
          isOpen
          onOpenChange={() => setRemoving(null)}
          onConfirm={() => remove.mutate({ measureId: removing.id })}
        >
          The result leaves the record with its answers. The activity log keeps that it was there.
        </AlertDialog>
      )}
    </section>
  )
}
