/** Concept by concept, how far the two readings agree. */
import type { RecodingResult } from '../../../db/contract/calls/recoding.ts'
import { useConcepts } from '../../lib/concepts.ts'
import { ConceptMark } from '../note/concept-mark.tsx'
import {
  AGREEMENT_RULES,
  alphaWords,
  kappaWords,
  passageWords,
  percentWords,
} from './agreement-words.ts'

export const AgreementTable = ({ result }: { readonly result: RecodingResult }) => {
  const concepts = useConcepts()
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by keys */}
      <section className="agreement-scroll" aria-label="Agreement by concept" tabIndex={0}>
        <table className="agreement-table">
          <thead>
            <tr>
              <th scope="col">Concept</th>
              <th scope="col">n</th>
              <th scope="col">Both, first only, second only, neither</th>
              <th scope="col">Found</th>
              <th scope="col">Agreement</th>
              <th scope="col">Kappa (95 %)</th>
              <th scope="col">Level: weighted kappa</th>
              <th scope="col">Alpha, of the level</th>
              <th scope="col">Passages</th>
            </tr>
          </thead>
          <tbody>
            {result.concepts.map((found) => {
              const row = concepts.get(found.concept)
              return (
                <tr key={found.concept}>
                  <th scope="row">
                    <ConceptMark group={row?.color ?? ''} /> {row?.name ?? found.concept}
                  </th>
                  <td>{found.sessions}</td>
                  <td>
                    {found.both} · {found.onlyFormer} · {found.onlyNew} · {found.neither}
                  </td>
                  <td>{percentWords(found.prevalence)}</td>
                  <td>{percentWords(found.presence)}</td>
                  <td className={found.kappa === null ? 'faint' : ''}>{kappaWords(found.kappa)}</td>
                  <td className={found.weighted === null ? 'faint' : ''}>
                    {kappaWords(found.weighted)}
                  </td>
                  <td className={found.alpha === null ? 'faint' : ''}>{alphaWords(found)}</td>
                  <td>{passageWords(found)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <details className="agreement-rules">
        <summary>How this is counted</summary>
        <ul>
          {AGREEMENT_RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
