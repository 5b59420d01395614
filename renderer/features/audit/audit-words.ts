/** What an event of the log is called, and what is known of it, in plain words. */
import {
  AUDIT_WINDOW_MINUTES,
  type AuditDetail,
  type AuditGroup,
  type AuditKind,
  type AuditListedEvent,
} from '../../../db/contract/audit.ts'
import type { PrintJob } from '../../../db/contract/print-job.ts'
import type { Settings } from '../../../db/contract/settings.ts'
import { JURISDICTIONS } from '../../../db/domain/jurisdiction.ts'
import { findInstrument } from '../../../db/measures/instruments.ts'
import { count } from '../../lib/format.ts'

export const GROUP_WORDS: Readonly<Record<AuditGroup, string>> = {
  opening: 'Opening and locking',
  reading: 'Reading',
  writing: 'Writing',
  signing: 'Signing',
  exports: 'Exports and prints',
  keys: 'Settings and keys',
  backups: 'Backups',
}

const KIND_WORDS: Readonly<Record<AuditKind, string>> = {
  'vault-created': 'Vault made',
  unlocked: 'Unlocked',
  'unlocked-by-recovery-code': 'Unlocked with the recovery code',
  'unlock-failed': 'Wrong passphrase',
  locked: 'Locked',
  'passphrase-changed': 'Passphrase changed',
  'recovery-code-made': 'New recovery code made',
  'key-copy-used': 'Key file put back from its copy',
  'setting-changed': 'Setting changed',
  'store-migrated': 'Vault brought to a newer version',
  verified: 'Vault checked',
  'backup-made': 'Backup made',
  'backup-failed': 'Backup failed',
  'backup-inspected': 'Backup looked into',
  restored: 'Restored from a backup',
  'client-added': 'Client added',
  'client-changed': 'Client changed',
  'client-archived': 'Client archived',
  'client-brought-back': 'Client brought back',
  'client-viewed': 'Client opened',
  'timeline-viewed': 'Timeline opened',
  'session-added': 'Session added',
  'session-changed': 'Session changed',
  'session-removed': 'Session removed',
  'note-viewed': 'Note opened',
  'note-written': 'Note written',
  'themes-marked': 'Themes marked',
  'version-restored': 'Earlier version of a note restored',
  'process-version-restored': 'Earlier version of a process note restored',
  'note-signed': 'Note signed',
  'process-note-viewed': 'Process note opened',
  'process-note-written': 'Process note written',
  'process-note-signed': 'Process note signed',
  'template-changed': 'Note template changed',
  'snippet-changed': 'Snippet changed',
  'codebook-changed': 'Codebook changed',
  'recoding-begun': 'Second reading of a sample begun',
  'recoding-finished': 'Second reading finished',
  'recoding-discarded': 'Second reading discarded',
  'recoding-compared': 'Two readings compared',
  'concept-viewed': 'Use of a concept over all clients opened',
  'quotes-viewed': 'Quotes of a concept read',
  'process-quotes-viewed': 'Quotes of a concept read, process notes among them',
  'measure-added': 'Measure added',
  'measure-changed': 'Measure corrected',
  'measure-removed': 'Measure removed',
  'record-viewed': 'Whole record read',
  'addendum-written': 'Addendum written',
  'addendum-signed': 'Addendum signed',
  'addendum-discarded': 'Draft addendum discarded',
  'process-addendum-written': 'Addendum to a process note written',
  'process-addendum-signed': 'Addendum to a process note signed',
  'process-addendum-discarded': 'Draft addendum to a process note discarded',
  'event-added': 'Event added',
  'event-changed': 'Event changed',
  'event-removed': 'Event removed',
  'risk-note-viewed': 'Risk note opened',
  'risk-note-written': 'Risk note written',
  'risk-note-signed': 'Risk note signed',
  'formulation-viewed': 'Formulation opened',
  'formulation-written': 'Formulation written',
  'formulation-closed': 'Version of the formulation closed',
  'observation-dismissed': 'Observation set aside',
  'observation-restored': 'Observation brought back',
  'suggestions-forgotten': 'Suggestions: what was learned is forgotten',
  searched: 'Searched',
  'process-notes-searched': 'Searched in process notes',
  imported: 'Notes brought in',
  exported: 'Exported',
  printed: 'Printed',
  'sample-loaded': 'Sample practice loaded',
  'sample-removed': 'Sample practice removed',
}

type Value = AuditDetail[string] | undefined
const number = (value: Value): number => (typeof value === 'number' ? value : 0)
const onOff = (value: Value): string => (value === true ? 'on' : value === false ? 'off' : '?')

const folderWords = (value: Value): string =>
  value === 'chosen' ? 'a chosen folder' : 'the vault’s own folder'

const placeWords = (value: Value): string =>
  JURISDICTIONS.some((known) => known === value) ? String(value).toUpperCase() : '?'

type SettingWords = (from: Value, to: Value) => string
type SettingName = keyof Settings | 'backupFolder'
const SETTING_WORDS: Readonly<Record<SettingName, SettingWords>> = {
  autoLockMinutes: (from, to) => `auto-lock ${number(from)} → ${count(number(to), 'minute')}`,
  hideFromCapture: (from, to) => `hidden from screen capture: ${onOff(from)} → ${onOff(to)}`,
  isBackupOnLock: (from, to) => `backup when locking: ${onOff(from)} → ${onOff(to)}`,
  backupKeepNewest: (from, to) => `backups kept ${number(from)} → ${number(to)}`,
  backupKeepDays: (from, to) => `daily backups kept ${number(from)} → ${count(number(to), 'day')}`,
  noteTemplate: () => 'what an empty note begins with',
  jurisdiction: (from, to) => `jurisdiction ${placeWords(from)} → ${placeWords(to)}`,
  // Its words stay out of the log.
  crisisLine: () => 'the crisis line',
  noteDueSoonHours: (from, to) => `note due from ${number(from)} → ${count(number(to), 'hour')}`,
  noteOverdueHours: (from, to) =>
    `note overdue from ${number(from)} → ${count(number(to), 'hour')}`,
  observationThresholds: () => 'thresholds of observations',
  areSuggestionsShown: (from, to) => `suggestions: ${onOff(from)} → ${onOff(to)}`,
  backupFolder: (_, to) => `backups go to ${folderWords(to)}`,
}
const isSetting = (name: Value): name is SettingName =>
  typeof name === 'string' && Object.hasOwn(SETTING_WORDS, name)

const countsWords = (detail: AuditDetail): string =>
  (['clients', 'sessions', 'notes'] as const)
    .filter((name) => number(detail[name]) > 0)
    .map((name) => count(number(detail[name]), name.slice(0, -1)))
    .join(', ')

const changedWords = ({ name, code }: AuditDetail): string =>
  [...(name === true ? ['name'] : []), ...(code === true ? ['code'] : [])].join(' and ')

const REASON_WORDS: Readonly<Record<string, string>> = {
  automatic: 'automatic',
  'by-hand': 'by hand',
  'before-migration': 'before an update',
}
const PLACE_WORDS: Readonly<Record<string, string>> = {
  'vault-folder': 'in the vault’s own folder',
  chosen: 'in the chosen folder',
  once: 'in another folder',
}
const backupWords = ({ reason, place }: AuditDetail): string =>
  [REASON_WORDS[String(reason)], PLACE_WORDS[String(place)]]
    .filter((words) => words !== undefined)
    .join(', ')

const CHANGE_WORDS: Readonly<Record<string, string>> = {
  added: 'added',
  changed: 'changed',
  archived: 'archived',
  'brought-back': 'brought back',
  removed: 'removed',
  moved: 'moved',
  restored: 'brought back',
  merged: 'two merged',
  'merge-undone': 'merge undone',
  'group-added': 'group added',
  'group-changed': 'group changed',
  'group-removed': 'group removed',
}
const changeWords = ({ change }: AuditDetail): string => CHANGE_WORDS[String(change)] ?? ''
const codebookWords = (detail: AuditDetail): string =>
  detail.tags === undefined
    ? changeWords(detail)
    : `${changeWords(detail)}, ${count(number(detail.tags), 'tag')}`

const COPY_PARTS: readonly (readonly [name: string, one: string])[] = [
  ['signedNotes', 'signed note'],
  ['drafts', 'draft'],
  ['processNotes', 'process note'],
]
const copyWords = (detail: AuditDetail): string =>
  [
    `client access copy (${placeWords(detail.jurisdiction)})`,
    ...COPY_PARTS.filter(([name]) => number(detail[name]) > 0).map(([name, one]) =>
      count(number(detail[name]), one),
    ),
    ...(number(detail.withheld) > 0 ? [`${number(detail.withheld)} withheld`] : []),
  ].join(', ')

const TIMELINE_WORDS: Readonly<Record<string, string>> = {
  timeline: 'timeline',
  'timeline-process': 'timeline with themes of process notes',
}
const CONCEPT_WORDS: Readonly<Record<string, string>> = {
  concept: 'tables of a concept',
  'concept-process': 'tables of a concept, process notes among them',
}
const TABLE_WORDS: Readonly<Record<string, string>> = {
  comparison: 'tables of a comparison',
  'comparison-process': 'tables of a comparison, themes of process notes among them',
  matrix: 'tables of what is found together',
  'matrix-process': 'tables of what is found together, process notes among them',
}
const exportWords = (detail: AuditDetail): string => {
  const tables = TABLE_WORDS[String(detail.class)]
  if (tables !== undefined) return tables
  const concept = CONCEPT_WORDS[String(detail.class)]
  if (concept !== undefined)
    return number(detail.quotes) === 0
      ? `${concept}, counts alone`
      : `${concept}, with ${count(number(detail.quotes), 'quote')} ${detail.name === true ? 'and names' : 'under codes'}`
  const timeline = TIMELINE_WORDS[String(detail.class)]
  if (timeline === undefined) return copyWords(detail)
  return `${timeline}, ${detail.name === true ? 'with the client’s name' : 'under the client’s code'}`
}

const PRINTED_WORDS: Readonly<Record<PrintJob['what'], string>> = {
  'recovery-sheet': 'the recovery sheet',
  'progress-note': 'the progress note',
  'process-note': 'the process note',
  'progress-record': 'the whole progress record',
  timeline: 'the timeline',
  'process-timeline': 'the timeline, with themes of process notes',
  formulation: 'the formulation',
  'process-formulation': 'the formulation, with quotes of process notes',
}
const isPrintable = (what: Value): what is PrintJob['what'] =>
  typeof what === 'string' && Object.hasOwn(PRINTED_WORDS, what)

const instrumentWords = ({ instrument }: AuditDetail): string =>
  findInstrument(String(instrument))?.abbreviation ?? ''

/** What is in the detail of each kind that has one; see what records it. */
const DETAIL_WORDS: Readonly<
  Partial<Record<AuditKind, (detail: AuditDetail, event: AuditListedEvent) => string>>
> = {
  'unlock-failed': ({ earlier }) =>
    number(earlier) === 0 ? '' : `and ${count(number(earlier), 'try', 'tries')} before it`,
  'passphrase-changed': ({ by }) => (by === 'recovery-code' ? 'by the recovery code' : ''),
  'setting-changed': ({ name, from, to }) => (isSetting(name) ? SETTING_WORDS[name](from, to) : ''),
  'store-migrated': ({ from, to }) => `store ${number(from)} → ${number(to)}`,
  verified: ({ sound, unsound }) =>
    sound === true ? 'all sound' : `${count(number(unsound), 'check')} not sound`,
  'client-changed': changedWords,
  'template-changed': changeWords,
  'snippet-changed': changeWords,
  'codebook-changed': codebookWords,
  'risk-note-signed': ({ answered }) =>
    number(answered) === 0 ? '' : `answered ${count(number(answered), 'safety mark')}`,
  searched: (_, { clientId }) => (clientId === null ? 'all clients' : 'this client alone'),
  'process-notes-searched': (_, { clientId }) =>
    clientId === null ? 'all clients' : 'this client alone',
  imported: (detail) => countsWords(detail),
  'backup-made': backupWords,
  'backup-failed': backupWords,
  restored: countsWords,
  'formulation-closed': ({ number: version }) => `version ${number(version)}`,
  'measure-added': instrumentWords,
  'measure-changed': instrumentWords,
  'measure-removed': instrumentWords,
  'timeline-viewed': ({ clients }) =>
    number(clients) === 0 ? '' : `one concept of ${count(number(clients), 'client')}`,
  exported: exportWords,
  printed: ({ what }) => (isPrintable(what) ? PRINTED_WORDS[what] : ''),
  'sample-loaded': countsWords,
  'sample-removed': countsWords,
}

/** A log that was tampered with must still be readable. */
const isKnown = (kind: string): boolean => Object.hasOwn(KIND_WORDS, kind)

export const kindWords = ({ kind, detail, sessionId }: AuditListedEvent): string => {
  if (!isKnown(kind)) return 'Something that this version does not know'
  if (kind === 'unlock-failed' && detail.by === 'recovery-code') return 'Wrong recovery code'
  if (kind === 'timeline-viewed' && sessionId !== null) return 'Passages read on the timeline'
  return KIND_WORDS[kind]
}

export const detailWords = (event: AuditListedEvent): string =>
  isKnown(event.kind) ? (DETAIL_WORDS[event.kind]?.(event.detail, event) ?? '') : ''

export const WHAT_COUNTS = `The log says what was done and when, never what was written. Whatever is opened, searched or written again within ${AUDIT_WINDOW_MINUTES} minutes adds no line; a note that was opened again and then written in does.`

export const WHAT_IT_CANNOT_SHOW =
  'It cannot show who was at the keyboard, or what happened to copies of the vault elsewhere. Tries with a wrong passphrase join it at the next unlocking, and until then anybody who can write into the vault’s folder can remove them.'
