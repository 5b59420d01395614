/** The way into filling in a measure from anywhere on a client's screen: by key, palette and button. */
import { createContext, type ReactNode, useContext, useState } from 'react'
import type { MeasureResult } from '../../../db/contract/calls/measures.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { Instrument } from '../../../db/measures/instrument.ts'
import { INSTRUMENTS } from '../../../db/measures/instruments.ts'
import { useCommands } from '../../app/commands.tsx'
import { ChooseMeasure } from './choose-measure.tsx'
import { MeasureDialog } from './measure-dialog.tsx'

type Asking =
  | { readonly what: 'which' }
  | {
      readonly what: 'fill-in'
      readonly instrument: Instrument
      readonly initial: MeasureResult | null
    }

const AskContext = createContext<((asking: Asking) => void) | null>(null)

/** @throws when used outside `MeasureEntry`: a mistake in the code, never in use. */
export const useAskMeasure = (): ((asking: Asking) => void) => {
  const ask = useContext(AskContext)
  if (ask === null) throw new Error('useAskMeasure needs MeasureEntry')
  return ask
}

export const MeasureEntry = ({
  clientId,
  onShow,
  children,
}: {
  readonly clientId: ClientId
  /** Shows the client's measures. */
  readonly onShow: () => void
  readonly children: ReactNode
}) => {
  const [asking, setAsking] = useState<Asking | null>(null)
  const group = 'Client'
  const fillIn = (instrument: Instrument): void =>
    setAsking({ what: 'fill-in', instrument, initial: null })
  useCommands([
    {
      id: 'measure.add',
      label: 'Add a measure…',
      group,
      keys: 'm',
      run: () => setAsking({ what: 'which' }),
    },
    ...INSTRUMENTS.filter((instrument) => instrument.notice !== null).map((instrument) => ({
      id: `measure.add.${instrument.slug}`,
      label: `Fill in ${instrument.abbreviation}…`,
      group,
      run: () => fillIn(instrument),
    })),
    { id: 'measure.show', label: 'Measures of this client', group, run: onShow },
  ])
  const close = (): void => setAsking(null)
  return (
    <AskContext value={setAsking}>
      {children}
      {asking?.what === 'which' && (
        <ChooseMeasure clientId={clientId} onChoose={fillIn} onClose={close} />
      )}
      {asking?.what === 'fill-in' && (
        <MeasureDialog
          clientId={clientId}
          instrument={asking.instrument}
          initial={asking.initial}
          onSaved={onShow}
          onClose={close}
        />
      )}
    </AskContext>
  )
}
