/** A note of a round, read only and without a trace of its first reading: tagged with the same picker, kept with the round. */
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { BlindNote } from '../../../db/contract/calls/recoding.ts'
import type { RoundId, SessionId } from '../../../db/contract/ids.ts'
import { useCommands } from '../../app/commands.tsx'
import { ClientName } from '../../app/privacy.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { SaveMark } from '../../app/saving/save-mark.tsx'
import { useConcepts } from '../../lib/concepts.ts'
import { formatDayLong } from '../../lib/format.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { conceptEntries } from '../note/concept-search.ts'
import type { Desk } from '../note/desk.ts'
import type { LookUpConcept } from '../note/editor/concept-looks.ts'
import type { StripeEvents } from '../note/editor/stripes.ts'
import { findTag } from '../note/editor/tag-state.ts'
import { SelectionButton } from '../note/selection-button.tsx'
import { TagOverlays } from '../note/tag-overlays.tsx'
import { TagPanes } from '../note/tag-panes.tsx'
import { TagPeek } from '../note/tag-peek.tsx'
import { useTagging } from '../note/use-tagging.ts'
import { useBlindDesk } from './use-blind-desk.ts'

const noSubscription = (): (() => void) => () => undefined
const useShownState = (desk: Desk | null) =>
  useSyncExternalStore(desk?.subscribe ?? noSubscription, () => desk?.shownState() ?? null)

/** Nothing is offered before the rest: what fits, and what came before, would lead the second reading. */
const nothingFits = (): readonly [] => []

export const BlindSheet = ({
  roundId,
  note,
  place,
  next,
}: {
  readonly roundId: RoundId
  readonly note: BlindNote
  /** 'Note 3 of 16'. */
  readonly place: string
  /** The next one to be read; null where this is the last. */
  readonly next: SessionId | null
}) => {
  const { go, replace } = useNavigation()
  const concepts = useConcepts()
  const entries = useMemo(() => conceptEntries(concepts.values()), [concepts])
  const inOrder = useMemo(() => [...concepts.values()], [concepts])
  const lookUp = useMemo<LookUpConcept>(
    () => (slug) => {
      const concept = concepts.get(slug)
      return { name: concept?.name ?? slug, group: concept?.color ?? 'own' }
    },
    [concepts],
  )
  const [isRating, setRating] = useState(false)
  const stripes: StripeEvents = {
    onOpen: (ids, rect) => tagging?.openList(ids, rect),
    onPoint: (ids, rect) => tagging?.pointAt(ids, rect),
    onResize: (id, passage) => tagging?.resize(id, passage),
  }
  const { desk, host } = useBlindDesk(roundId, note, lookUp, stripes)
  const tagging = useTagging(desk, lookUp, note.recentConcepts)
  const state = useShownState(desk)
  const mark = useVaultMutation('recoding.mark', ['recoding.state'])

  const leave = (): void => go({ screen: 'recoding' })
  const done = async (): Promise<void> => {
    if (desk === null) return
    await desk.queue.flush()
    await mark.mutateAsync({ roundId, sessionId: note.session.id, isDone: true })
    if (next === null) replace({ screen: 'recoding' })
    else replace({ screen: 'recoding', roundId, sessionId: next })
  }
  const run = (): void => void done().catch(() => undefined)
  const command = (id: string, label: string, keys: string, act: (() => void) | undefined) => ({
    ...{ id: `recoding.${id}`, label, group: 'Second reading', keys },
    run: act ?? (() => undefined),
    isEnabled: act !== undefined,
  })
  useCommands([
    command('tag', 'Tag the selection, or the whole session', 'mod+t', tagging?.tagSelection),
    command('edit-tag', 'Edit the tag here', 'mod+shift+t', tagging?.editCurrent),
    command('next-tag', 'Next tag', 'f8', tagging === null ? undefined : () => tagging.step(1)),
    command(
      'previous-tag',
      'Previous tag',
      'shift+f8',
      tagging === null ? undefined : () => tagging.step(-1),
    ),
    command('rate', 'Rate the themes of the session', 'mod+shift+r', () => setRating(!isRating)),
    command('done', 'Done with this note, go on', 'mod+enter', run),
    command('leave', 'Leave the round for now', 'mod+shift+enter', leave),
  ])
  const peek = tagging?.peek ?? null
  const peeked = peek?.ids.flatMap((id) => (state && findTag(state, id)) ?? []) ?? []
  return (
    <div className="note-screen recoding-sheet">
      <header className="recoding-head">
        <div>
          <p className="recoding-place">
            Second reading · {place}
            {desk !== null && (
              <SaveMark
                queue={desk.queue}
                isQuiet={false}
                onRetry={() => void desk.queue.flush()}
              />
            )}
          </p>
          <h1>
            <ClientName client={note.client} />, session {note.session.number}
          </h1>
          <p className="soft">{formatDayLong(note.session.localDate)}</p>
        </div>
        <p className="recoding-said">{tagging?.said.shown}</p>
        <div className="recoding-head-actions">
          <Button variant="quiet" onPress={leave}>
            Leave for now
          </Button>
          <Button variant="primary" shortcut="Mod+Enter" isPending={mark.isPending} onPress={run}>
            {next === null ? 'Done' : 'Done, next note'}
          </Button>
        </div>
      </header>
      <p className="recoding-blind">
        The first reading is hidden, and so is what fits or was used last. Tag it as it reads today;
        the record does not change.
      </p>
      <div className="note-body">
        <div className="note-text">
          <div className="note-editor" ref={host} />
        </div>
        {state !== null && tagging !== null && (
          <TagPanes
            state={state}
            tagging={tagging}
            panes={{
              isRating,
              toggleRating: () => setRating(!isRating),
              showThemes: () => setRating(false),
            }}
            concepts={inOrder}
            earlier={nothingFits()}
            lookUp={lookUp}
            focusText={() => desk?.editor.focus()}
            suggested={null}
          />
        )}
      </div>
      {desk !== null && tagging !== null && (
        <>
          <SelectionButton
            desk={desk}
            isHidden={tagging.overlay !== null}
            onTag={tagging.tagSelection}
          />
          <TagOverlays
            desk={desk}
            tagging={tagging}
            entries={entries}
            lookUp={lookUp}
            fitting={nothingFits}
          />
        </>
      )}
      {peek !== null && peeked.length > 0 && tagging?.overlay === null && (
        <TagPeek tags={peeked} rect={peek.rect} lookUp={lookUp} />
      )}
      <div className="visually-hidden" role="status" aria-live="polite">
        {tagging?.said.spoken}
      </div>
    </div>
  )
}
