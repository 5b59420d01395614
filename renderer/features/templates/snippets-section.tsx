/** Words typed often, each under a shortcut. */
import { useState } from 'react'
import type { Snippet } from '../../../db/contract/calls/templates.ts'
import { MAX_SNIPPET_LENGTH } from '../../../db/contract/limits.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { AlertDialog, Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type SnippetDraft, snippetFaults } from './snippet-faults.ts'
import './templates.css'

const SnippetDialog = ({
  initial,
  all,
  onClose,
}: {
  readonly initial: SnippetDraft
  readonly all: readonly Snippet[]
  readonly onClose: () => void
}) => {
  const [draft, setDraft] = useState(initial)
  const [isTried, setTried] = useState(false)
  const save = useVaultMutation('snippets.save', ['snippets.list'])
  const faults = snippetFaults(draft, all)
  const submit = (): void => {
    setTried(true)
    if (faults.shortcut === null && faults.text === null) save.mutate(draft, { onSuccess: onClose })
  }
  return (
    <Dialog
      title={initial.snippetId === null ? 'New snippet' : 'Change snippet'}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={save.isPending} onPress={submit}>
            Save snippet
          </Button>
        </>
      }
    >
      <form
        className="stacked-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label="Shortcut"
          placeholder=";si"
          autoFocus
          spellCheck="false"
          value={draft.shortcut}
          onChange={(shortcut) => setDraft({ ...draft, shortcut })}
          {...(isTried && faults.shortcut !== null ? { error: faults.shortcut } : {})}
        />
        <TextArea
          label="Words"
          face="reading"
          rows={5}
          maxLength={MAX_SNIPPET_LENGTH}
          description="A bar | says where the cursor goes. Without one it goes after the words."
          value={draft.text}
          onChange={(text) => setDraft({ ...draft, text })}
          {...(isTried && faults.text !== null ? { error: faults.text } : {})}
        />
        {save.isError && (
          <p role="alert" className="form-error">
            {errorWords(save.error)}
          </p>
        )}
      </form>
    </Dialog>
  )
}

const RemoveDialog = ({
  snippet,
  onClose,
}: {
  readonly snippet: Snippet
  readonly onClose: () => void
}) => {
  const remove = useVaultMutation('snippets.remove', ['snippets.list'])
  return (
    <AlertDialog
      title={`Remove ${snippet.shortcut}?`}
      confirmLabel="Remove snippet"
      isOpen
      onOpenChange={onClose}
      onConfirm={() => remove.mutate({ snippetId: snippet.id })}
    >
      Notes that have its words keep them.
    </AlertDialog>
  )
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

export const SnippetsSection = () => {
  const { data: snippets } = useVaultQuery('snippets.list', {})
  const [draft, setDraft] = useState<SnippetDraft | null>(null)
  const [leaving, setLeaving] = useState<Snippet | null>(null)
  if (snippets === undefined) return null
  return (
    <section className="settings-section">
      <h2>Snippets</h2>
      <p>
        A few words that you write often, under a shortcut. In a note, type the shortcut and then
        space, Tab or Enter. One undo brings the shortcut back.
      </p>
      {snippets.length > 0 && (
        <ul className="templates-list" aria-label="Snippets">
          {snippets.map((snippet) => (
            <li key={snippet.id} className="templates-row">
              <code className="snippet-shortcut">{snippet.shortcut}</code>
              <p className="snippet-words">{inOneLine(snippet.text)}</p>
              <Button
                size="small"
                aria-label={`Change ${snippet.shortcut}`}
                onPress={() =>
                  setDraft({
                    snippetId: snippet.id,
                    shortcut: snippet.shortcut,
                    text: snippet.text,
                  })
                }
              >
                Change…
              </Button>
              <Button
                size="small"
                variant="quiet"
                aria-label={`Remove ${snippet.shortcut}`}
                onPress={() => setLeaving(snippet)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button onPress={() => setDraft({ snippetId: null, shortcut: '', text: '' })}>
        New snippet…
      </Button>
      {draft !== null && (
        <SnippetDialog initial={draft} all={snippets} onClose={() => setDraft(null)} />
      )}
      {leaving !== null && <RemoveDialog snippet={leaving} onClose={() => setLeaving(null)} />}
    </section>
  )
}
