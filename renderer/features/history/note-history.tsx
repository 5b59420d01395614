/** The way from an open note into its draft history, and back with an older text. */
import { History } from 'lucide-react'
import { useState } from 'react'
import type { HistoryView, VersionRow } from '../../../db/contract/calls/history.ts'
import type { NoteView } from '../../../db/contract/views.ts'
import { useCommands } from '../../app/commands.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { formatInstant } from '../../lib/format.ts'
import { callVault } from '../../lib/vault-client.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { toasts } from '../../ui/toast-queue.ts'
import type { Desk } from '../note/desk.ts'
import { HistoryDialog } from './history-dialog.tsx'
import { putBack } from './put-back.ts'

const KEYS = 'mod+shift+d'

export const NoteHistory = ({
  desk,
  view,
}: {
  readonly desk: Desk | null
  readonly view: NoteView
}) => {
  const [opened, setOpened] = useState<{ readonly list: HistoryView; readonly now: string } | null>(
    null,
  )
  const isSigned = view.signed !== null
  const note = { sessionId: view.session.id, kind: view.kind }

  const open = async (desk: Desk): Promise<void> => {
    try {
      await desk.queue.flush()
      setOpened({ list: await callVault('history.list', note), now: desk.draft().text })
    } catch (error) {
      toasts.show(errorWords(error))
    }
  }
  const restore = async (desk: Desk, { number, writtenAt }: VersionRow): Promise<void> => {
    await desk.queue.flush()
    const baseRevision = desk.queue.revision()
    const { text } = await callVault('history.restore', { ...note, number, baseRevision })
    putBack(desk.editor, text)
    setOpened(null)
    toasts.show(`The text of ${formatInstant(writtenAt)} is back. Undo takes it away again.`)
  }

  const show = (): void => {
    if (desk !== null) void open(desk)
  }
  useCommands([
    {
      id: 'note.history',
      label: 'Draft history…',
      group: 'Note',
      keys: KEYS,
      run: show,
      isEnabled: desk !== null,
    },
  ])
  return (
    <>
      <IconButton
        size="small"
        label="Draft history"
        shortcut="Mod+Shift+D"
        icon={<History aria-hidden="true" />}
        onPress={show}
      />
      {opened !== null && desk !== null && (
        <HistoryDialog
          note={note}
          view={opened.list}
          now={opened.now}
          isSigned={isSigned}
          onRestore={(version) => restore(desk, version)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}
