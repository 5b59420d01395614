/** How often of how many, as a bar and in figures. */
import { type Rate, rateWords, shareWords } from '../../../db/domain/comparison.ts'

export const RateCell = ({ rate }: { readonly rate: Rate }) => (
  <span className="comparison-rate" title={`${rate.absent} looked for and absent`}>
    <span className="figures">
      {rateWords(rate)} <span className="faint">{shareWords(rate)}</span>
    </span>
    <span className="comparison-bar" aria-hidden="true">
      <span
        className="comparison-fill"
        style={{ width: `${rate.of === 0 ? 0 : (rate.appeared / rate.of) * 100}%` }}
      />
    </span>
  </span>
)
