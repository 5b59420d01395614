/** Every call that the window may make of the vault: name, what goes in (parsed there), what comes out. */
import { z } from 'zod'
import { CODE_GROUPS } from '../domain/recovery-code.ts'
import { AUDIT_KINDS, type AuditListing, MAX_AUDIT_PAGE } from './audit.ts'
import {
  type BackupFailure,
  type BackupLook,
  type BackupRow,
  type BackupsState,
  backupInQuestion,
  chosenPath,
  type Restored,
} from './backups.ts'
import { type Call, call, type Done } from './call.ts'
import { addendumCalls } from './calls/addenda.ts'
import { codebookCalls } from './calls/codebook.ts'
import { comparisonExportCalls } from './calls/comparison-export.ts'
import { conceptExportCalls } from './calls/concept-export.ts'
import { conceptPageCalls } from './calls/concept-page.ts'
import { dueCalls } from './calls/due.ts'
import { eventCalls } from './calls/events.ts'
import { exportCalls } from './calls/exports.ts'
import { formulationCalls } from './calls/formulation.ts'
import { historyCalls } from './calls/history.ts'
import { measureCalls } from './calls/measures.ts'
import { observationCalls } from './calls/observations.ts'
import { recodingCalls } from './calls/recoding.ts'
import { safetyCalls } from './calls/safety.ts'
import { searchCalls } from './calls/search.ts'
import { suggestionCalls } from './calls/suggestions.ts'
import { tagCalls } from './calls/tags.ts'
import { templateCalls } from './calls/templates.ts'
import { timelineCalls } from './calls/timeline.ts'
import { timelinePictureCalls } from './calls/timeline-picture.ts'
import type { Result } from './failures.ts'
import { type ClientId, clientId, type SessionId, sessionId } from './ids.ts'
import { MAX_COPIED_PASSAGES, MAX_PASSPHRASE_LENGTH, MAX_TAGS_PER_SESSION } from './limits.ts'
import { type Settings, settingsChange } from './settings.ts'
import {
  byClient,
  byClients,
  byNote,
  bySession,
  clientDetails,
  copiedPassage,
  localDate,
  noteText,
  passphrase,
  proof,
  recoveryCode,
  sessionDetails,
  tagInput,
  typedGroup,
  whichKeys,
} from './shapes.ts'
import type {
  ClientRow,
  ConceptRow,
  Counts,
  NoteView,
  PassphraseStrength,
  ProposedCode,
  RecentTheme,
  SessionRow,
  VaultStatus,
  VerifyReport,
} from './views.ts'

const nothing = z.strictObject({})
export const api = {
  'vault.status': call<VaultStatus>()(nothing),
  'vault.assessPassphrase': call<PassphraseStrength>()(
    z.strictObject({ passphrase: z.string().max(MAX_PASSPHRASE_LENGTH) }),
  ),
  /** Answers with a recovery code that is good once it is confirmed. */
  'vault.create': call<ProposedCode>()(z.strictObject({ passphrase })),
  'vault.unlock': call<Done>()(z.strictObject({ passphrase, keys: whichKeys })),
  'vault.unlockByRecoveryCode': call<Done>()(
    z.strictObject({ code: recoveryCode, keys: whichKeys }),
  ),
  'vault.changePassphrase': call<Done>()(z.strictObject({ proof, passphrase })),
  'vault.proposeRecoveryCode': call<ProposedCode>()(z.strictObject({ passphrase })),
  'vault.confirmRecoveryCode': call<Done>()(
    z.strictObject({ groups: z.array(typedGroup).min(1).max(CODE_GROUPS) }),
  ),
  'vault.verify': call<VerifyReport>()(nothing),

  'settings.get': call<Settings>()(nothing),
  'settings.update': call<Done>()(settingsChange),

  'backups.state': call<BackupsState>()(nothing),
  /** What an automatic backup failed with, until one succeeds; asked every minute, so no drive is looked at. */
  'backups.failure': call<{ readonly failure: BackupFailure | null }>()(nothing),
  /** Now, in the vault's backup folder or once in another. */
  'backups.make': call<BackupRow>()(z.strictObject({ chosen: chosenPath.nullable() })),
  /** Null goes back to the folder inside the vault's own. */
  'backups.useFolder': call<Done>()(z.strictObject({ chosen: chosenPath.nullable() })),
  /** Where the vault's backups go or, chosen, in another folder; locked or not, as are the next two. */
  'backups.list': call<readonly BackupRow[]>()(z.strictObject({ chosen: chosenPath.nullable() })),
  'backups.inspect': call<BackupLook>()(backupInQuestion),
  /** Locks the vault, keeps it aside and puts the backup in its place. */
  'backups.restore': call<Restored>()(backupInQuestion),
  /** Events before a number, newest first; null filters nothing, and both days are included. */
  'audit.list': call<AuditListing>()(
    z.strictObject({
      before: z.number().int().positive().nullable(),
      limit: z.number().int().min(1).max(MAX_AUDIT_PAGE),
      kinds: z.array(z.enum(AUDIT_KINDS)).max(AUDIT_KINDS.length).nullable(),
      clientId: clientId.nullable(),
      from: localDate.nullable(),
      to: localDate.nullable(),
    }),
  ),

  'clients.list': call<readonly ClientRow[]>()(z.strictObject({ includeArchived: z.boolean() })),
  'clients.recentThemes': call<Readonly<Record<string, readonly RecentTheme[]>>>()(byClients),
  'clients.get': call<ClientRow>()(byClient),
  'clients.create': call<{ readonly id: ClientId }>()(clientDetails),
  'clients.update': call<Done>()(clientDetails.extend({ clientId })),
  'clients.archive': call<Done>()(z.strictObject({ clientId, isArchived: z.boolean() })),

  'sessions.list': call<readonly SessionRow[]>()(byClient),
  'sessions.create': call<{ readonly id: SessionId }>()(sessionDetails.extend({ clientId })),
  'sessions.update': call<Done>()(sessionDetails.extend({ sessionId })),
  'sessions.remove': call<Done>()(bySession),

  'notes.open': call<NoteView>()(byNote),
  /** Text (null leaves it as it is, the only way for a signed note) and the tags of the whole session and of this note's passages, in one transaction. */
  'notes.save': call<{ readonly revision: number; readonly savedAt: number }>()(
    byNote.extend({
      baseRevision: z.number().int().min(0),
      text: noteText.nullable(),
      tags: z.array(tagInput).max(MAX_TAGS_PER_SESSION),
      /** Goes with the text: in its order, none over another. */
      copied: z.array(copiedPassage).max(MAX_COPIED_PASSAGES).default([]),
    }),
  ),
  /** The note is left: its text joins the search index. */
  'notes.leave': call<Done>()(byNote),
  'notes.sign': call<{ readonly at: number; readonly sha256: string; readonly revision: number }>()(
    byNote.extend({ baseRevision: z.number().int().min(0) }),
  ),

  ...templateCalls,
  ...historyCalls,
  ...addendumCalls,
  'concepts.list': call<readonly ConceptRow[]>()(nothing),
  ...codebookCalls,
  ...conceptPageCalls,
  ...comparisonExportCalls,
  ...conceptExportCalls,
  ...recodingCalls,

  ...timelineCalls,
  ...timelinePictureCalls,
  ...measureCalls,
  ...exportCalls,
  ...dueCalls,
  ...eventCalls,
  ...tagCalls,
  ...safetyCalls,
  ...observationCalls,
  ...suggestionCalls,
  ...formulationCalls,

  ...searchCalls,

  'practice.loadSample': call<Counts>()(nothing),
  'practice.removeSample': call<Counts>()(nothing),
} as const satisfies Record<string, Call<z.ZodType, unknown>>

export type Method = keyof typeof api
export type Input<M extends Method> = z.input<(typeof api)[M]['input']>
export type ParsedInput<M extends Method> = z.output<(typeof api)[M]['input']>
export type Output<M extends Method> = NonNullable<(typeof api)[M]['output']>

/** How the window calls the vault; never throws. */
export type CallVault = <M extends Method>(method: M, input: Input<M>) => Promise<Result<Output<M>>>
