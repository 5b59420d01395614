/** Every quote of a concept, client by client, narrowed by whom, by what is said and by whose words. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Input } from '../../../db/contract/api.ts'
import type { Quote, QuotePage } from '../../../db/contract/calls/concept-page.ts'
import { MAX_QUOTES_PAGE } from '../../../db/contract/limits.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { TARGET_PERSONS } from '../../../db/domain/target-person.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { useEntryState } from '../../app/routes.tsx'
import { VirtualRows } from '../../app/virtual-rows.tsx'
import { count } from '../../lib/format.ts'
import { callVault, useVaultQuery, vaultKey } from '../../lib/vault-client.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import {
  ASSERTIONS_IN_ORDER,
  assertionWords,
  targetWords,
  VOICES_IN_ORDER,
  voiceWords,
} from '../note/tag-words.ts'
import { QuoteItem } from './quote-item.tsx'

type Filter = Pick<Input<'concepts.quotes'>, 'clientId' | 'assertion' | 'target' | 'voice'>
type Row =
  | { readonly kind: 'client'; readonly key: string; readonly quote: Quote }
  | { readonly kind: 'quote'; readonly key: string; readonly quote: Quote }

const NO_FILTER: Filter = { clientId: null, assertion: null, target: null, voice: null }
const ANY = 'any'

/** A heading wherever another client begins. */
export const quoteRows = (quotes: readonly Quote[]): readonly Row[] =>
  quotes.flatMap((quote, at): readonly Row[] => {
    const row: Row = { kind: 'quote', key: quote.tag.id, quote }
    return quotes[at - 1]?.client.id === quote.client.id
      ? [row]
      : [{ kind: 'client', key: `client:${quote.client.id}`, quote }, row]
  })

const useQuotes = (concept: string, filter: Filter) => {
  const asked = { concept, ...filter, limit: MAX_QUOTES_PAGE }
  return useInfiniteQuery({
    queryKey: [...vaultKey('concepts.quotes'), 'pages', asked],
    queryFn: ({ pageParam }): Promise<QuotePage> =>
      callVault('concepts.quotes', { ...asked, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, _, offset) =>
      offset + MAX_QUOTES_PAGE < total ? offset + MAX_QUOTES_PAGE : null,
    placeholderData: keepPreviousData,
  })
}

const Filters = ({
  concept,
  filter,
  onChange,
}: {
  readonly concept: string
  readonly filter: Filter
  readonly onChange: (change: Partial<Filter>) => void
}) => {
  const { data: use } = useVaultQuery('concepts.use', { concept })
  const labelOf = useClientLabel()
  const clients = use?.clients.map(({ client }) => client) ?? []
  const one = <T extends string>(known: readonly T[], key: unknown): T | null =>
    known.find((each) => each === key) ?? null
  return (
    <div className="toolbar quote-filters">
      <Select
        label="Client"
        isLabelHidden
        look="quiet"
        items={[
          { id: ANY, label: 'Any client' },
          ...clients.map((c) => ({ id: c.id, label: labelOf(c) })),
        ]}
        selectedKey={filter.clientId ?? ANY}
        onSelectionChange={(key) =>
          onChange({
            clientId: one(
              clients.map(({ id }) => id),
              key,
            ),
          })
        }
      >
        {({ id, label }) => <ListOption id={id} text={label} />}
      </Select>
      <Select
        label="What is said of it"
        isLabelHidden
        look="quiet"
        selectedKey={filter.assertion ?? ANY}
        onSelectionChange={(key) => onChange({ assertion: one(ASSERTIONS_IN_ORDER, key) })}
      >
        <ListOption id={ANY} text="Whatever is said" />
        {ASSERTIONS_IN_ORDER.map((each) => (
          <ListOption key={each} id={each} text={assertionWords(each)} />
        ))}
      </Select>
      <Select
        label="About whom"
        isLabelHidden
        look="quiet"
        selectedKey={filter.target ?? ANY}
        onSelectionChange={(key) => onChange({ target: one(TARGET_PERSONS, key) })}
      >
        <ListOption id={ANY} text="About anybody" />
        {TARGET_PERSONS.map((each) => (
          <ListOption key={each} id={each} text={targetWords(each)} />
        ))}
      </Select>
      <Select
        label="In whose voice"
        isLabelHidden
        look="quiet"
        selectedKey={filter.voice ?? ANY}
        onSelectionChange={(key) => onChange({ voice: one(VOICES_IN_ORDER, key) })}
      >
        <ListOption id={ANY} text="In any voice" />
        {VOICES_IN_ORDER.map((each) => (
          <ListOption key={each} id={each} text={voiceWords(each)} />
        ))}
      </Select>
    </div>
  )
}

export const ConceptQuotes = ({ concept }: { readonly concept: ConceptRow }) => {
  const [filter, setFilter] = useState(NO_FILTER)
  const pages = useQuotes(concept.slug, filter)
  const { data: versions } = useVaultQuery('codebook.versions', { concept: concept.slug })
  const labelOf = useClientLabel()
  const [focused, setFocused] = useEntryState<string | null>(`quote-of-${concept.slug}`, null)
  const quotes = pages.data?.pages.flatMap((page) => page.quotes)
  const total = pages.data?.pages[0]?.total ?? 0
  const isFiltered = Object.values(filter).some((value) => value !== null)
  if (quotes === undefined) return null
  return (
    <div className="concept-quotes">
      {(total > 0 || isFiltered) && (
        <Filters
          concept={concept.slug}
          filter={filter}
          onChange={(change) => setFilter({ ...filter, ...change })}
        />
      )}
      {total === 0 ? (
        <EmptyState title={isFiltered ? 'No quote goes with this' : 'No quote yet'}>
          {isFiltered
            ? 'Widen the choice above to see others.'
            : 'Words that are tagged with it stand here, each with the way to its place in the note.'}
        </EmptyState>
      ) : (
        <>
          <p className="soft" role="status">
            {count(total, 'tag')}, by client and date.
          </p>
          <VirtualRows
            label={`Quotes of ${concept.name}`}
            items={quoteRows(quotes)}
            keyOf={(row) => row.key}
            isStop={(row) => row.kind === 'quote'}
            estimateRem={(row) => (row.kind === 'quote' ? 4.5 : 3)}
            focusFirst={focused}
            onFocusRow={setFocused}
            onNearEnd={() => {
              if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
            }}
          >
            {(row, focus) =>
              row.kind === 'client' ? (
                <h3 className="quote-client">{labelOf(row.quote.client)}</h3>
              ) : (
                <QuoteItem
                  quote={row.quote}
                  focus={focus}
                  currentVersion={versions?.[0]?.number ?? null}
                />
              )
            }
          </VirtualRows>
        </>
      )}
    </div>
  )
}
