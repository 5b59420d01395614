/** Addenda of signed notes: the only way to say more, each signed before the next is begun. */
import { createHash } from 'node:crypto'
import type { ParsedInput } from '../contract/api.ts'
import type { AddendumView } from '../contract/calls/addenda.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { AddendumId, ClientId, SessionId } from '../contract/ids.ts'
import { newAddendumId } from '../contract/new-ids.ts'
import type { NoteKind } from '../contract/shapes.ts'
import {
  type AddendumContent,
  asSigned,
  canonicalAddendum,
  missingForSigning,
  NO_REQUEST,
} from '../domain/addendum.ts'
import { normalizeNoteText } from '../domain/note-text.ts'
import type { AddendumRow } from '../queries/addenda.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'
import { sessionOf } from './sessions.ts'

/** In lower-case hex; `canonicalAddendum` says of what. */
export const hashOfAddendum = (
  noteSha256: string,
  number: number,
  content: AddendumContent,
  signedAt: number,
): string =>
  createHash('sha256')
    .update(canonicalAddendum(noteSha256, number, content, signedAt), 'utf8')
    .digest('hex')

export const contentOf = (row: AddendumRow): AddendumContent => ({
  kind: row.kind,
  text: row.text,
  request:
    row.kind === 'client-requested'
      ? {
          requestedOn: row.requestedOn,
          dueOn: row.dueOn,
          decidedOn: row.decidedOn,
          decision: row.decision,
          denialReason: row.denialReason,
          disagreement: row.disagreement,
        }
      : null,
})

const fieldsOf = ({ kind, text, request }: AddendumContent) => ({
  kind,
  text,
  ...(request ?? NO_REQUEST),
})

const asView = (row: AddendumRow): AddendumView => {
  const { signedAt: at, signedSha256: sha256, signedAppVersion: appVersion } = row
  return {
    id: row.id,
    number: row.number,
    ...contentOf(row),
    revision: row.revision,
    begunAt: row.createdAt,
    savedAt: row.updatedAt,
    signed:
      at === null || sha256 === null || appVersion === null ? null : { at, sha256, appVersion },
  }
}

export const addendaOf = (
  context: Context,
  sessionKey: number,
  kind: NoteKind,
): readonly AddendumView[] => context.queries.addenda[kind].ofSession(sessionKey).map(asView)

export const listAddenda = (context: Context, { sessionId, kind }: ParsedInput<'addenda.list'>) =>
  addendaOf(context, sessionOf(context, sessionId).key, kind)

/** Of either kind of note. @throws VaultFailure `not-found` */
const find = (context: Context, id: AddendumId) => {
  for (const noteKind of ['progress', 'process'] as const) {
    const addenda = context.queries.addenda[noteKind]
    const row = addenda.find(id)
    if (row !== null) return { noteKind, addenda, row }
  }
  throw new VaultFailure('not-found')
}

/** @throws VaultFailure `not-found`, `addendum-signed` */
const findDraft = (context: Context, id: AddendumId) => {
  const found = find(context, id)
  if (found.row.signedAt !== null) throw new VaultFailure('addendum-signed')
  return found
}

/** @throws VaultFailure `not-found` */
export const whoseAddendum = (
  context: Context,
  id: AddendumId,
): {
  readonly noteKind: NoteKind
  readonly clientId: ClientId | null
  readonly sessionId: SessionId
} => {
  const { noteKind, row } = find(context, id)
  const { clientKey } = sessionOf(context, row.sessionId)
  const clientId = context.queries.clients.identity(clientKey)?.id ?? null
  return { noteKind, clientId, sessionId: row.sessionId }
}

const normalized = ({ kind, text, request }: AddendumContent): AddendumContent => ({
  kind,
  text: normalizeNoteText(text),
  request: request && {
    ...request,
    denialReason: normalizeNoteText(request.denialReason),
    disagreement: normalizeNoteText(request.disagreement),
  },
})

/** Whether a save would change anything. @throws VaultFailure `not-found` */
export const writesAddendum = (context: Context, input: ParsedInput<'addenda.save'>): boolean =>
  JSON.stringify(fieldsOf(contentOf(find(context, input.addendumId).row))) !==
  JSON.stringify(fieldsOf(normalized(input)))

/** @throws VaultFailure `not-found`, `note-not-signed`, `addendum-waiting` */
export const beginAddendum = (
  context: Context,
  input: ParsedInput<'addenda.begin'>,
  at: number = context.now(),
): { readonly id: AddendumId } =>
  context.transaction(() => {
    const session = sessionOf(context, input.sessionId)
    const head = context.queries.notes[input.kind].headOfSession(session.key)
    if (head?.isSigned !== true) throw new VaultFailure('note-not-signed')
    const addenda = context.queries.addenda[input.kind]
    const last = addenda.ofSession(session.key).at(-1)
    if (last !== undefined && last.signedAt === null) throw new VaultFailure('addendum-waiting')
    const id = newAddendumId()
    addenda.insert({
      id,
      noteKey: head.key,
      sessionKey: session.key,
      clientKey: session.clientKey,
      number: (last?.number ?? 0) + 1,
      kind: input.addendum,
      createdAt: at,
    })
    return { id }
  })

/** @throws VaultFailure `not-found`, `addendum-signed`, `stale-revision` */
export const saveAddendum = (
  context: Context,
  input: ParsedInput<'addenda.save'>,
  at: number = context.now(),
): { readonly revision: number; readonly savedAt: number } =>
  context.transaction(() => {
    const { addenda, row } = findDraft(context, input.addendumId)
    if (row.revision !== input.baseRevision) throw new VaultFailure('stale-revision')
    addenda.write(row.key, fieldsOf(normalized(input)), at)
    return { revision: row.revision + 1, savedAt: at }
  })

/** @throws VaultFailure `not-found`, `addendum-signed` */
export const discardAddendum = (context: Context, input: ParsedInput<'addenda.discard'>) =>
  context.transaction(() => {
    const { addenda, row } = findDraft(context, input.addendumId)
    addenda.remove(row.key)
    return DONE
  })

/** Freezes it for ever. @throws VaultFailure `not-found`, `addendum-signed`, `stale-revision`, `addendum-incomplete` */
export const signAddendum = (
  context: Context,
  input: ParsedInput<'addenda.sign'>,
  at: number = context.now(),
): { readonly at: number; readonly sha256: string; readonly revision: number } =>
  context.transaction(() => {
    const { addenda, row } = findDraft(context, input.addendumId)
    if (row.revision !== input.baseRevision) throw new VaultFailure('stale-revision')
    const content = asSigned(contentOf(row))
    const field = missingForSigning(content)
    if (field !== null) throw new VaultFailure('addendum-incomplete', { field })
    const sha256 = hashOfAddendum(row.noteSha256, row.number, content, at)
    addenda.sign(row.key, fieldsOf(content), { at, sha256, appVersion: context.appVersion })
    return { at, sha256, revision: row.revision + 1 }
  })
