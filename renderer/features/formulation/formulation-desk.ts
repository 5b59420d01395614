/** One formulation being written, outside React: its text and quotes, and its save queue. Leaving drops nothing unsaved. */
import type {
  FormulationQuote,
  FormulationView,
  QuoteInput,
} from '../../../db/contract/calls/formulation.ts'
import type { TagEvidence } from '../../../db/contract/evidence.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { nextNumber, quotesNamed, referencesIn } from '../../../db/domain/formulation/quotes.ts'
import { leftDesks } from '../../app/saving/left-desks.ts'
import { createSaveQueue, type SaveQueue } from '../../app/saving/save-queue.ts'
import { callVault } from '../../lib/vault-client.ts'

export type FormulationDesk = {
  readonly clientId: ClientId
  readonly queue: SaveQueue
  readonly text: () => string
  /** All that were ever named while it was open: an undo brings one back. */
  readonly quotes: () => readonly FormulationQuote[]
  readonly write: (text: string) => void
  /** Makes a quote known and answers with its number; the text must name it then. */
  readonly quote: (tag: TagEvidence) => number
  /** Told when text or quotes have changed. */
  readonly subscribe: (listener: () => void) => () => void
  readonly dispose: () => void
}

/** When the vault does not answer even that. */
const LOOK_AGAIN_MS = 3_000

const asInput = ({ number, tagId, sessionId, concept, note, words }: QuoteInput): QuoteInput => ({
  number,
  tagId,
  sessionId,
  concept,
  note,
  words,
})

export const openFormulationDesk = (view: FormulationView): FormulationDesk => {
  const clientId = view.client.id
  const listeners = new Set<() => void>()
  let text = view.text
  let quotes = view.quotes
  let again = 0
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const queue = createSaveQueue(view.revision, (baseRevision) =>
    window.vault.call('formulation.save', {
      clientId,
      baseRevision,
      text,
      quotes: quotesNamed(text, quotes).map(asInput),
    }),
  )
  /** Nobody else writes it: the vault is ahead only by a save whose answer was lost. */
  const catchUp = (): void => {
    if (queue.status().kind !== 'stale') return
    callVault('formulation.open', { clientId }).then(
      (stored) => queue.rebase(stored.revision),
      () => {
        again = window.setTimeout(catchUp, LOOK_AGAIN_MS)
      },
    )
  }
  const stopCatchingUp = queue.subscribe(catchUp)
  return {
    clientId,
    queue,
    text: () => text,
    quotes: () => quotes,
    write: (next) => {
      if (next === text) return
      text = next
      tell()
      queue.changed()
    },
    quote: (tag) => {
      const number = nextNumber(text, quotes)
      const { id: tagId, concept, note, quote: words, session, span } = tag
      quotes = [
        ...quotes,
        {
          number,
          tagId,
          sessionId: session.id,
          concept,
          note,
          words,
          state: 'same',
          wordsNow: null,
          session,
          span,
        },
      ]
      tell()
      return number
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose: () => {
      window.clearTimeout(again)
      stopCatchingUp()
      queue.dispose()
    },
  }
}

/** Those that the text names now. */
export const namedQuotes = (desk: FormulationDesk): readonly FormulationQuote[] =>
  quotesNamed(desk.text(), desk.quotes())

export const isQuotedIn = (desk: FormulationDesk, tag: TagEvidence): boolean => {
  const named = new Set(referencesIn(desk.text()).map(({ number }) => number))
  return desk.quotes().some(({ number, tagId }) => tagId === tag.id && named.has(number))
}

export const leftFormulations = leftDesks<ClientId, FormulationDesk>()
