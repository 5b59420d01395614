/** What a concept is found together with: counts with what they are of, each leading to its quotes. */
import { useState } from 'react'
import type {
  ConceptTogether as Together,
  TogetherScope,
} from '../../../db/contract/calls/concept-page.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { useConcepts } from '../../lib/concepts.ts'
import { count } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { GroupGlyph } from './group-glyph.tsx'
import { TogetherDialog } from './together-dialog.tsx'
import {
  coefficientWords,
  NO_COEFFICIENT,
  ofWords,
  SCOPE_WORDS,
  TOGETHER_RULES,
} from './together-words.ts'

type Asked = { readonly other: string; readonly scope: TogetherScope }

const Count = ({
  each,
  scope,
  of,
  name,
  onAsk,
}: {
  readonly each: Together['concepts'][number]
  readonly scope: TogetherScope
  readonly of: Together['of']
  readonly name: string
  readonly onAsk: (asked: Asked) => void
}) => {
  const [found, all] = ofWords(each, scope, of)
  if (found === 0) return <td className="faint">0 of {all}</td>
  return (
    <td>
      <button
        type="button"
        className="text-link"
        aria-label={`${found} of ${all}, ${SCOPE_WORDS[scope].toLowerCase()} as ${name}: show the quotes`}
        onClick={() => onAsk({ other: each.concept, scope })}
      >
        {found} of {all}
      </button>
    </td>
  )
}

const Row = ({
  each,
  of,
  concept,
  onAsk,
}: {
  readonly each: Together['concepts'][number]
  readonly of: Together['of']
  readonly concept: ConceptRow
  readonly onAsk: (asked: Asked) => void
}) => {
  const row = useConcepts().get(each.concept)
  const name = row?.name ?? each.concept
  const isSelf = each.concept === concept.slug
  const counted = { each, of, name, onAsk }
  return (
    <tr>
      <th scope="row">
        <span className="together-name">
          {row !== undefined && <GroupGlyph group={row.color} />}
          {isSelf ? `${name} again` : name}
        </span>
      </th>
      {isSelf ? (
        <td colSpan={3} />
      ) : (
        <>
          <Count scope="passages" {...counted} />
          <td title={each.jaccard === null ? NO_COEFFICIENT : undefined}>
            {coefficientWords(each.jaccard)}
          </td>
          <Count scope="sessions" {...counted} />
        </>
      )}
      <Count scope="next" {...counted} />
    </tr>
  )
}

export const ConceptTogether = ({ concept }: { readonly concept: ConceptRow }) => {
  const { data } = useVaultQuery('concepts.together', { concept: concept.slug })
  const concepts = useConcepts()
  const [asked, setAsked] = useState<Asked | null>(null)
  if (data === undefined) return <Spinner label="Counting" />
  const { of, concepts: found } = data
  if (of.sessions === 0)
    return (
      <EmptyState title="Nothing to count yet">
        Once it is tagged as present in a session, what it is found together with stands here.
      </EmptyState>
    )
  return (
    <div className="concept-together">
      <p className="soft">
        {concept.name} appears in {count(of.sessions, 'session')}, on{' '}
        {count(of.passages, 'passage')}; {of.followed} of the sessions are followed by one with a
        note.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by keys */}
      <section className="together-scroll" aria-label="Found together" tabIndex={0}>
        <table className="together-table">
          <thead>
            <tr>
              <th scope="col">Concept</th>
              <th scope="col">{SCOPE_WORDS.passages}</th>
              <th scope="col">
                <abbr title="Jaccard coefficient of overlapping passages">c</abbr>
              </th>
              <th scope="col">{SCOPE_WORDS.sessions}</th>
              <th scope="col">{SCOPE_WORDS.next}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((each) => (
              <Row key={each.concept} each={each} of={of} concept={concept} onAsk={setAsked} />
            ))}
          </tbody>
        </table>
      </section>
      <details className="together-rules">
        <summary>How this is counted</summary>
        <ul>
          {TOGETHER_RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      {asked !== null && (
        <TogetherDialog
          concept={concept}
          other={concepts.get(asked.other)}
          scope={asked.scope}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}
