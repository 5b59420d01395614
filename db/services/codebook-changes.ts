/** How the concepts that a client is tagged with changed their names or took others in, for the timeline's axis. */
import type { CodebookChange } from '../domain/happenings.ts'
import { localDateOf } from '../domain/local-date.ts'
import { listVersions } from './concept-versions.ts'
import type { Context } from './context.ts'

type Change = CodebookChange & { readonly at: number }

export const codebookChanges = (context: Context, clientKey: number): readonly CodebookChange[] => {
  const { concepts, timeline } = context.queries
  const tagged = new Set(timeline.marks(clientKey, true).map(([, conceptKey]) => conceptKey))
  const keys = concepts.keys()
  const rows = concepts.list()
  const slugs = new Set(rows.flatMap(({ slug }, at) => (tagged.has(keys[at] ?? -1) ? [slug] : [])))
  const nameOf = new Map(rows.map(({ slug, name }) => [slug, name]))
  const changes = rows.flatMap(({ slug, name, mergedInto }): readonly Change[] => {
    const isOfClient = slugs.has(slug) || (mergedInto !== null && slugs.has(mergedInto))
    if (!isOfClient) return []
    const oldestFirst = listVersions(context, { concept: slug }).toReversed()
    return oldestFirst.flatMap(({ at, change, state }, place): readonly Change[] => {
      const before = oldestFirst[place - 1]?.state
      if (at === null || before === undefined) return []
      const on = localDateOf(at)
      if (change === 'merged' && state.mergedInto !== null)
        return [
          {
            at,
            on,
            words: `${name} was merged into ${nameOf.get(state.mergedInto) ?? state.mergedInto}`,
          },
        ]
      return before.name === state.name
        ? []
        : [{ at, on, words: `${before.name} was renamed ${state.name}` }]
    })
  })
  return changes.toSorted((a, b) => a.at - b.at).map(({ on, words }) => ({ on, words }))
}
