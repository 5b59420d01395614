/** What stands where in the notes of a client's sessions. */
import type { ParsedInput } from '../contract/api.ts'
import type { SessionId } from '../contract/ids.ts'
import type { NotePortrait, PortraitTheme, SessionPortrait } from '../domain/session-portrait.ts'
import { NO_FILTER } from '../domain/timeline-filter.ts'
import { isLateCoding } from '../domain/timeline-rules.ts'
import type { PortraitTagRow } from '../queries/portraits.ts'
import type { Context } from './context.ts'
import { clientKeyOf } from './sessions.ts'

const KINDS = ['progress', 'process'] as const

const bySession = <Row extends { readonly sessionKey: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> => Map.groupBy(rows, ({ sessionKey }) => sessionKey)

export const clientPortraits = (
  context: Context,
  { clientId, filter }: ParsedInput<'timeline.portraits'>,
): readonly SessionPortrait<SessionId>[] => {
  const { sessions, portraits } = context.queries
  const clientKey = clientKeyOf(context, clientId)
  const written = KINDS.map((kind) => ({
    kind,
    notes: bySession(portraits[kind].notes(clientKey)),
    tags: bySession(portraits[kind].tags(clientKey, filter ?? NO_FILTER)),
  }))
  return sessions.inOrder(clientKey).map(({ key, id, localDate }): SessionPortrait<SessionId> => {
    const asTheme = ({
      id,
      concept,
      intensity,
      assertion,
      codedAt,
    }: PortraitTagRow): PortraitTheme => ({
      id,
      concept,
      intensity,
      assertion,
      isLate: isLateCoding(localDate, codedAt),
    })
    const tags = written.flatMap((of) => of.tags.get(key) ?? [])
    return {
      session: id,
      notes: written.flatMap(({ kind, notes, tags }): readonly NotePortrait[] => {
        const [note] = notes.get(key) ?? []
        if (note === undefined || note.text === '') return []
        const passages = (tags.get(key) ?? []).flatMap((tag) =>
          tag.start === null || tag.end === null
            ? []
            : [{ ...asTheme(tag), start: tag.start, end: tag.end }],
        )
        return [{ kind, length: note.text.length, words: note.words, passages }]
      }),
      whole: tags.filter(({ anchor }) => anchor === 'session').map(asTheme),
      lost: tags.filter(({ anchor }) => anchor === 'lost').length,
    }
  })
}
