/** One concept in one note that the two readings see differently: side by side, and either can be kept. */
import type { Disagreement, ReadTag, WhichReading } from '../../../db/contract/calls/recoding.ts'
import type { RoundId } from '../../../db/contract/ids.ts'
import { ClientName } from '../../app/privacy.tsx'
import { useConcepts } from '../../lib/concepts.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { formatDay } from '../../lib/format.ts'
import { STALE_AFTER_NOTE_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { LevelDots } from '../../ui/level-dots.tsx'
import { ConceptMark } from '../note/concept-mark.tsx'
import {
  assertionWords,
  intensityWords,
  shortQuote,
  targetWords,
  voiceWords,
} from '../note/tag-words.ts'
import '../codebook/concept-evidence.css'

const saidOf = ({ assertion, target, voice }: ReadTag): string =>
  [
    assertion === 'present' ? null : assertionWords(assertion),
    target === null ? null : `about ${targetWords(target)}`,
    voice === null ? null : voiceWords(voice),
  ]
    .filter((words) => words !== null)
    .join(' · ')

const Reading = ({
  title,
  tags,
  isKept,
}: {
  readonly title: string
  readonly tags: readonly ReadTag[]
  readonly isKept: boolean
}) => (
  <div className="disagreement-reading" data-is-kept={isKept}>
    <h4>
      {title}
      {isKept && <span className="faint"> · kept</span>}
    </h4>
    {tags.length === 0 ? (
      <p className="soft">Not tagged.</p>
    ) : (
      <ul>
        {tags.map((tag) => (
          <li key={JSON.stringify(tag)}>
            <span className={tag.quote === '' ? 'soft' : 'quote-words'}>
              {tag.quote === '' ? 'The whole session' : shortQuote(tag.quote, 240)}
            </span>
            <span className="quote-said">
              <LevelDots level={tag.intensity} label={intensityWords(tag.intensity)} />
              {saidOf(tag)}
            </span>
          </li>
        ))}
      </ul>
    )}
  </div>
)

export const DisagreementItem = ({
  roundId,
  disagreement,
}: {
  readonly roundId: RoundId
  readonly disagreement: Disagreement
}) => {
  const { client, session, concept, former, anew, kept } = disagreement
  const row = useConcepts().get(concept)
  const name = row?.name ?? concept
  const decide = useVaultMutation('recoding.decide', [
    'recoding.result',
    'notes.open',
    ...STALE_AFTER_NOTE_CHANGE,
  ])
  const keep = (which: WhichReading): void =>
    decide.mutate({ roundId, sessionId: session.id, concept, keep: which })
  const where = `${name}, session ${session.number}`
  return (
    <article className="disagreement">
      <header>
        <h3>
          <ConceptMark group={row?.color ?? ''} /> {name}
        </h3>
        <span className="soft">
          <ClientName client={client} />, session {session.number}, {formatDay(session.localDate)}
        </span>
      </header>
      <div className="disagreement-pair">
        <Reading title="First reading" tags={former} isKept={kept === 'former'} />
        <Reading title="Second reading" tags={anew} isKept={kept === 'new'} />
      </div>
      <p className="recoding-actions">
        <Button
          size="small"
          isDisabled={kept === 'new'}
          aria-label={`Keep the first reading of ${where}`}
          onPress={() => keep('former')}
        >
          Keep the first
        </Button>
        <Button
          size="small"
          isDisabled={kept === 'new'}
          isPending={decide.isPending}
          aria-label={`Keep the second reading of ${where}`}
          onPress={() => keep('new')}
        >
          Keep the second
        </Button>
        {kept === 'new' && (
          <span className="soft">The tags of the note are those of the second reading.</span>
        )}
      </p>
      {decide.error !== null && (
        <p role="alert" className="form-error">
          {errorWords(decide.error)}
        </p>
      )}
    </article>
  )
}
