/** An open note: its head, its text with the margin, the themes beside it, and what opens over them. */
import { searchPanelOpen } from '@codemirror/search'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { EarlierThemes } from '../../../db/contract/calls/tags.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { useConcepts } from '../../lib/concepts.ts'
import { count, formatDayLong } from '../../lib/format.ts'
import { STALE_AFTER_NOTE_CHANGE } from '../../lib/stale-after.ts'
import { callVault, markStale, useVaultQuery } from '../../lib/vault-client.ts'
import { NoteAddenda } from '../addenda/note-addenda.tsx'
import { NoteHistory } from '../history/note-history.tsx'
import { usePrinting } from '../print/use-printing.tsx'
import { SuggestedList } from '../suggestions/suggested-list.tsx'
import { useSuggestions } from '../suggestions/use-suggestions.ts'
import { fitsFor, useCueIndex } from './concept-offer.ts'
import { conceptEntries } from './concept-search.ts'
import { ConflictBanner } from './conflict-banner.tsx'
import type { Desk } from './desk.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { copiedField } from './editor/copied-state.ts'
import type { StripeEvents } from './editor/stripes.ts'
import { tagFilterField } from './editor/tag-filter-state.ts'
import { findTag } from './editor/tag-state.ts'
import { FindBar } from './find-bar.tsx'
import { useNoteCommands } from './note-commands.ts'
import { NoteHead } from './note-head.tsx'
import { NOTE_KIND_WORDS } from './note-kind-words.ts'
import { PreviousNotePane } from './previous-note.tsx'
import { SelectionButton } from './selection-button.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { type Fitting, TagOverlays } from './tag-overlays.tsx'
import { TagPanes } from './tag-panes.tsx'
import { TagPeek } from './tag-peek.tsx'
import { useConflict } from './use-conflict.ts'
import { useDesk } from './use-desk.ts'
import { useFigures } from './use-figures.ts'
import { useNoteFacts } from './use-note-facts.ts'
import { useNotePanes } from './use-note-panes.ts'
import type { OpenedNote } from './use-opened-note.ts'
import { usePreviousNote } from './use-previous-note.ts'
import { useTagging } from './use-tagging.ts'
import { useWriting } from './use-writing.ts'
import { WritingOverlays } from './writing-overlays.tsx'

const noTell = (): void => undefined
const noSubscription = (): (() => void) => () => undefined
const useShownState = (desk: Desk | null) =>
  useSyncExternalStore(desk?.subscribe ?? noSubscription, () => desk?.shownState() ?? null)

const NO_EARLIER: readonly EarlierThemes[] = []

export const NoteSheet = ({
  note: { view },
  passage,
  onReopen,
}: {
  readonly note: OpenedNote
  readonly passage: Passage | undefined
  readonly onReopen: () => Promise<void>
}) => {
  const { session } = view
  const { go } = useNavigation()
  const queries = useQueryClient()
  const nameOf = useClientLabel()
  const concepts = useConcepts()
  const entries = useMemo(() => conceptEntries(concepts.values()), [concepts])
  const lookUp = useMemo<LookUpConcept>(
    () => (slug) => {
      const concept = concepts.get(slug)
      if (concept === undefined) return { name: slug, group: 'own' }
      const { name, color, group, groupName } = concept
      return { name, group: color, memberOf: { slug: group, name: groupName } }
    },
    [concepts],
  )
  const inOrder = useMemo(() => [...concepts.values()], [concepts])
  const { data: earlier = NO_EARLIER } = useVaultQuery('tags.earlier', { sessionId: session.id })
  const cues = useCueIndex(concepts)
  const fitting: Fitting = (words, place, tags) => fitsFor(words, place, tags, earlier, cues)
  const [isSigning, setSigning] = useState(false)

  const stripes: StripeEvents = {
    onOpen: (ids, rect) => tagging?.openList(ids, rect),
    onPoint: (ids, rect) => tagging?.pointAt(ids, rect),
    onResize: (id, passage) => tagging?.resize(id, passage),
  }
  const label = `${NOTE_KIND_WORDS[view.kind]} of session ${session.number}, ${formatDayLong(session.localDate)}`
  const noteData = useNoteFacts(view.kind)
  const { desk, host } = useDesk(view, label, passage, lookUp, stripes, noteData)
  const tagging = useTagging(desk, lookUp, view.recentConcepts)
  const conflict = useConflict(desk, view.signed !== null)
  const state = useShownState(desk)
  const { words, copied, template } = useFigures(
    state?.doc ?? view.text,
    state?.field(copiedField) ?? view.copied,
    noteData.facts.templates,
  )
  const printing = usePrinting()
  const tell = tagging?.tell ?? noTell
  const writing = useWriting(desk, view.signed !== null, noteData, tell)
  const suggestions = useSuggestions(desk, concepts, tell)
  const before = usePreviousNote(view, desk, tell)

  const panes = useNotePanes(desk, before)

  const goToSession = (direction: 'previous' | 'next'): void => {
    const sessionId = view[direction]
    if (sessionId !== null) go({ screen: 'note', sessionId, kind: view.kind })
  }
  const sign = async (): Promise<void> => {
    if (desk === null) return
    await desk.queue.flush()
    await callVault('notes.sign', {
      sessionId: session.id,
      kind: view.kind,
      baseRevision: desk.queue.revision(),
    })
    await markStale(queries, STALE_AFTER_NOTE_CHANGE)
    await onReopen()
  }
  const otherKind: NoteKind = view.kind === 'progress' ? 'process' : 'progress'
  const showKind = (kind: NoteKind): void => go({ screen: 'note', sessionId: session.id, kind })
  useNoteCommands(desk, tagging, {
    otherKind: {
      label: `Open the ${NOTE_KIND_WORDS[otherKind].toLowerCase()}`,
      run: () => showKind(otherKind),
    },
    previous: view.previous === null ? null : () => goToSession('previous'),
    next: view.next === null ? null : () => goToSession('next'),
    toggleRating: panes.toggleRating,
    isFiltered: (state?.field(tagFilterField).length ?? 0) > 0,
    togglePanel: panes.togglePanel,
    toggleBefore: panes.toggleBefore,
    switchPane: panes.switchPane,
    showPortrait: () =>
      go({
        screen: 'client',
        clientId: view.client.id,
        tab: 'timeline',
        portrait: session.id,
      }),
    print: () => printing.printNote(session.id, view.kind),
    sign: view.signed === null ? () => setSigning(true) : null,
  })

  const peek = tagging?.peek ?? null
  const peeked = peek?.ids.flatMap((id) => (state && findTag(state, id)) ?? []) ?? []

  return (
    <div className="note-screen" data-kind={view.kind}>
      <NoteHead
        view={view}
        queue={desk?.queue ?? null}
        words={words}
        copied={copied}
        template={template}
        isBeforeOpen={before.isOpen}
        onBefore={panes.toggleBefore}
        onTemplate={writing.openTemplates}
        foot={tagging?.said.shown ?? ''}
        tools={<NoteHistory desk={desk} view={view} />}
        isPanelOpen={panes.isPanelOpen}
        onPanel={panes.togglePanel}
        onKind={showKind}
        onSession={goToSession}
        onRetry={() => void desk?.queue.flush().catch(() => undefined)}
        onSign={() => setSigning(true)}
      />
      {view.kind === 'process' && (
        <p className="note-apart">
          <strong>Process note, kept apart from the record.</strong>
          Session times, medication, test results, diagnosis, plan, symptoms and progress belong in
          the progress note.
        </p>
      )}
      {conflict !== null && desk !== null && (
        <ConflictBanner
          conflict={conflict}
          mine={() => desk.draft().text}
          onReopen={() => void onReopen()}
        />
      )}
      <div className="note-body">
        <div className="note-text">
          {desk !== null && state !== null && searchPanelOpen(state) && (
            <FindBar editor={desk.editor} />
          )}
          <div className="note-editor" ref={host} />
          {view.signed !== null && <NoteAddenda view={view} />}
        </div>
        {before.isOpen && (
          <PreviousNotePane
            kind={view.kind}
            acts={before}
            lookUp={lookUp}
            onHide={panes.hideBefore}
          />
        )}
        {panes.isPanelOpen && state !== null && tagging !== null && (
          <TagPanes
            state={state}
            tagging={tagging}
            panes={panes}
            concepts={inOrder}
            earlier={earlier}
            lookUp={lookUp}
            focusText={() => desk?.editor.focus()}
            suggested={<SuggestedList state={state} lookUp={lookUp} acts={suggestions} />}
          />
        )}
      </div>
      {desk !== null && tagging !== null && (
        <>
          <SelectionButton
            desk={desk}
            isHidden={tagging.overlay !== null || writing.overlay !== null}
            onTag={tagging.tagSelection}
          />
          <TagOverlays
            desk={desk}
            tagging={tagging}
            entries={entries}
            lookUp={lookUp}
            fitting={fitting}
          />
        </>
      )}
      <WritingOverlays writing={writing} />
      {peek !== null && peeked.length > 0 && tagging?.overlay === null && (
        <TagPeek tags={peeked} rect={peek.rect} lookUp={lookUp} />
      )}
      <SignDialog
        isOpen={isSigning}
        isEmpty={isSigning && desk?.draft().text.trim() === ''}
        words={`${NOTE_KIND_WORDS[view.kind]}: ${nameOf(view.client)}, session ${session.number}, ${formatDayLong(session.localDate)}: ${count(words, 'word')}.`}
        copied={copied}
        onSign={sign}
        onClose={() => setSigning(false)}
      />
      {printing.paper}
      <div className="visually-hidden" role="status" aria-live="polite">
        {tagging?.said.spoken}
      </div>
    </div>
  )
}
