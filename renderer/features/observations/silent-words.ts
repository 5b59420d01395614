/** What the timeline says of observations where there is none. */
import type { ObservationView } from '../../../db/contract/calls/observations.ts'
import { count } from '../../lib/format.ts'

/** Rules that looked and rules that had too little to look at are told apart. */
export const silentWords = (rules: readonly Pick<ObservationView, 'state'>[]): string => {
  const inState = (state: ObservationView['state']): number =>
    rules.filter((rule) => rule.state === state).length
  const looked = inState('not-found')
  const tooLittle = inState('not-enough')
  const aside = inState('set-aside')
  const parts = [
    ...(looked > 0 ? [`${count(looked, 'rule')} found nothing`] : []),
    ...(tooLittle > 0 ? [`${count(tooLittle, 'rule')} had too little to go on`] : []),
    ...(aside > 0 ? [`${count(aside, 'observation')} set aside`] : []),
  ]
  return `No observation: ${parts.join(', ')}`
}
