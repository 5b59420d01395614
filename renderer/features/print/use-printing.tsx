/** Takes a note or a record to the printer: reads it, makes the paper ready, and asks the system's dialog. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import type { PrintJob } from '../../../db/contract/print-job.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import { useSaveAll } from '../../app/before-lock.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { callVault } from '../../lib/vault-client.ts'
import { toasts } from '../../ui/toast-queue.ts'
import { type Paper, PaperSheet } from './paper.tsx'

type Job = Extract<
  PrintJob,
  {
    readonly what:
      | 'progress-note'
      | 'process-note'
      | 'progress-record'
      | 'formulation'
      | 'process-formulation'
  }
>
type Ready = { readonly job: Job; readonly paper: Paper }

export const NOT_PRINTED = 'This could not be printed. Check the printer, and try again.'

/** What is never shown on a screen has no reason yet to load its faces. */
export const loadFaces = (): Promise<unknown> =>
  Promise.all(
    ['11pt "Literata Variable"', '9pt "Inter Variable"'].map((face) => document.fonts.load(face)),
  )

const OnPaper = ({ ready, onDone }: { readonly ready: Ready; readonly onDone: () => void }) => {
  const hasBegun = useRef(false)
  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    void loadFaces()
      .then(() => window.shell.print(ready.job))
      .then((outcome) => {
        if (outcome === 'failed') toasts.show(NOT_PRINTED)
      })
      .catch(() => toasts.show(NOT_PRINTED))
      .finally(onDone)
  }, [ready, onDone])
  return <PaperSheet paper={ready.paper} />
}

const readNote = async (sessionId: SessionId, kind: NoteKind): Promise<Ready> => ({
  job: { what: `${kind}-note`, sessionId },
  paper: { is: 'note', kind, view: await callVault('exports.note', { sessionId, kind }) },
})

const readRecord = async (clientId: ClientId): Promise<Ready> => ({
  job: { what: 'progress-record', clientId },
  paper: { is: 'record', record: await callVault('exports.record', { clientId }) },
})

const readFormulation = async (clientId: ClientId, isCoded: boolean): Promise<Ready> => {
  const [view, map] = await Promise.all([
    callVault('formulation.open', { clientId }),
    callVault('formulation.map', { clientId }),
  ])
  const isProcess = view.quotes.some(({ note }) => note === 'process')
  return {
    job: { what: isProcess ? 'process-formulation' : 'formulation', clientId },
    paper: { is: 'formulation', view, map, isCoded },
  }
}

export type Printing = {
  /** Must be drawn by whoever prints; nothing of it shows on the screen. */
  readonly paper: ReactNode
  readonly printNote: (sessionId: SessionId, kind: NoteKind) => void
  readonly printRecord: (clientId: ClientId) => void
  /** @param isCoded the code stands for the name */
  readonly printFormulation: (clientId: ClientId, isCoded: boolean) => void
}

export const usePrinting = (): Printing => {
  const [ready, setReady] = useState<Ready | null>(null)
  const saveAll = useSaveAll()
  const isBusy = useRef(false)
  const done = useRef(() => {
    isBusy.current = false
    setReady(null)
  }).current

  const print = async (read: () => Promise<Ready>): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    try {
      // Of the note on the screen, and of an addendum to it, paper holds the last word typed.
      await saveAll()
      setReady(await read())
    } catch (error) {
      done()
      toasts.show(errorWords(error))
    }
  }

  return {
    paper: ready === null ? null : <OnPaper ready={ready} onDone={done} />,
    printNote: (sessionId, kind) => void print(() => readNote(sessionId, kind)),
    printFormulation: (clientId, isCoded) => void print(() => readFormulation(clientId, isCoded)),
    printRecord: (clientId) => void print(() => readRecord(clientId)),
  }
}
