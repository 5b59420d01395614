/** An addendum being written. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AddendumView } from '../../../db/contract/calls/addenda.ts'
import type { SessionId } from '../../../db/contract/ids.ts'
import { MAX_NOTE_LENGTH } from '../../../db/contract/limits.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import {
  ADDENDUM_KINDS,
  type AddendumKind,
  missingForSigning,
  NO_REQUEST,
} from '../../../db/domain/addendum.ts'
import { SaveMark } from '../../app/saving/save-mark.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { STALE_AFTER_ADDENDUM_CHANGE } from '../../lib/stale-after.ts'
import { callVault, markStale } from '../../lib/vault-client.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { AlertDialog } from '../../ui/dialog.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { toasts } from '../../ui/toast-queue.ts'
import { ADDENDUM_WORDS, MISSING_WORDS } from './addendum-words.ts'
import { RequestFields } from './request-fields.tsx'
import { useAddendumDraft } from './use-addendum-draft.ts'

const isKind = (key: unknown): key is AddendumKind => ADDENDUM_KINDS.some((kind) => kind === key)

type Asking = 'sign' | 'discard' | null

export const AddendumDraft = ({
  note,
  view,
  onChanged,
}: {
  readonly note: { readonly sessionId: SessionId; readonly kind: NoteKind }
  readonly view: AddendumView
  /** Signed or discarded. */
  readonly onChanged: () => Promise<void>
}) => {
  const queries = useQueryClient()
  const draft = useAddendumDraft(note, view)
  const { content, change, queue } = draft
  // Kept while the kind is another one, so that changing it back loses nothing.
  const [request, setRequest] = useState(content.request ?? NO_REQUEST)
  const [asking, setAsking] = useState<Asking>(null)
  const [tries, setTries] = useState(0)
  const missing = tries > 0 ? missingForSigning(content) : null
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (tries > 0) item.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])

  const changeKind = (kind: AddendumKind): void =>
    change({ ...content, kind, request: kind === 'client-requested' ? request : null })
  const askToSign = (): void => {
    setTries(tries + 1)
    if (missingForSigning(content) === null) setAsking('sign')
  }
  const finish = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act()
      draft.end()
      await markStale(queries, STALE_AFTER_ADDENDUM_CHANGE)
      await onChanged()
    } catch (error) {
      toasts.show(errorWords(error))
    }
  }
  const sign = (): Promise<void> =>
    finish(async () => {
      await queue.flush()
      await callVault('addenda.sign', { addendumId: view.id, baseRevision: queue.revision() })
    })
  const discard = (): Promise<void> =>
    finish(async () => {
      await queue.flush().catch(() => undefined)
      await callVault('addenda.discard', { addendumId: view.id })
    })

  return (
    <li ref={item} data-number={view.number} tabIndex={-1} className="addendum addendum-draft">
      <div className="addendum-head">
        <h2>Addendum {view.number}</h2>
        <Select
          label="Type of the addendum"
          isLabelHidden
          look="quiet"
          value={content.kind}
          onChange={(key) => isKind(key) && changeKind(key)}
        >
          {ADDENDUM_KINDS.map((kind) => (
            <ListOption key={kind} id={kind} text={ADDENDUM_WORDS[kind]} />
          ))}
        </Select>
        <Badge state="draft">Draft</Badge>
        <span className="addendum-saved">
          <SaveMark
            queue={queue}
            isQuiet={false}
            onRetry={() => void queue.flush().catch(() => undefined)}
          />
        </span>
      </div>
      {content.request !== null && (
        <RequestFields
          request={content.request}
          missing={missing}
          onChange={(changed) => {
            setRequest(changed)
            change({ ...content, request: changed })
          }}
        />
      )}
      <TextArea
        label={`Text of addendum ${view.number}`}
        isLabelHidden={content.request === null}
        face="reading"
        rows={4}
        placeholder="Write the addendum…"
        maxLength={MAX_NOTE_LENGTH}
        value={content.text}
        onChange={(text) => change({ ...content, text })}
        {...(missing === 'text' ? { error: MISSING_WORDS.text } : {})}
      />
      <div className="form-actions">
        <Button variant="quiet" onPress={() => setAsking('discard')}>
          Discard…
        </Button>
        <Button variant="primary" onPress={askToSign}>
          Sign addendum…
        </Button>
      </div>
      <AlertDialog
        title={`Sign addendum ${view.number}`}
        confirmLabel="Sign"
        cancelLabel="Not yet"
        tone="primary"
        isOpen={asking === 'sign'}
        onOpenChange={() => setAsking(null)}
        onConfirm={() => void sign()}
      >
        Signing freezes it for ever, as it did the note. It is shown and printed with the note from
        now on. What comes later is another addendum.
      </AlertDialog>
      <AlertDialog
        title={`Discard addendum ${view.number}?`}
        confirmLabel="Discard"
        isOpen={asking === 'discard'}
        onOpenChange={() => setAsking(null)}
        onConfirm={() => void discard()}
      >
        Its words are removed from the vault. The note and the addenda that are signed stay.
      </AlertDialog>
    </li>
  )
}
