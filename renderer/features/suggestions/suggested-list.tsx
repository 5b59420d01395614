/** The suggestions of the note under its themes: which concept, which words, why, and how sure. */
import type { EditorState } from '@codemirror/state'
import { Check, X } from 'lucide-react'
import type { SuggestionView } from '../../../db/contract/calls/suggestions.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ConceptMark } from '../note/concept-mark.tsx'
import type { LookUpConcept } from '../note/editor/concept-looks.ts'
import { assertionWords, shortQuote } from '../note/tag-words.ts'
import { openSuggestions } from './suggestion-state.ts'
import { sureWords } from './suggestion-words.ts'
import type { SuggestionActs } from './use-suggestions.ts'
import './suggested-list.css'

const keyOf = ({ concept, start, assertion }: SuggestionView): string =>
  `${concept} ${start} ${assertion}`

const Row = ({
  suggestion,
  quote,
  lookUp,
  acts,
}: {
  readonly suggestion: SuggestionView
  readonly quote: string
  readonly lookUp: LookUpConcept
  readonly acts: SuggestionActs
}) => {
  const { name, group } = lookUp(suggestion.concept)
  const { assertion, because } = suggestion
  return (
    <li className="suggested">
      <div className="suggested-name">
        <ConceptMark group={group} />
        <button
          type="button"
          className="row-link suggested-open"
          onClick={() => acts.goTo(suggestion)}
        >
          {name}
        </button>
        {assertion !== 'present' && (
          <span className="suggested-assertion">{assertionWords(assertion)}</span>
        )}
        <span className="suggested-actions">
          <IconButton
            size="small"
            label={`Accept ${name}`}
            icon={<Check aria-hidden="true" />}
            onPress={() => acts.accept(suggestion)}
          />
          <IconButton
            size="small"
            label={`Dismiss ${name}`}
            icon={<X aria-hidden="true" />}
            onPress={() => acts.dismiss(suggestion)}
          />
        </span>
      </div>
      <p className="suggested-quote">{quote}</p>
      <p className="suggested-because">
        Because {because}. Suggestions this sure are {sureWords(suggestion)}.
      </p>
    </li>
  )
}

export const SuggestedList = ({
  state,
  lookUp,
  acts,
}: {
  readonly state: EditorState
  readonly lookUp: LookUpConcept
  readonly acts: SuggestionActs
}) => {
  const open = acts.isOn ? openSuggestions(state) : []
  if (open.length === 0) return null
  return (
    <section className="suggested-list" aria-label="Suggested">
      <h2>Suggested</h2>
      <ul>
        {open.map((suggestion) => (
          <Row
            key={keyOf(suggestion)}
            suggestion={suggestion}
            quote={shortQuote(state.sliceDoc(suggestion.start, suggestion.end))}
            lookUp={lookUp}
            acts={acts}
          />
        ))}
      </ul>
    </section>
  )
}
