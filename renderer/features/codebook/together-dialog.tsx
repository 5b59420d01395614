/** The quotes that a count of concepts found together is made of. */
import { useState } from 'react'
import type { Quote, TogetherScope } from '../../../db/contract/calls/concept-page.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { useConcepts } from '../../lib/concepts.ts'
import { count } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { QuoteItem } from './quote-item.tsx'
import { SCOPE_WORDS } from './together-words.ts'

/** Few enough to be drawn as they are. */
const PLACES_SHOWN = 40

const Place = ({
  quotes,
  nameOf,
}: {
  readonly quotes: readonly Quote[]
  readonly nameOf: (slug: string) => string
}) => {
  const labelOf = useClientLabel()
  const [first] = quotes
  return (
    <li>
      {first !== undefined && <h3 className="quote-client">{labelOf(first.client)}</h3>}
      {quotes.map((quote) => (
        <QuoteItem key={quote.tag.id} quote={quote} conceptName={nameOf(quote.tag.concept)} />
      ))}
    </li>
  )
}

export const TogetherDialog = ({
  concept,
  other,
  scope,
  clientId = null,
  onClose,
}: {
  readonly concept: ConceptRow
  readonly other: ConceptRow | undefined
  readonly scope: TogetherScope
  /** Whose sessions alone count; those of all clients where nobody is named. */
  readonly clientId?: ClientId | null
  readonly onClose: () => void
}) => {
  const [offset, setOffset] = useState(0)
  const concepts = useConcepts()
  const { data } = useVaultQuery('concepts.togetherQuotes', {
    concept: concept.slug,
    other: other?.slug ?? concept.slug,
    scope,
    clientId,
    offset,
    limit: PLACES_SHOWN,
  })
  const nameOf = (slug: string): string => concepts.get(slug)?.name ?? slug
  const one = scope === 'passages' ? 'passage' : 'session'
  const last = Math.min(offset + PLACES_SHOWN, data?.total ?? 0)
  return (
    <Dialog
      title={`${concept.name} and ${other?.name ?? ''}: ${SCOPE_WORDS[scope].toLowerCase()}`}
      size="large"
      isOpen
      onOpenChange={onClose}
      footer={
        data !== undefined && data.total > PLACES_SHOWN ? (
          <>
            <Button
              isDisabled={offset === 0}
              onPress={() => setOffset(Math.max(0, offset - PLACES_SHOWN))}
            >
              Earlier ones
            </Button>
            <Button
              isDisabled={last >= data.total}
              onPress={() => setOffset(offset + PLACES_SHOWN)}
            >
              Next ones
            </Button>
          </>
        ) : null
      }
    >
      {data !== undefined && (
        <>
          <p className="soft" role="status">
            {data.total <= PLACES_SHOWN
              ? `${count(data.total, one)}.`
              : `${offset + 1} to ${last} of ${count(data.total, one)}.`}
          </p>
          <ol className="together-places">
            {data.places.map(({ quotes }) => (
              <Place key={quotes.map(({ tag }) => tag.id).join()} quotes={quotes} nameOf={nameOf} />
            ))}
          </ol>
        </>
      )}
    </Dialog>
  )
}
