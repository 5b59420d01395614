/** Every action of an open note, for keys, palette and shortcuts sheet. */
import { openSearchPanel } from '@codemirror/search'
import { type Command, useCommands } from '../../app/commands.tsx'
import type { Desk } from './desk.ts'
import type { TaggingActs } from './use-tagging.ts'

export const useNoteCommands = (
  desk: Desk | null,
  tagging: TaggingActs | null,
  acts: {
    readonly otherKind: { readonly label: string; readonly run: () => void }
    readonly previous: (() => void) | null
    readonly next: (() => void) | null
    readonly togglePanel: () => void
    readonly toggleBefore: () => void
    readonly switchPane: () => void
    readonly toggleRating: () => void
    /** Only some of the tags are shown. */
    readonly isFiltered: boolean
    readonly showPortrait: () => void
    readonly print: () => void
    readonly sign: (() => void) | null
  },
): void => {
  const command = (
    id: string,
    label: string,
    keys: string,
    run: (() => void) | null | undefined,
  ): Command => ({
    id: `note.${id}`,
    label,
    group: 'Note',
    keys,
    run: run ?? (() => undefined),
    isEnabled: desk !== null && typeof run === 'function',
  })
  useCommands([
    command('tag', 'Tag the selection, or the whole session', 'mod+t', tagging?.tagSelection),
    command('edit-tag', 'Edit the tag here', 'mod+shift+t', tagging?.editCurrent),
    command('next-tag', 'Next tag', 'f8', tagging && (() => tagging.step(1))),
    command('previous-tag', 'Previous tag', 'shift+f8', tagging && (() => tagging.step(-1))),
    command('list-tags', 'All tags here…', 'mod+shift+g', tagging?.listHere),
    command('rate', 'Rate the themes of the session', 'mod+shift+r', acts.toggleRating),
    command(
      'split-tag',
      'Split the tag at the cursor, or take the selected words out of it',
      'mod+shift+x',
      tagging?.split,
    ),
    command(
      'tag-ends',
      'Move the ends of the tag here…',
      'mod+e',
      tagging && (() => tagging.openEnds()),
    ),
    command(
      'put-back',
      'Put back a tag that lost its words…',
      'mod+shift+j',
      tagging && (() => tagging.openPutBack()),
    ),
    command(
      'filter-tags',
      acts.isFiltered ? 'Show all tags again' : 'Show only some tags…',
      'mod+shift+k',
      tagging?.switchFilter,
    ),
    command('themes', 'Show or hide the themes', 'mod+\\', acts.togglePanel),
    command('before', 'Show or hide the previous note', 'mod+shift+p', acts.toggleBefore),
    command('pane', 'Go between text, previous note and themes', 'f6', acts.switchPane),
    command(
      'find',
      'Find in this note',
      'mod+f',
      desk && (() => void openSearchPanel(desk.editor)),
    ),
    command('other-kind', acts.otherKind.label, 'mod+shift+o', acts.otherKind.run),
    command('previous', 'Previous session', 'alt+up', acts.previous),
    command('next', 'Next session', 'alt+down', acts.next),
    command(
      'portrait',
      'Portrait of this session among the others',
      'mod+shift+y',
      acts.showPortrait,
    ),
    command('print', 'Print this note…', 'mod+p', acts.print),
    command('sign', 'Sign this note…', 'mod+shift+enter', acts.sign),
  ])
}
