/** Reading a sample again: the rounds, one note of a round, or what a round found. */
import { useEffect, useState } from 'react'
import type { BlindNote } from '../../../db/contract/calls/recoding.ts'
import type { RoundId, SessionId } from '../../../db/contract/ids.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { callVault, useVaultQuery } from '../../lib/vault-client.ts'
import { BlindSheet } from './blind-sheet.tsx'
import { RecodingHome } from './recoding-home.tsx'
import { RecodingResult } from './recoding-result.tsx'
import './recoding.css'

const BlindScreen = ({
  roundId,
  sessionId,
}: {
  readonly roundId: RoundId
  readonly sessionId: SessionId
}) => {
  const [note, setNote] = useState<BlindNote | null>(null)
  const [error, setError] = useState<unknown>(null)
  // Asked anew by every visit: the editor builds on the revision that it was opened with.
  useEffect(() => {
    let isHere = true
    setNote(null)
    callVault('recoding.open', { roundId, sessionId }).then(
      (opened) => isHere && setNote(opened),
      (refused: unknown) => isHere && setError(refused),
    )
    return () => {
      isHere = false
    }
  }, [roundId, sessionId])
  const { data: state } = useVaultQuery('recoding.state', {})
  if (error !== null)
    return (
      <div className="screen">
        <p role="alert">{errorWords(error)}</p>
      </div>
    )
  if (note === null || note.session.id !== sessionId || state === undefined) return null
  const notes =
    state.rounds.find(({ id }) => id === roundId)?.sessions.filter(({ isLeftOut }) => !isLeftOut) ??
    []
  const at = notes.findIndex(({ id }) => id === sessionId)
  const later = [...notes.slice(at + 1), ...notes.slice(0, Math.max(0, at))]
  return (
    <BlindSheet
      key={sessionId}
      roundId={roundId}
      note={note}
      place={`note ${at + 1} of ${notes.length}`}
      next={later.find(({ isDone }) => !isDone)?.id ?? null}
    />
  )
}

const Rounds = () => {
  const { data: state } = useVaultQuery('recoding.state', {})
  return state === undefined ? null : <RecodingHome state={state} />
}

export const RecodingScreen = ({
  roundId,
  sessionId,
}: {
  readonly roundId: RoundId | undefined
  readonly sessionId: SessionId | undefined
}) => {
  if (roundId === undefined) return <Rounds />
  return sessionId === undefined ? (
    <RecodingResult roundId={roundId} />
  ) : (
    <BlindScreen roundId={roundId} sessionId={sessionId} />
  )
}
