import { freeCode } from '../../exchange/client-code.ts'
import { mostNotesPerClient } from '../../sample/generated/schedule.ts'
import type { PracticeClient } from '../../sample/practice.ts'
import type { Context } from '../../services/context.ts'
import { defineCommand, optional, required, vaultOption } from '../command.ts'
import { printJson } from '../output.ts'
import { readDate, readWhole } from '../values.ts'
import { withVault } from '../with-vault.ts'

const MAX_CLIENTS = 20_000
const MAX_SEED = 2 ** 32 - 1
/** Fixed, so that the same seed gives the same practice on every day it is asked for. */
const LAST_DATE = '2026-06-30'

// Loaded here: the invented texts serve no other command.
const loadService = () => import('../../services/practice.ts')
const loadGenerator = () => import('../../sample/generate-practice.ts')

/** A second practice in the same vault has clients of its own, under codes of their own. */
function* withFreeCodes(
  context: Context,
  clients: Iterable<PracticeClient>,
): Generator<PracticeClient> {
  const isTaken = (code: string): boolean => context.queries.clients.findByCode(code) !== undefined
  for (const client of clients) yield { ...client, code: freeCode(client.code, isTaken) }
}

export const generate = defineCommand({
  name: 'generate',
  summary: 'Fill the vault with an invented practice of any size, for measurements and trials.',
  positional: null,
  options: {
    ...vaultOption,
    clients: required('N', 'how many clients'),
    notes: required('N', 'how many notes in all, at most 900 a client'),
    seed: required('N', `from 0 to ${MAX_SEED}; the same seed gives the same practice`),
    'last-date': optional('YYYY-MM-DD', `no session is later; else ${LAST_DATE}`),
  },
  prints: ['{clients, sessions, notes, seconds}'],
  notes: [
    'A large practice takes minutes; an interrupted run leaves part of it. These are ordinary clients, which `sample --remove` does not remove: use a vault of its own.',
  ],
  run: async ({ options }) => {
    const clients = readWhole('clients', options.clients, { min: 1, max: MAX_CLIENTS })
    const seed = readWhole('seed', options.seed, { min: 0, max: MAX_SEED })
    const lastDate = readDate('last-date', options['last-date'] ?? LAST_DATE)
    const most = clients * mostNotesPerClient
    const notes = readWhole('notes', options.notes, { min: 0, max: most })
    const [{ generatePractice }, { loadPractice }] = await Promise.all([
      loadGenerator(),
      loadService(),
    ])
    const start = performance.now()
    const counts = await withVault(options.vault, (context) => {
      const practice = generatePractice({ clients, notes, seed, lastDate })
      return loadPractice(context, withFreeCodes(context, practice), false, (counts) =>
        context.audit.record({ kind: 'imported', detail: { from: 'generator', ...counts } }),
      )
    })
    const seconds = Math.round((performance.now() - start) / 100) / 10
    await printJson({ ...counts, seconds })
    return undefined
  },
})
