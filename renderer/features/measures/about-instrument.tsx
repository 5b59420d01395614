/** Where an instrument, its bands and its rules come from, and under which licence it is here. */
import type { Instrument } from '../../../db/measures/instrument.ts'
import { changeRule, rangeWords } from './measure-words.ts'

export const AboutInstrument = ({ instrument }: { readonly instrument: Instrument }) => (
  <details className="about-instrument">
    <summary>About {instrument.abbreviation}: scoring, source, licence</summary>
    <dl className="details-list">
      <div>
        <dt>Measures</dt>
        <dd>
          {instrument.measures}; asks about {instrument.timeFrame}
        </dd>
      </div>
      {instrument.scales.map((scale) => (
        <div key={scale.slug}>
          <dt>{scale.name}</dt>
          <dd>
            <p>{rangeWords(scale)}.</p>
            <p>
              {scale.bands.known
                ? `Bands: ${scale.bands.value.map((band) => `${band.from} ${band.words}`).join(', ')}. ${scale.bands.source}.`
                : scale.bands.because}
            </p>
            <p>{changeRule(scale)}</p>
            <p>
              {scale.missing.known
                ? `${scale.missing.value.words} ${scale.missing.source}.`
                : scale.missing.because}
            </p>
          </dd>
        </div>
      ))}
      {instrument.caution !== null && (
        <div>
          <dt>Note</dt>
          <dd>{instrument.caution}</dd>
        </div>
      )}
      <div>
        <dt>Source</dt>
        <dd>{instrument.citation}</dd>
      </div>
      <div>
        <dt>Licence</dt>
        <dd>
          <p>{instrument.licence}</p>
          {instrument.notice !== null && <p>{instrument.notice}</p>}
        </dd>
      </div>
    </dl>
  </details>
)
