/** Which measure to fill in: those used with this client first, found by typing their name. */
import type { ClientId } from '../../../db/contract/ids.ts'
import type { Instrument } from '../../../db/measures/instrument.ts'
import { findInstrument, INSTRUMENTS } from '../../../db/measures/instruments.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ListBox, ListGroup, ListOption } from '../../ui/list-box.tsx'

const Options = ({ instruments }: { readonly instruments: readonly Instrument[] }) =>
  instruments.map((instrument) => (
    <ListOption
      key={instrument.slug}
      id={instrument.slug}
      text={`${instrument.abbreviation}: ${instrument.measures.toLowerCase()}`}
    />
  ))

export const ChooseMeasure = ({
  clientId,
  onChoose,
  onClose,
}: {
  readonly clientId: ClientId
  readonly onChoose: (instrument: Instrument) => void
  readonly onClose: () => void
}) => {
  const { data: results } = useVaultQuery('measures.list', { clientId })
  if (results === undefined) return null
  const slugs = new Set(results.map((result) => result.instrument))
  const used = INSTRUMENTS.filter((instrument) => slugs.has(instrument.slug))
  const others = INSTRUMENTS.filter((instrument) => !slugs.has(instrument.slug))
  return (
    <Dialog title="Which measure?" size="small" isOpen onOpenChange={onClose}>
      <ListBox
        aria-label="Measures"
        className="measure-choices"
        autoFocus="first"
        onAction={(slug) => {
          const instrument = findInstrument(String(slug))
          if (instrument !== undefined) onChoose(instrument)
        }}
      >
        {used.length > 0 && (
          <ListGroup title="Used with this client">
            <Options instruments={used} />
          </ListGroup>
        )}
        <ListGroup title={used.length > 0 ? 'Others' : 'All'}>
          <Options instruments={others} />
        </ListGroup>
      </ListBox>
    </Dialog>
  )
}
