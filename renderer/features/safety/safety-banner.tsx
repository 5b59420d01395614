/** Says on a client's screen that a safety mark waits for an answer; quiet, and there until it has one. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { count, formatDayLong } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { MarkList } from './mark-list.tsx'
import { useRiskNote } from './use-risk-note.ts'
import './safety.css'

const MOST_LISTED = 3

export const SafetyBanner = ({ clientId }: { readonly clientId: ClientId }) => {
  const { state, label, write } = useRiskNote(clientId)
  const [oldest] = state?.open ?? []
  if (state === undefined || oldest === undefined) return null
  return (
    <Banner
      tone="safety"
      className="safety-banner"
      title={
        state.openTotal === 1
          ? `A safety mark is open since ${formatDayLong(oldest.aboutDate)}.`
          : `${count(state.openTotal, 'safety mark')} are open, the oldest since ${formatDayLong(oldest.aboutDate)}.`
      }
      action={
        <Button size="small" onPress={write}>
          {label}
        </Button>
      }
    >
      A signed risk note answers {state.openTotal === 1 ? 'it' : 'them'}.
      <MarkList state={state} most={MOST_LISTED} />
    </Banner>
  )
}
