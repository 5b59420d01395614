import type { AddendumView } from '../../contract/calls/addenda.ts'
import { type NoteKind, noteText } from '../../contract/shapes.ts'
import type { NoteView } from '../../contract/views.ts'
import { decodeUtf8 } from '../../exchange/entry.ts'
import type { Context } from '../../services/context.ts'
import { NOTE_EVENTS } from '../../services/note-events.ts'
import { openNote, signNote, tagInputsOf } from '../../services/notes.ts'
import { recorded } from '../../services/recorded.ts'
import { rewriteNote } from '../../services/rewrite.ts'
import { sessionOf } from '../../services/sessions.ts'
import { writingEvents } from '../../services/writing-events.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, flag, jsonOption, optional, required, vaultOption } from '../command.ts'
import { findSession } from '../find.ts'
import { readInput } from '../input-file.ts'
import { print, printable, printJson, tableOf } from '../output.ts'
import { tagView } from '../tag-view.ts'
import { kindOption, readKind, readSessionId } from '../values.ts'
import { withVault } from '../with-vault.ts'

const readText = (file: string): string => {
  const text = decodeUtf8(readInput('--write', file))
  if (text === null) throw new BadInput('--write: the text is not UTF-8')
  if (!noteText.safeParse(text).success)
    throw new BadInput('--write: the text is longer than 500,000 characters or holds a NUL')
  return text
}

/** Both or neither: a text that cannot be signed is not written either. */
const change = (
  context: Context,
  session: string,
  kind: NoteKind,
  text: string | null,
  isSigning: boolean,
) =>
  recorded(context, () => {
    const sessionId = findSession(context, session)
    const { key } = sessionOf(context, sessionId)
    const tags = [...tagInputsOf(context, key, kind, '')]
    const written = text === null ? [] : writingEvents(context, { sessionId, kind, text, tags })
    const lost = text === null ? null : rewriteNote(context, { sessionId, kind, text }).lost
    const open = () => openNote(context, { sessionId, kind })
    if (isSigning) signNote(context, { sessionId, kind, baseRevision: open().revision })
    const { client, state, revision, signed } = open()
    const about = { clientId: client.id, sessionId }
    const answer = {
      session: sessionId,
      kind,
      note: state,
      revision,
      sha256: signed?.sha256 ?? null,
      ...(lost === null ? {} : { lostTags: lost }),
    }
    return {
      answer,
      events: [...written, ...(isSigning ? [{ kind: NOTE_EVENTS[kind].signed, ...about }] : [])],
    }
  })

const viewOf = ({
  client,
  session,
  kind,
  text,
  state,
  revision,
  signed,
  addenda,
  tags,
}: NoteView) => ({
  client,
  session: {
    id: session.id,
    number: session.number,
    date: session.localDate,
    time: session.localTime,
    minutes: session.durationMinutes,
    attendance: session.attendance,
  },
  kind,
  note: state,
  text,
  revision,
  signed,
  addenda,
  tags: tags.map(tagView),
})

const withEnd = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

const signatureOf = ({ at, sha256, appVersion }: NonNullable<NoteView['signed']>): string =>
  `${new Date(at).toISOString()}, SHA-256 ${sha256}, version ${appVersion}`

/** Always printed with the note. */
const addendumOf = ({ number, kind, text, request, signed }: AddendumView): string => {
  const facts =
    request === null
      ? []
      : [
          `requested ${request.requestedOn ?? 'not recorded'}, due ${request.dueOn ?? 'not recorded'}`,
          request.decision === null
            ? 'not decided'
            : `${request.decision} ${request.decidedOn ?? ''}`.trim(),
          ...(request.denialReason === '' ? [] : [`reason: ${request.denialReason}`]),
          ...(request.disagreement === '' ? [] : [`disagreement: ${request.disagreement}`]),
        ]
  const lines = [
    `addendum ${number}, ${kind}, ${signed === null ? 'draft' : 'signed'}`,
    ...facts,
    ...(text === '' ? [] : ['', text]),
    ...(signed === null ? [] : ['', `signed ${signatureOf(signed)}`]),
  ]
  return `\n${lines.map(withEnd).join('')}`
}

const pageOf = ({
  client,
  session,
  kind,
  text,
  state,
  signed,
  addenda,
  tags,
}: NoteView): string => {
  const title = `${printable(client.name)}, session ${session.number}, ${session.localDate}, ${kind} note, ${state}`
  const table = tableOf(
    ['concept', 'intensity', 'assertion', 'on', 'words', 'id'],
    tags.map((tag) => [
      tag.concept,
      tag.intensity,
      tag.assertion,
      tag.anchor.kind,
      tag.quote.length > 60 ? `${tag.quote.slice(0, 59).toWellFormed()}…` : tag.quote,
      tag.id,
    ]),
  )
  const body = text === '' ? '' : `\n${withEnd(text)}`
  const signature = signed === null ? '' : `\nsigned ${signatureOf(signed)}\n`
  return `${title}\n${body}${signature}${addenda.map(addendumOf).join('')}${tags.length === 0 ? '' : `\n${table}`}`
}

export const note = defineCommand({
  name: 'note',
  summary: 'Print a note of a session with its tags, replace the text of a draft, or sign it.',
  positional: null,
  options: {
    ...vaultOption,
    session: required('ID', 'the session'),
    ...kindOption,
    ...jsonOption,
    write: optional('FILE|-', 'put this text in place of the draft’s; - reads standard input'),
    sign: flag('freeze the text for ever (after --write where both are given)'),
  },
  prints: [
    '{client: {id, name, code}, session: {id, number, date, time, minutes, attendance},',
    '  kind: "progress"|"process", note: "none"|"draft"|"signed", text, revision,',
    '  signed: {at, sha256, appVersion}|null,',
    '  addenda: [{id, number, kind: "correction"|"late-entry"|"clarification"|"client-requested",',
    '    text, request: {requestedOn, dueOn, decidedOn, decision: "accepted"|"denied"|null,',
    '    denialReason, disagreement}|null, revision, begunAt, savedAt,',
    '    signed: {at, sha256, appVersion}|null}],',
    '  tags: [{id, concept, on: "session"|"passage"|"lost", start, end, quote, intensity,',
    '    assertion, movement, target, voice, aspects, memo, source, codedAt}]}',
    'with --write or --sign: {session, kind, note, revision, sha256, lostTags}',
  ],
  notes: [
    'A new text keeps the tags of the old one on their words. A tag whose words are gone is kept with them as "lost"; `lostTags` counts those. An empty text removes the draft.',
  ],
  run: async ({ options }) => {
    readSessionId(options.session)
    const kind = readKind(options.kind)
    if (options.write === undefined && !options.sign) {
      const view = await withVault(options.vault, (context, perform) =>
        perform(context, 'notes.open', {
          sessionId: findSession(context, options.session),
          kind,
        }),
      )
      await (options.json ? printJson(viewOf(view)) : print(pageOf(view)))
      return undefined
    }
    const text = options.write === undefined ? null : readText(options.write)
    await printJson(
      await withVault(options.vault, (context) =>
        change(context, options.session, kind, text, options.sign),
      ),
    )
    return undefined
  },
})
