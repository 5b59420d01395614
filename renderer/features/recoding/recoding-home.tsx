/** Rounds of second readings: beginning one, going on with it, and those that are finished. */
import { useState } from 'react'
import type { RecodingRound, RecodingState } from '../../../db/contract/calls/recoding.ts'
import { FEW_UNITS } from '../../../db/domain/agreement.ts'
import { sampleSize } from '../../../db/domain/recoding-sample.ts'
import { useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { count, formatInstant } from '../../lib/format.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { AlertDialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'

const DEFAULT_SHARE = 10

const Begin = ({ candidates }: { readonly candidates: number }) => {
  const { go } = useNavigation()
  const begin = useVaultMutation('recoding.begin', ['recoding.state'])
  const [share, setShare] = useState(DEFAULT_SHARE)
  const size = sampleSize(candidates, share)
  if (candidates === 0)
    return (
      <EmptyState title="Nothing to read again yet">
        A note comes into question once its last tag is four weeks old: by then the first reading is
        no longer in mind.
      </EmptyState>
    )
  return (
    <form
      className="stacked-form recoding-begin"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        begin.mutate({ share }, { onSuccess: () => go({ screen: 'recoding' }) })
      }}
    >
      <NumberField
        label="Percent of the notes"
        minValue={1}
        maxValue={100}
        value={share}
        onChange={(typed) => Number.isFinite(typed) && setShare(typed)}
        description={`${count(size, 'note')} of ${candidates} whose last tag is four weeks old or more, drawn at random from every client in proportion.${
          size < FEW_UNITS ? ` With fewer than ${FEW_UNITS} the figures say little.` : ''
        }`}
      />
      {begin.error !== null && (
        <p role="alert" className="form-error">
          {errorWords(begin.error)}
        </p>
      )}
      <Button type="submit" variant="primary" isPending={begin.isPending}>
        Draw a sample
      </Button>
    </form>
  )
}

const readable = (round: RecodingRound) => round.sessions.filter(({ isLeftOut }) => !isLeftOut)

const UnderWay = ({ round }: { readonly round: RecodingRound }) => {
  const { go } = useNavigation()
  const finish = useVaultMutation('recoding.finish', ['recoding.state', 'recoding.result'])
  const discard = useVaultMutation('recoding.discard', ['recoding.state'])
  const [isDiscarding, setDiscarding] = useState(false)
  const notes = readable(round)
  const done = notes.filter(({ isDone }) => isDone).length
  const next = notes.find(({ isDone }) => !isDone) ?? notes[0]
  const leftOut = round.sessions.length - notes.length
  const error = finish.error ?? discard.error
  return (
    <section className="recoding-round" aria-label="The round under way">
      <ProgressBar
        label={`Begun ${formatInstant(round.begunAt)}`}
        percent={notes.length === 0 ? 0 : (100 * done) / notes.length}
        detail={`${done} of ${count(notes.length, 'note')} read`}
      />
      {leftOut > 0 && (
        <p className="soft">
          {count(leftOut, 'note')} left out: {leftOut === 1 ? 'its' : 'their'} text was changed
          since.
        </p>
      )}
      <p className="recoding-actions">
        {next !== undefined && (
          <Button
            variant={done < notes.length ? 'primary' : 'plain'}
            onPress={() => go({ screen: 'recoding', roundId: round.id, sessionId: next.id })}
          >
            {done === 0 ? 'Begin reading' : done < notes.length ? 'Go on reading' : 'Read again'}
          </Button>
        )}
        <Button
          variant={done === notes.length ? 'primary' : 'plain'}
          isDisabled={done === 0}
          isPending={finish.isPending}
          onPress={() =>
            finish.mutate(
              { roundId: round.id },
              { onSuccess: () => go({ screen: 'recoding', roundId: round.id }) },
            )
          }
        >
          {done < notes.length ? `Compare the ${done} read` : 'Compare the two readings'}
        </Button>
        <Button variant="quiet" onPress={() => setDiscarding(true)}>
          Discard the round…
        </Button>
      </p>
      <p className="soft">
        Comparing ends the round: the first reading then shows beside the second, and the notes that
        were not read are left out.
      </p>
      {error !== null && (
        <p role="alert" className="form-error">
          {errorWords(error)}
        </p>
      )}
      <AlertDialog
        title="Discard this round?"
        confirmLabel="Discard the round"
        isOpen={isDiscarding}
        onOpenChange={setDiscarding}
        onConfirm={() => discard.mutate({ roundId: round.id })}
      >
        What was tagged in {count(done, 'note')} goes with it. The record is not touched.
      </AlertDialog>
    </section>
  )
}

const Finished = ({ rounds }: { readonly rounds: readonly RecodingRound[] }) => {
  const { go } = useNavigation()
  return (
    <section aria-labelledby="recoding-finished">
      <h2 id="recoding-finished">Finished rounds</h2>
      <ul className="recoding-list">
        {rounds.map((round) => (
          <li key={round.id} className="list-row recoding-row">
            <button
              type="button"
              className="row-link"
              onClick={() => go({ screen: 'recoding', roundId: round.id })}
            >
              {formatInstant(round.finishedAt ?? round.begunAt)}
            </button>
            <span className="soft">
              {count(round.sessions.filter(({ isDone }) => isDone).length, 'note')} of{' '}
              {round.candidates}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const RecodingHome = ({ state }: { readonly state: RecodingState }) => {
  const open = state.rounds.find(({ finishedAt }) => finishedAt === null)
  const finished = state.rounds.filter(({ finishedAt }) => finishedAt !== null)
  return (
    <div className="screen recoding">
      <header className="screen-header">
        <ScreenHeading>Agreement with yourself</ScreenHeading>
      </header>
      <p className="recoding-about">
        A theme that you would find again is one that you can count. Read some of your own notes a
        second time without seeing how you tagged them, then see where the two readings agree, by
        concept, with n and an interval.
      </p>
      {open === undefined ? <Begin candidates={state.candidates} /> : <UnderWay round={open} />}
      {finished.length > 0 && <Finished rounds={finished} />}
    </div>
  )
}
