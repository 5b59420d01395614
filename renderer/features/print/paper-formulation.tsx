/** The formulation on paper: the map, the clinician's account with its quotes, and the legend. */
import type { FormulationView } from '../../../db/contract/calls/formulation.ts'
import { quotesNamed } from '../../../db/domain/formulation/quotes.ts'
import type { FormulationMap } from '../../../db/domain/formulation/weights.ts'
import { count, formatDay } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { MapOnPaper } from '../formulation/map-drawing.tsx'
import { layOutMap, PAPER_SIZES } from '../formulation/map-layout.ts'
import { MapLegend } from '../formulation/map-legend.tsx'
import { asRead } from '../formulation/quote-words.ts'
import { PaperPage } from './paper-page.tsx'
import { PaperText } from './paper-text.tsx'
import { FORMULATION_BANNERS } from './paper-words.ts'

export const PaperFormulation = ({
  view: { client, text, quotes, versions },
  map,
  isCoded,
}: {
  readonly view: FormulationView
  readonly map: FormulationMap
  /** The code stands for the name. */
  readonly isCoded: boolean
}) => {
  const today = useToday()
  const isProcess = quotesNamed(text, quotes).some(({ note }) => note === 'process')
  const [last] = versions
  return (
    <PaperPage
      code={client.code}
      about={`Formulation, ${formatDay(today)}`}
      banner={FORMULATION_BANNERS[isProcess ? 'process' : 'progress']}
      isApart
    >
      <h1>{isCoded ? client.code : client.name}</h1>
      <p className="paper-facts">
        {count(map.sessions, 'session')} with a note;{' '}
        {last === undefined
          ? 'no version is closed yet.'
          : `last closed: version ${last.number}, ${formatDay(last.localDate)}.`}
      </p>
      <div className="paper-map">
        <MapOnPaper map={map} layout={layOutMap(map, PAPER_SIZES)} />
      </div>
      <div className="paper-account">
        <PaperText text={asRead(text, quotes)} />
      </div>
      <MapLegend />
    </PaperPage>
  )
}
