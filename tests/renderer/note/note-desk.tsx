/** The note screen on a real vault, in a DOM: what tests of it share. */
import { EditorView } from '@codemirror/view'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { onTestFinished, vi } from 'vitest'
import type { CallVault, Method } from '../../../db/contract/api.ts'
import type { FailureCode } from '../../../db/contract/failures.ts'
import type { SessionId } from '../../../db/contract/ids.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { Bridge } from '../../../db/contract/shell.ts'
import type { NoteView } from '../../../db/contract/views.ts'
import { BeforeLockProvider, flushAll } from '../../../renderer/app/before-lock.tsx'
import { CommandsProvider } from '../../../renderer/app/commands.tsx'
import { PrivacyProvider } from '../../../renderer/app/privacy.tsx'
import { NavigationProvider } from '../../../renderer/app/routes.tsx'
import { NoteScreen } from '../../../renderer/features/note/note-screen.tsx'
import { addClient, addSession, makeTestVault } from '../../support/test-vault.ts'

// A busy machine takes its time over a real vault and a screen.
vi.setConfig({ testTimeout: 20_000 })
// jsdom lays nothing out; the editor only needs to hear so.
Range.prototype.getClientRects = () => document.createElement('div').getClientRects()
Range.prototype.getBoundingClientRect = () => new DOMRect()
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined
// jsdom has no CSS namespace.
Object.assign(window, { CSS: { escape: (word: string) => word.replace(/[^\w-]/g, '\\$&') } })
// The panel draws the rows in sight, so it must be of some height.
Object.defineProperty(Element.prototype, 'clientHeight', {
  get(this: Element) {
    return this.classList.contains('note-panel') ? 2_000 : 0
  },
})

/** A client with two sessions, and the bridge through which the window reaches their vault. */
export const setUpNote = async () => {
  const store = await makeTestVault()
  const client = await addClient(store)
  const { id: sessionId } = await addSession(store, client.id, '2026-03-02')
  const { id: otherSession } = await addSession(store, client.id, '2026-03-09')

  const fault = { refuse: null as FailureCode | null, loseAnswer: false }
  const call = async (method: Method, input: unknown) => {
    if (method === 'notes.save' && fault.refuse !== null)
      return { ok: false, failure: { code: fault.refuse } }
    const result = await store.vault.call(method, input)
    return method === 'notes.save' && fault.loseAnswer
      ? { ok: false, failure: { code: 'vault-crashed' } }
      : result
  }
  const flushes = new Set<() => Promise<void>>()
  const shell: Bridge['shell'] = {
    info: async () => ({
      version: '0',
      runtime: 'official',
      platform: 'linux',
      timeZone: 'Europe/Lisbon',
    }),
    preferences: async () => ({ theme: 'light', textSize: 'medium' }),
    setPreferences: async () => undefined,
    print: async () => 'cancelled',
    lock: async () => undefined,
    stay: async () => undefined,
    isFormerClosing: async () => false,
    onCountdown: () => () => undefined,
    chooseBackupFolder: async () => null,
    chooseBackup: async () => null,
    chooseExportFolder: async () => null,
    onBeforeLock: (flush) => {
      flushes.add(flush)
      return () => flushes.delete(flush)
    },
    onMenuCommand: () => () => undefined,
    makePaperFile: async () => null,
    onVaultLost: () => () => undefined,
  }
  // The vault types its answers as unknown, since it does not know who asks.
  Object.assign(window, { vault: { call: call as unknown as CallVault }, shell })

  const open = (id: SessionId, kind: NoteKind = 'progress'): Promise<EditorView> => {
    cleanup()
    render(
      <QueryClientProvider client={new QueryClient()}>
        <CommandsProvider platform="linux">
          <PrivacyProvider>
            <NavigationProvider>
              <BeforeLockProvider>
                <NoteScreen kind={kind} sessionId={id} />
              </BeforeLockProvider>
            </NavigationProvider>
          </PrivacyProvider>
        </CommandsProvider>
      </QueryClientProvider>,
    )
    return editorOnScreen()
  }
  // Leaving saves in the background, and must be done before the vault closes.
  onTestFinished(async () => {
    fault.refuse = null
    cleanup()
    await flushAll(flushes).catch(() => undefined)
  })

  return {
    store,
    sessionId,
    otherSession,
    fault,
    user: userEvent.setup(),
    open,
    /** What main does before it ends the vault. */
    beforeLock: () => flushAll(flushes),
    stored: (): Promise<NoteView> => store.call('notes.open', { sessionId }),
  }
}

/** The editor that is on the screen now. */
export const editorOnScreen = async (): Promise<EditorView> => {
  const box = await screen.findByRole('textbox', { name: /^(Progress|Process) note of session/ })
  const view = EditorView.findFromDOM(box)
  if (view === null) throw new Error('No editor')
  return view
}

export const textOf = (editor: EditorView): string => editor.state.doc.toString()

export const type = (editor: EditorView, words: string): void => {
  const { from, to } = editor.state.selection.main
  editor.dispatch({
    changes: { from, to, insert: words },
    selection: { anchor: from + words.length },
    userEvent: 'input.type',
  })
}

export const select = (editor: EditorView, words: string): void => {
  const start = textOf(editor).indexOf(words)
  if (start === -1) throw new Error('Not in the text')
  editor.dispatch({ selection: { anchor: start, head: start + words.length } })
  editor.focus()
}

export const until = (check: () => Promise<void> | void): Promise<void> =>
  waitFor(check, { timeout: 4_000, interval: 30 })
