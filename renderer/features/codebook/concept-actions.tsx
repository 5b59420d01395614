/** What can be done with one concept: by buttons, by keys and from the command palette. */
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { GroupRow } from '../../../db/contract/calls/codebook.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { type Command, useCommands } from '../../app/commands.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { STALE_AFTER_CODEBOOK_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu.tsx'
import { toasts } from '../../ui/toast-queue.ts'
import { EditConceptDialog, MoveConceptDialog, NewConceptDialog } from './concept-dialogs.tsx'
import { ConceptExportDialog } from './concept-export-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { VersionsDialog } from './versions-dialog.tsx'
import './concept-forms.css'

type Asking = 'edit' | 'move' | 'merge' | 'versions' | 'new-below' | 'export' | null

type Props = {
  readonly concept: ConceptRow
  readonly concepts: readonly ConceptRow[]
  readonly groups: readonly GroupRow[]
}

const useArchive = (concept: ConceptRow): (() => void) => {
  const archive = useVaultMutation('codebook.archive', STALE_AFTER_CODEBOOK_CHANGE)
  const isArchived = !concept.isArchived
  return () =>
    archive.mutate(
      { concept: concept.slug, isArchived },
      {
        onSuccess: () =>
          toasts.show(
            isArchived
              ? `${concept.name} is archived. Its tags stay, and it is no longer offered.`
              : `${concept.name} is offered again.`,
          ),
        onError: (error) => toasts.show(errorWords(error)),
      },
    )
}

const Asked = ({
  asking,
  concept,
  concepts,
  groups,
  onClose,
}: Props & { readonly asking: Asking; readonly onClose: () => void }) => {
  const { replace } = useNavigation()
  const book = { concepts, groups, onClose }
  const show = (slug: string): void => replace({ screen: 'codebook', concept: slug })
  switch (asking) {
    case 'edit':
      return <EditConceptDialog concept={concept} {...book} />
    case 'move':
      return <MoveConceptDialog concept={concept} {...book} />
    case 'new-below':
      return (
        <NewConceptDialog group={concept.group} parent={concept.slug} onAdded={show} {...book} />
      )
    case 'merge':
      return (
        <MergeDialog
          concept={concept}
          concepts={concepts}
          onClose={onClose}
          onMerged={(into) => {
            show(into.slug)
            toasts.show(`${concept.name} is now part of ${into.name}.`)
          }}
        />
      )
    case 'versions':
      return <VersionsDialog concept={concept} concepts={concepts} onClose={onClose} />
    case 'export':
      return <ConceptExportDialog concept={concept} onClose={onClose} />
    case null:
      return null
  }
}

export const ConceptActions = ({ concept, concepts, groups }: Props) => {
  const [asking, setAsking] = useState<Asking>(null)
  const archive = useArchive(concept)
  const isMerged = concept.mergedInto !== null
  const canGo = !concept.isSafety && !isMerged
  const archiveLabel = concept.isArchived ? 'Bring concept back' : 'Archive concept'
  const act = (
    id: string,
    label: string,
    keys: string,
    run: () => void,
    isEnabled = true,
  ): Command => ({ id: `concept.${id}`, label, group: 'Codebook', keys, run, isEnabled })
  useCommands([
    act('edit', 'Change concept…', 'e', () => setAsking('edit'), !isMerged),
    act('new-below', 'New concept below…', 'shift+n', () => setAsking('new-below'), !isMerged),
    act('move', 'Move concept…', 'm', () => setAsking('move'), !isMerged),
    act('merge', 'Merge concept into another…', 'shift+m', () => setAsking('merge'), canGo),
    act('versions', 'Versions of the concept…', 'v', () => setAsking('versions')),
    act('export', 'Take the concept out as tables…', 'x', () => setAsking('export')),
    act('archive', archiveLabel, 'shift+a', archive, canGo),
  ])
  return (
    <div className="concept-actions">
      {!isMerged && (
        <Button size="small" shortcut="E" onPress={() => setAsking('edit')}>
          Change…
        </Button>
      )}
      <MenuTrigger>
        <IconButton
          label={`Actions for ${concept.name}`}
          icon={<Ellipsis aria-hidden="true" />}
          size="small"
        />
        <Menu label={concept.name} placement="bottom end">
          {isMerged ? null : (
            <>
              <MenuItem
                text="New concept below…"
                shortcut="Shift+N"
                onAction={() => setAsking('new-below')}
              />
              <MenuItem text="Move…" shortcut="M" onAction={() => setAsking('move')} />
            </>
          )}
          {canGo ? (
            <>
              <MenuItem
                text="Merge into another…"
                shortcut="Shift+M"
                onAction={() => setAsking('merge')}
              />
              <MenuItem
                text={concept.isArchived ? 'Bring back' : 'Archive'}
                shortcut="Shift+A"
                onAction={archive}
              />
            </>
          ) : null}
          <MenuItem text="Take out as tables…" shortcut="X" onAction={() => setAsking('export')} />
          <MenuItem text="Versions…" shortcut="V" onAction={() => setAsking('versions')} />
        </Menu>
      </MenuTrigger>
      <Asked
        asking={asking}
        concept={concept}
        concepts={concepts}
        groups={groups}
        onClose={() => setAsking(null)}
      />
    </div>
  )
}
