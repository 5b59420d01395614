/** The clinician's own account: an editor that saves as one writes, the class it has, its versions. */
import type { EditorView } from '@codemirror/view'
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { FormulationQuote } from '../../../db/contract/calls/formulation.ts'
import { useCommands } from '../../app/commands.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { SaveMark } from '../../app/saving/save-mark.tsx'
import { formatDay } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { CloseVersionDialog } from './close-version-dialog.tsx'
import { type FormulationDesk, namedQuotes } from './formulation-desk.ts'
import { createFormulationEditor } from './formulation-editor.ts'
import { showQuotes } from './quote-look.ts'
import { asRead } from './quote-words.ts'
import type { OpenFormulation } from './use-formulation.ts'
import { VersionsDialog } from './versions-dialog.tsx'

type Asking = 'close' | 'versions' | null

const useEditor = (
  desk: FormulationDesk,
  onEditor: (editor: EditorView | null) => void,
): React.RefObject<HTMLDivElement | null> => {
  const parent = useRef<HTMLDivElement>(null)
  const { go } = useNavigation()
  const openQuote = useRef<(quote: FormulationQuote) => void>(() => undefined)
  useEffect(() => {
    openQuote.current = ({ session, note, span }) => {
      if (session === null) return
      go({
        screen: 'note',
        sessionId: session.id,
        kind: note ?? 'progress',
        ...(span === null ? {} : { passage: span }),
      })
    }
  })
  useLayoutEffect(() => {
    if (parent.current === null) return
    const editor = createFormulationEditor({
      parent: parent.current,
      text: desk.text(),
      quotes: desk.quotes(),
      label: 'Formulation',
      onChange: desk.write,
      onOpenQuote: (quote) => openQuote.current(quote),
    })
    let quotes = desk.quotes()
    const stop = desk.subscribe(() => {
      if (desk.quotes() === quotes) return
      quotes = desk.quotes()
      showQuotes(editor, quotes)
    })
    onEditor(editor)
    return () => {
      stop()
      onEditor(null)
      editor.destroy()
    }
  }, [desk, onEditor])
  return parent
}

const ClassLine = ({ isProcess }: { readonly isProcess: boolean }) => (
  <p className="formulation-class" data-is-process={isProcess}>
    {isProcess ? (
      <>
        <ProcessNoteLabel>Process class</ProcessNoteLabel> It quotes a process note: keep it apart
        from the record, as these are.
      </>
    ) : (
      'No part of the progress record, and in no copy of it.'
    )}
  </p>
)

export const FormulationText = ({
  opened: { view, desk },
  onEditor,
  onVersionClosed,
  onPrint,
}: {
  readonly opened: OpenFormulation
  readonly onEditor: (editor: EditorView | null) => void
  readonly onVersionClosed: () => Promise<void>
  readonly onPrint: () => void
}) => {
  const parent = useEditor(desk, onEditor)
  const [asking, setAsking] = useState<Asking>(null)
  const text = useSyncExternalStore(desk.subscribe, desk.text)
  const isProcess = namedQuotes(desk).some(({ note }) => note === 'process')
  const isEmpty = text.trim() === ''
  const { versions } = view
  const [last] = versions
  useCommands([
    {
      id: 'formulation.write',
      label: 'Write the formulation',
      group: 'Formulation',
      keys: 't',
      run: () => parent.current?.querySelector<HTMLElement>('.cm-content')?.focus(),
    },
    {
      id: 'formulation.close',
      label: 'Close a version of the formulation…',
      group: 'Formulation',
      keys: 'mod+shift+s',
      isEnabled: !isEmpty,
      run: () => setAsking('close'),
    },
    {
      id: 'formulation.versions',
      label: 'Compare versions of the formulation…',
      group: 'Formulation',
      keys: 'mod+shift+d',
      isEnabled: versions.length > 0,
      run: () => setAsking('versions'),
    },
    {
      id: 'formulation.print',
      label: 'Print the formulation…',
      group: 'Formulation',
      keys: 'mod+shift+p',
      run: onPrint,
    },
  ])
  return (
    <section className="formulation-text" aria-label="Formulation, text">
      <header>
        <h2>Formulation</h2>
        <SaveMark
          queue={desk.queue}
          isQuiet={false}
          onRetry={() => void desk.queue.flush().catch(() => undefined)}
        />
      </header>
      <ClassLine isProcess={isProcess} />
      <div ref={parent} className="formulation-sheet" data-is-process={isProcess} />
      <div className="formulation-actions">
        <Button size="small" isDisabled={isEmpty} onPress={() => setAsking('close')}>
          Close a version…
        </Button>
        <Button
          size="small"
          variant="quiet"
          isDisabled={versions.length === 0}
          onPress={() => setAsking('versions')}
        >
          Versions and comparison…
        </Button>
        <Button size="small" variant="quiet" onPress={onPrint}>
          Print…
        </Button>
        <span className="faint">
          {last === undefined
            ? 'No version is closed yet.'
            : `Last closed: version ${last.number}, ${formatDay(last.localDate)}.`}
        </span>
      </div>
      {asking === 'close' && (
        <CloseVersionDialog
          desk={desk}
          earliest={last?.localDate ?? null}
          onClosed={async () => {
            await onVersionClosed()
            setAsking(null)
          }}
          onCancel={() => setAsking(null)}
        />
      )}
      {asking === 'versions' && (
        <VersionsDialog
          clientId={desk.clientId}
          versions={versions}
          now={asRead(text, desk.quotes())}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  )
}
