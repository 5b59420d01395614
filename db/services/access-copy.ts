/** The access copy of one client: what would be in it, and the making of it. */
import type { ParsedInput } from '../contract/api.ts'
import type { AccessPreview, ExportFolder, WrittenCopy } from '../contract/calls/exports.ts'
import { VaultFailure } from '../contract/failures.ts'
import {
  type AccessCopy,
  accessCopyOf,
  isReviewComplete,
  isReviewed,
} from '../domain/access-export.ts'
import { WITHHOLDING_REASONS } from '../domain/access-rules.ts'
import { localDateOf } from '../domain/local-date.ts'
import type { RecordNote } from '../domain/record-shapes.ts'
import { accessFiles, accessFolderName, countsOfCopy } from '../exchange/access-files.ts'
import { checkExportFolder, isTaken, stageFolder } from '../store/staged-folder.ts'
import { syncServiceOf } from '../store/synced-folder.ts'
import type { Context } from './context.ts'
import { putRecorded } from './put-recorded.ts'
import { readAsOf, readRecord } from './record.ts'
import { clientKeyOf } from './sessions.ts'
import { getSettings } from './settings.ts'

/** The vault that the copy is of, and the folder that was chosen for it outside the window. */
export type ExportPlace = {
  readonly vaultFolder: string
  readonly storeId: string
  readonly target: string
}

const isSigned = ({ signature }: { readonly signature: unknown }): boolean => signature !== null

export const previewAccess = (
  context: Context,
  { clientId }: ParsedInput<'exports.preview'>,
): AccessPreview => {
  const { jurisdiction } = getSettings(context)
  const record = readRecord(context, clientId, { withProcess: false })
  const processNotes = context.queries.record.processStates(clientKeyOf(context, clientId))
  const addenda = record.progressNotes.flatMap((note) => note.addenda)
  const numbers = new Map(record.sessions.map((session) => [session.id, session]))
  return {
    client: record.client,
    jurisdiction,
    sessions: record.sessions.length,
    signedNotes: record.progressNotes.filter(isSigned).length,
    drafts: [...record.progressNotes, ...addenda, ...record.riskNotes].filter(
      (one) => !isSigned(one),
    ).length,
    addenda: addenda.filter(isSigned).length,
    riskNotes: record.riskNotes.filter(isSigned).length,
    measures: record.measures.length,
    events: record.events.length,
    themes: record.themes.length,
    processNotes: processNotes.length,
    toReview: isReviewed(jurisdiction)
      ? processNotes.flatMap(({ sessionId, state }) => {
          const session = numbers.get(sessionId)
          if (session === undefined) return []
          return [{ sessionId, number: session.number, localDate: session.localDate, state }]
        })
      : [],
  }
}

const folderNameOf = (context: Context, clientId: ParsedInput<'exports.preview'>['clientId']) => {
  const client = context.queries.clients.find(clientId)
  if (client === undefined) throw new VaultFailure('not-found')
  return accessFolderName(client.code, localDateOf(context.now()))
}

/** @throws VaultFailure `export-folder-missing`, `export-folder-refused` */
export const lookAtExportPlace = ({ target, vaultFolder }: ExportPlace) => {
  checkExportFolder(target, vaultFolder)
  return { sync: syncServiceOf(target) }
}

/** @throws VaultFailure `not-found`, `export-folder-missing`, `export-folder-refused` */
export const lookAtExportFolder = (
  context: Context,
  { clientId }: Pick<ParsedInput<'exports.folder'>, 'clientId'>,
  place: ExportPlace,
): ExportFolder => {
  const name = folderNameOf(context, clientId)
  return { ...lookAtExportPlace(place), name, isTaken: isTaken(place.target, name) }
}

type Order = Omit<ParsedInput<'exports.clientAccess'>, 'chosen'>

/** Whether every process note is still what was read when it was decided on. */
const isReviewCurrent = (review: Order['review'], processNotes: readonly RecordNote[]): boolean => {
  const now = new Map(processNotes.map((note) => [note.sessionId, readAsOf(note)]))
  return review.every(({ sessionId, readAs }) => now.get(sessionId) === readAs)
}

/** @throws VaultFailure `not-found`, `review-outdated` */
const selectCopy = (context: Context, order: Order): AccessCopy => {
  const { jurisdiction } = getSettings(context)
  const record = readRecord(context, order.clientId, { withProcess: isReviewed(jurisdiction) })
  const ids = record.processNotes.map(({ sessionId }) => sessionId)
  if (
    jurisdiction !== order.jurisdiction ||
    !isReviewComplete(jurisdiction, ids, order.review) ||
    !isReviewCurrent(order.review, record.processNotes)
  )
    throw new VaultFailure('review-outdated')
  const { name, code } = record.client
  return accessCopyOf({ ...record, client: { name, code } }, jurisdiction, order)
}

const withheldIn = ({ withheld }: AccessCopy): number =>
  WITHHOLDING_REASONS.reduce((total, reason) => total + withheld[reason], 0)

const record = (context: Context, order: Order, copy: AccessCopy): void => {
  context.audit.record({
    kind: 'exported',
    clientId: order.clientId,
    detail: {
      class: 'client-access',
      jurisdiction: copy.jurisdiction,
      ...countsOfCopy(copy),
      draftsLeftOut: copy.draftsLeftOut,
      withheld: withheldIn(copy),
    },
  })
}

/** @throws VaultFailure `not-found`, `review-outdated`; what `stageFolder` does; then nothing is written */
export const writeAccessCopy = (
  context: Context,
  order: Order,
  place: ExportPlace,
): WrittenCopy => {
  const copy = selectCopy(context, order)
  const at = context.now()
  const localDate = localDateOf(at)
  const files = accessFiles(copy, { at, localDate, appVersion: context.appVersion })
  const name = accessFolderName(copy.client.code, localDate)
  const staged = stageFolder({ ...place, name, files })
  putRecorded(context, staged, () => record(context, order, copy))
  return {
    folder: name,
    files: files.map((file) => file.name),
    notes: copy.progressNotes.length,
    processNotes: copy.processNotes.length,
    withheld: withheldIn(copy),
    draftsLeftOut: copy.draftsLeftOut,
  }
}
