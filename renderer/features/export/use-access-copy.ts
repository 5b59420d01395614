/** An access copy in the making: what was chosen and decided so far, kept for the visit. */
import type { Input } from '../../../db/contract/api.ts'
import type { AccessPreview, WrittenCopy } from '../../../db/contract/calls/exports.ts'
import type { WithholdingReason } from '../../../db/domain/access-rules.ts'
import { useEntryState } from '../../app/routes.tsx'
import { callVault } from '../../lib/vault-client.ts'

export type AccessChoices = { readonly isWithDrafts: boolean; readonly isWithThemes: boolean }

/** @property what null while it is to be withheld and no reason is given yet */
export type Decision = {
  readonly readAs: string
  readonly what: 'include' | WithholdingReason | null
}
export type Decisions = Readonly<Record<string, Decision>>

type Review = Input<'exports.clientAccess'>['review']

const reviewOf = ({ toReview }: AccessPreview, decisions: Decisions): Review =>
  toReview.flatMap(({ sessionId }): Review => {
    const decision = decisions[sessionId]
    if (decision === undefined || decision.what === null) return []
    const { readAs, what } = decision
    return what === 'include'
      ? [{ sessionId, readAs, isIncluded: true }]
      : [{ sessionId, readAs, isIncluded: false, reason: what }]
  })

export const useAccessCopy = () => {
  const [choices, choose] = useEntryState<AccessChoices>('access-choices', {
    isWithDrafts: true,
    isWithThemes: false,
  })
  const [decisions, setDecisions] = useEntryState<Decisions>('access-decisions', {})
  return {
    choices,
    choose,
    decisions,
    decide: (sessionId: string, decision: Decision): void =>
      setDecisions((now) => ({ ...now, [sessionId]: decision })),
    /** @throws CallFailure */
    write: (preview: AccessPreview, chosen: string): Promise<WrittenCopy> =>
      callVault('exports.clientAccess', {
        clientId: preview.client.id,
        chosen,
        jurisdiction: preview.jurisdiction,
        ...choices,
        review: reviewOf(preview, decisions),
      }),
  }
}
