import { noteText } from '../../contract/shapes.ts'
import type { NoteView } from '../../contract/views.ts'
import { decodeUtf8 } from '../../exchange/entry.ts'
import type { Context } from '../../services/context.ts'
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
import { readSessionId } from '../values.ts'
import { withVault } from '../with-vault.ts'

const readText = (file: string): string => {
  const text = decodeUtf8(readInput('--write', file))
  if (text === null) throw new BadInput('--write: the text is not UTF-8')
  if (!noteText.safeParse(text).success)
    throw new BadInput('--write: the text is longer than 500,000 characters or holds a NUL')
  return text
}

/** Both or neither: a text that cannot be signed is not written either. */
const change = (context: Context, session: string, text: string | null, isSigning: boolean) =>
  recorded(context, () => {
    const sessionId = findSession(context, session)
    const { key, revision: baseRevision } = sessionOf(context, sessionId)
    const tags = [...tagInputsOf(context, key, '')]
    const written =
      text === null ? [] : writingEvents(context, { sessionId, baseRevision, text, tags })
    const lost = text === null ? null : rewriteNote(context, { sessionId, text }).lost
    if (isSigning)
      signNote(context, { sessionId, baseRevision: openNote(context, { sessionId }).revision })
    const { client, state, revision, signed } = openNote(context, { sessionId })
    const about = { clientId: client.id, sessionId }
    const answer = {
      session: sessionId,
      note: state,
      revision,
      sha256: signed?.sha256 ?? null,
      ...(lost === null ? {} : { lostTags: lost }),
    }
    return {
      answer,
      events: [...written, ...(isSigning ? [{ kind: 'note-signed' as const, ...about }] : [])],
    }
  })

const viewOf = ({ client, session, text, state, revision, signed, tags }: NoteView) => ({
  client,
  session: {
    id: session.id,
    number: session.number,
    date: session.localDate,
    time: session.localTime,
    minutes: session.durationMinutes,
    attendance: session.attendance,
  },
  note: state,
  text,
  revision,
  signed,
  tags: tags.map(tagView),
})

const pageOf = ({ client, session, text, state, tags }: NoteView): string => {
  const title = `${printable(client.name)}, session ${session.number}, ${session.localDate}, ${state}`
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
  const body = text === '' ? '' : `\n${text}${text.endsWith('\n') ? '' : '\n'}`
  return `${title}\n${body}${tags.length === 0 ? '' : `\n${table}`}`
}

export const note = defineCommand({
  name: 'note',
  summary: 'Print the note of a session with its tags, replace the text of a draft, or sign it.',
  positional: null,
  options: {
    ...vaultOption,
    session: required('ID', 'the session'),
    ...jsonOption,
    write: optional('FILE|-', 'put this text in place of the draft’s; - reads standard input'),
    sign: flag('freeze the text for ever (after --write where both are given)'),
  },
  prints: [
    '{client: {id, name, code}, session: {id, number, date, time, minutes, attendance},',
    '  note: "none"|"draft"|"signed", text, revision, signed: {at, sha256, appVersion}|null,',
    '  tags: [{id, concept, on: "session"|"passage"|"lost", start, end, quote, intensity,',
    '    assertion, movement, memo, source, codedAt}]}',
    'with --write or --sign: {session, note, revision, sha256, lostTags}',
  ],
  notes: [
    'A new text keeps the tags of the old one on their words. A tag whose words are gone is kept with them as "lost"; `lostTags` counts those. An empty text removes the draft.',
  ],
  run: async ({ options }) => {
    readSessionId(options.session)
    if (options.write === undefined && !options.sign) {
      const view = await withVault(options.vault, (context, perform) =>
        perform(context, 'notes.open', { sessionId: findSession(context, options.session) }),
      )
      await (options.json ? printJson(viewOf(view)) : print(pageOf(view)))
      return undefined
    }
    const text = options.write === undefined ? null : readText(options.write)
    await printJson(
      await withVault(options.vault, (context) =>
        change(context, options.session, text, options.sign),
      ),
    )
    return undefined
  },
})
