/** What a search is kept to, and where it looks. */
import type { ClientId } from '../../../db/contract/ids.ts'
import {
  PROCESS_SOURCES,
  RECORD_SOURCES,
  SEARCH_SOURCES,
  type SearchSource,
} from '../../../db/contract/search.ts'
import type { Days, RangeId } from '../audit/audit-range.ts'

export type SearchPlace = 'record' | 'process' | 'all'
export type SearchKind = 'all' | 'note' | 'addendum' | 'tag' | 'event' | 'risk-note' | 'formulation'

export type SearchFilters = {
  readonly place: SearchPlace
  readonly kind: SearchKind
  readonly concept: string | null
  readonly clientId: ClientId | null
  readonly range: RangeId
  readonly between: Days
}

export const NO_FILTERS: SearchFilters = {
  place: 'record',
  kind: 'all',
  concept: null,
  clientId: null,
  range: 'all',
  between: { from: null, to: null },
}

export const PLACES: readonly { readonly id: SearchPlace; readonly label: string }[] = [
  { id: 'record', label: 'Record' },
  { id: 'process', label: 'Process notes' },
  { id: 'all', label: 'All' },
]

const KINDS: readonly { readonly id: SearchKind; readonly label: string }[] = [
  { id: 'all', label: 'Everything' },
  { id: 'note', label: 'Notes' },
  { id: 'addendum', label: 'Addenda' },
  { id: 'tag', label: 'Memos of tags' },
  { id: 'event', label: 'Events' },
  { id: 'risk-note', label: 'Risk notes' },
  { id: 'formulation', label: 'Formulations' },
]

const SOURCES_IN: Readonly<Record<SearchPlace, readonly SearchSource[]>> = {
  record: RECORD_SOURCES,
  process: PROCESS_SOURCES,
  all: SEARCH_SOURCES,
}

const SOURCES_OF: Readonly<Record<SearchKind, readonly SearchSource[]>> = {
  all: SEARCH_SOURCES,
  note: ['note', 'process-note'],
  addendum: ['addendum', 'process-addendum'],
  tag: ['tag', 'process-tag'],
  event: ['event'],
  'risk-note': ['risk-note'],
  formulation: ['formulation'],
}

export const sourcesOf = ({ place, kind }: SearchFilters): readonly SearchSource[] =>
  SOURCES_IN[place].filter((source) => SOURCES_OF[kind].includes(source))

/** Those that there are in the place. */
export const kindsIn = (place: SearchPlace): typeof KINDS =>
  KINDS.filter(({ id }) => SOURCES_IN[place].some((source) => SOURCES_OF[id].includes(source)))

export const inPlace = (filters: SearchFilters, place: SearchPlace): SearchFilters => ({
  ...filters,
  place,
  kind: kindsIn(place).some(({ id }) => id === filters.kind) ? filters.kind : 'all',
})

export const isFiltered = (filters: SearchFilters): boolean =>
  filters.kind !== 'all' ||
  filters.concept !== null ||
  filters.clientId !== null ||
  filters.range !== 'all'
