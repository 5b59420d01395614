import { z } from 'zod'
import type { Input } from '../../contract/api.ts'
import type { AccessPreview, WrittenCopy } from '../../contract/calls/exports.ts'
import type { ClientId, SessionId } from '../../contract/ids.ts'
import { isReviewed } from '../../domain/access-export.ts'
import { WITHHOLDING_REASONS, type WithholdingReason } from '../../domain/access-rules.ts'
import type { Vault } from '../../vault.ts'
import { ask, offerForExport } from '../ask-vault.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, flag, jsonOption, optional, required, vaultOption } from '../command.ts'
import { findClient } from '../find.ts'
import { readInput } from '../input-file.ts'
import { print, printJson, say, tableOf } from '../output.ts'
import { withVault } from '../with-vault.ts'

/** By id of the session. */
type Decisions = Readonly<Record<string, 'include' | WithholdingReason>>
const decisions = z.record(z.uuid(), z.enum(['include', ...WITHHOLDING_REASONS]))

const readDecisions = (file: string): Decisions => {
  try {
    return decisions.parse(JSON.parse(readInput('--process-reviewed', file).toString('utf8')))
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput(
      `--process-reviewed must hold one JSON object of session ids, each "include", ${WITHHOLDING_REASONS.map((reason) => `"${reason}"`).join(' or ')}`,
    )
  }
}

type Review = Input<'exports.clientAccess'>['review']

/** What is decided on is the note as it now is: it is read here, and the log says so. */
const reviewOf = async (
  vault: Vault,
  { toReview }: AccessPreview,
  decided: Decisions,
): Promise<Review> => {
  const ids = new Set<string>(toReview.map(({ sessionId }) => sessionId))
  if (Object.keys(decided).some((id) => !ids.has(id)))
    throw new BadInput('--process-reviewed decides on a session without a process note')
  const missing = toReview.filter(({ sessionId }) => decided[sessionId] === undefined)
  if (missing.length > 0)
    throw new BadInput(
      `--process-reviewed must decide on each process note; still open: ${missing.map(({ sessionId }) => sessionId).join(', ')}`,
    )
  const review: Review = []
  for (const { sessionId } of toReview) {
    const decision = decided[sessionId]
    if (decision === undefined) continue
    const { readAs } = await ask(vault, 'exports.note', { sessionId, kind: 'process' })
    review.push(decisionOf(sessionId, readAs, decision))
  }
  return review
}

const decisionOf = (
  sessionId: SessionId,
  readAs: string,
  decision: 'include' | WithholdingReason,
): Review[number] =>
  decision === 'include'
    ? { sessionId, readAs, isIncluded: true }
    : { sessionId, readAs, isIncluded: false, reason: decision }

type Given = {
  readonly to: string
  readonly decided: Decisions | null
  readonly isWithDrafts: boolean
  readonly isWithThemes: boolean
}

const write = async (vault: Vault, clientId: ClientId, given: Given): Promise<WrittenCopy> => {
  const preview = await ask(vault, 'exports.preview', { clientId })
  const { jurisdiction } = preview
  if (!isReviewed(jurisdiction) && given.decided !== null)
    throw new BadInput('--process-reviewed: this jurisdiction gives no process note')
  return ask(vault, 'exports.clientAccess', {
    clientId,
    chosen: offerForExport(vault, given.to),
    jurisdiction,
    isWithDrafts: given.isWithDrafts,
    isWithThemes: given.isWithThemes,
    review: await reviewOf(vault, preview, given.decided ?? {}),
  })
}

const tableOfCopy = ({ folder, files, ...counts }: WrittenCopy): string =>
  tableOf(
    ['what', 'value'],
    [
      ['folder', folder],
      ['files', files.length],
      ['progress notes', counts.notes],
      ['drafts left out', counts.draftsLeftOut],
      ['process notes', counts.processNotes],
      ['process notes withheld', counts.withheld],
    ],
  )

export const exportCopy = defineCommand({
  name: 'export',
  summary: 'Write a client’s access copy: the record in files that anybody can read.',
  positional: null,
  options: {
    ...vaultOption,
    client: required('CLIENT', 'id, code or whole name'),
    to: required('FOLDER', 'where the folder of the copy is made; it must be there'),
    'process-reviewed': optional(
      'FILE|-',
      'one JSON object: for the session of each process note "include", or the reason to withhold it ("serious-harm", "third-party", "other-ground")',
    ),
    'without-drafts': flag('leave out what is not signed'),
    'with-themes': flag('also the themes marked in passages of the notes that go out'),
    ...jsonOption,
  },
  prints: ['{folder, files: [name], notes, processNotes, withheld, draftsLeftOut}'],
  notes: [
    'What goes in depends on the jurisdiction set in the app. In the US no process note ever does; in the UK and the EU each one must have been read and decided on. The files are NOT encrypted: hand them over safely and delete them. Nothing is ever overwritten, and what cannot be written whole is not written at all.',
  ],
  run: async ({ options }) => {
    const reviewed = options['process-reviewed']
    const given: Given = {
      to: options.to,
      decided: reviewed === undefined ? null : readDecisions(reviewed),
      isWithDrafts: !options['without-drafts'],
      isWithThemes: options['with-themes'],
    }
    const copy = await withVault(options.vault, (context, _perform, vault) =>
      write(vault, findClient(context, options.client), given),
    )
    await (options.json ? printJson(copy) : print(tableOfCopy(copy)))
    say('these files are not encrypted: hand them over safely, then delete them')
    return undefined
  },
})
