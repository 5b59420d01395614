import type { ObservationView } from '../../contract/calls/observations.ts'
import { plainWords } from '../../domain/observations/words.ts'
import { defineCommand, jsonOption, required, vaultOption } from '../command.ts'
import { findClient } from '../find.ts'
import { print, printable, printJson } from '../output.ts'
import { withVault } from '../with-vault.ts'

const viewOf = ({ said, dismissal, mayDismiss: _, ...view }: ObservationView) => ({
  ...view,
  said: plainWords(said),
  setAside: dismissal,
  tags: view.tags.map(({ session, note, span, ...tag }) => ({
    ...tag,
    session: session.id,
    number: session.number,
    date: session.localDate,
    note,
    start: span?.start ?? null,
    end: span?.end ?? null,
  })),
})

const STATES: Readonly<Record<ObservationView['state'], string>> = {
  found: 'found',
  'set-aside': 'set aside',
  'not-found': 'found nothing',
  'not-enough': 'cannot say yet',
}

const paragraphOf = ({ name, state, said, dismissal, returned }: ObservationView): string =>
  [
    `${name}: ${STATES[state]}`,
    plainWords(said),
    ...(returned === null ? [] : [`Set aside before; ${returned}.`]),
    ...(dismissal === null ? [] : [`Reason: ${printable(dismissal.reason)}`]),
  ].join('\n  ')

export const observations = defineCommand({
  name: 'observations',
  summary:
    'Say what rules find in the tags and measures of a client, and why the others are silent.',
  positional: null,
  options: {
    ...vaultOption,
    client: required('CLIENT', 'id, code or whole name'),
    ...jsonOption,
  },
  prints: [
    '[{rule, name, words, needs, state: "found"|"set-aside"|"not-found"|"not-enough", said,',
    '  counts: [{what, n, of, unit: "sessions"|"results"}],',
    '  tags: [{id, concept, intensity, assertion, movement, target, voice, aspects, isLate,',
    '    session, number, date, note: "progress"|"process"|null, start, end, quote}],',
    '  scores: [{id, instrument, scale, value, takenOn}], setAside: {at, reason}|null, returned}]',
  ],
  notes: [
    'One entry for each rule, safety first. `words` is the rule with the thresholds of this practice, `said` what it found or why it says nothing. Sessions count where they were attended and have a note. A quote with note "process" is of a process note.',
  ],
  run: async ({ options }) => {
    const list = await withVault(options.vault, (context, perform) =>
      perform(context, 'observations.list', { clientId: findClient(context, options.client) }),
    )
    await (options.json
      ? printJson(list.map(viewOf))
      : print(`${list.map(paragraphOf).join('\n\n')}\n`))
    return undefined
  },
})
