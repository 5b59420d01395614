/** What the sessions before one carried: for the order in which concepts are offered, and for orientation in rating. */
import type { ParsedInput } from '../contract/api.ts'
import type { EarlierTheme, EarlierThemes } from '../contract/calls/tags.ts'
import { assertion, intensity } from '../contract/shapes.ts'
import type { EarlierTagRow } from '../queries/earlier-tags.ts'
import type { Context } from './context.ts'
import { sessionOf } from './sessions.ts'

const MOST_SESSIONS = 24
/** Looked through for those that have a tag at all. */
const MOST_LOOKED_AT = 60

const ratingOf = (rating: string | null): EarlierTheme['rating'] =>
  rating === null
    ? null
    : {
        intensity: intensity.parse(Number(rating.charAt(1))),
        assertion: assertion.parse(rating.slice(2)),
      }

const asTheme = (row: EarlierTagRow): EarlierTheme => ({
  concept: row.concept,
  isPresent: row.isPresent === 1,
  rating: ratingOf(row.rating),
})

/** @throws VaultFailure `not-found` */
export const earlierThemes = (
  context: Context,
  input: ParsedInput<'tags.earlier'>,
): readonly EarlierThemes[] => {
  const { queries } = context
  const session = sessionOf(context, input.sessionId)
  const order = queries.sessions.inOrder(session.clientKey)
  const place = order.findIndex(({ key }) => key === session.key)
  const before = order
    .map((each, index) => ({ ...each, number: index + 1 }))
    .slice(0, place)
    .toReversed()
    .slice(0, MOST_LOOKED_AT)
  const rows = queries.earlierTags.ofSessions(
    session.clientKey,
    before.map(({ key }) => key),
  )
  const bySession = Map.groupBy(rows, (row) => row.sessionKey)
  return before
    .flatMap(({ key, id, number, localDate }) => {
      const themes = bySession.get(key)?.map(asTheme)
      return themes === undefined ? [] : [{ sessionId: id, number, localDate, themes }]
    })
    .slice(0, MOST_SESSIONS)
}
