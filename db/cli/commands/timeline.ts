import type { SessionId } from '../../contract/ids.ts'
import type { TimelineData } from '../../contract/views.ts'
import { buildTimeline } from '../../domain/timeline.ts'
import { sourceOf } from '../../domain/timeline-columns.ts'
import type { Cell, Lane, Timeline } from '../../domain/timeline-shapes.ts'
import { CONCEPT_GROUPS } from '../../framework/framework.ts'
import { defineCommand, jsonOption, optional, required, vaultOption } from '../command.ts'
import { findClient } from '../find.ts'
import { print, printable, printJson, tableOf } from '../output.ts'
import { withVault } from '../with-vault.ts'
import { comparisonOf, comparisonPage, periodsOf } from './timeline-periods.ts'

const viewOf = ({ client }: TimelineData, { sessions, lanes }: Timeline<SessionId>) => ({
  client,
  sessions: sessions.map((session) => ({
    id: session.id,
    number: session.number,
    date: session.localDate,
    note: session.note,
    attendance: session.attendance,
  })),
  lanes: lanes.map((lane) => ({
    concept: lane.concept.slug,
    group: lane.group.slug,
    name: lane.concept.name,
    safety: lane.concept.isSafety,
    first: lane.first,
    last: lane.last,
    returns: lane.returns,
    dormantSince: lane.dormantSince,
    cells: lane.cells.map(({ session, state, intensity, passages, assertion }) => ({
      session,
      state,
      intensity,
      passages,
      assertion,
    })),
  })),
})

const SHOWN_SESSIONS = 60
const BLANKS = {
  absent: '0',
  'not-assessed': '.',
  'no-note': '_',
  'no-concept': 'x',
  'left-out': '~',
} as const
const LEGEND =
  '1-3 tagged, 0 looked for and absent, . not assessed, _ no note, x not in the codebook yet'

const signOf = ({ state, intensity }: Cell): string =>
  state === 'tagged' ? String(intensity) : BLANKS[state]

const isMarked = ({ cells }: Lane): boolean =>
  cells.some(({ state }) => state === 'tagged' || state === 'absent')

const pageOf = ({ client }: TimelineData, { sessions, lanes }: Timeline<SessionId>): string => {
  const numbers = new Map(sessions.map(({ id, number }) => [id, number]))
  const numberOf = (id: SessionId | null): number | string =>
    id === null ? '-' : (numbers.get(id) ?? '-')
  const marked = lanes.filter(isMarked)
  const table = tableOf(
    [
      'concept',
      'group',
      'first',
      'last',
      'sessions',
      'passages',
      `last ${SHOWN_SESSIONS} sessions`,
    ],
    marked.map((lane) => [
      lane.concept.slug,
      lane.group.slug,
      numberOf(lane.first),
      numberOf(lane.last),
      lane.totals.appearances,
      lane.totals.passages,
      lane.cells.slice(-SHOWN_SESSIONS).map(signOf).join(''),
    ]),
  )
  const head = `${printable(client.name)}, ${sessions.length} sessions; concepts never tagged are left out`
  return `${head}\n\n${table}\n${LEGEND}\n`
}

export const timeline = defineCommand({
  name: 'timeline',
  summary: 'Show the themes of a client across all sessions.',
  positional: null,
  options: {
    ...vaultOption,
    client: required('CLIENT', 'id, code or whole name'),
    periods: optional(
      'thirds|halves|DATE',
      'compare parts of the therapy instead: how often each concept appeared, per session with a note; a date parts what came before it from the rest',
    ),
    ...jsonOption,
  },
  prints: [
    '{client: {id, name, code},',
    '  sessions: [{id, number, date, note: "none"|"draft"|"signed", attendance}],',
    '  lanes: [{concept, group, name, safety, first, last, returns, dormantSince,',
    '    cells: [{session, state: "tagged"|"absent"|"not-assessed"|"no-note"|"no-concept",',
    '      intensity, passages, assertion}]}]}',
    'With --periods: {client, periods: [{label, sessions: [number], withNote}],',
    '  lanes: [{concept, name, group, safety, rates: [{of, appeared, absent}], difference}], warning}',
  ],
  notes: [
    'One lane for each concept of the codebook, in its order, and in each lane one cell for each session, in theirs. `first`, `last`, `returns` and `dormantSince` are ids of sessions. `intensity` is null where nothing was tagged.',
    '`rates` are of the sessions with a note, from when the concept was in the codebook; `difference` is in percentage points from the first part to the last, and says nothing of chance.',
  ],
  run: async ({ options }) => {
    const data = await withVault(options.vault, (context, perform) =>
      perform(context, 'timeline.forClient', {
        clientId: findClient(context, options.client),
        filter: null,
      }),
    )
    const built = buildTimeline(sourceOf(data), CONCEPT_GROUPS)
    if (options.periods !== undefined) {
      const compared = comparisonOf(data, built, periodsOf(options.periods, built))
      await (options.json ? printJson(compared) : print(comparisonPage(compared)))
      return undefined
    }
    await (options.json ? printJson(viewOf(data, built)) : print(pageOf(data, built)))
    return undefined
  },
})
