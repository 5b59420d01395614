/** One tag as evidence: where, how strongly, in whose words, and the way to the passage. */
import type { TagEvidence } from '../../../db/contract/evidence.ts'
import { useNavigation } from '../../app/routes.tsx'
import { useConcepts } from '../../lib/concepts.ts'
import { formatDay } from '../../lib/format.ts'
import { groupMark } from '../../lib/group-color.ts'
import { LevelDots } from '../../ui/level-dots.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { intensityWords, moreWords, readingWords } from '../note/tag-words.ts'
import './evidence.css'

/** Opens the note that the tag is in, at its passage where it has one. */
export const useOpenEvidence = (): ((tag: TagEvidence) => void) => {
  const { go } = useNavigation()
  return ({ session, note, span }) =>
    go({
      screen: 'note',
      sessionId: session.id,
      kind: note ?? 'progress',
      ...(span === null ? {} : { passage: span }),
    })
}

const Quote = ({ tag: { quote, note, span } }: { readonly tag: TagEvidence }) => {
  if (note === null) return <span className="faint">The whole session</span>
  if (span === null)
    return (
      <>
        <del className="evidence-quote">{quote}</del>{' '}
        <span className="faint">These words are no longer in the note.</span>
      </>
    )
  return <q className="evidence-quote">{quote}</q>
}

export const TagQuote = ({
  tag,
  isNamed = true,
}: {
  readonly tag: TagEvidence
  /** False where everything in the list is of one concept. */
  readonly isNamed?: boolean
}) => {
  const concept = useConcepts().get(tag.concept)
  const open = useOpenEvidence()
  const { session } = tag
  return (
    <div className="evidence-tag">
      <p className="evidence-place">
        <button type="button" className="text-link" onClick={() => open(tag)}>
          Session {session.number}, {formatDay(session.localDate)}
        </button>
        {isNamed && concept !== undefined && (
          <span className="evidence-concept">
            <Swatch {...groupMark(concept.color)} />
            {concept.name}
          </span>
        )}
        <span className="evidence-reading">
          <LevelDots level={tag.intensity} label={intensityWords(tag.intensity)} />
          {[
            readingWords(tag),
            ...moreWords(tag),
            ...(tag.isLate ? ['tagged in retrospect'] : []),
          ].join(' · ')}
        </span>
        {tag.note === 'process' && <ProcessNoteLabel />}
      </p>
      <p>
        <Quote tag={tag} />
      </p>
    </div>
  )
}
