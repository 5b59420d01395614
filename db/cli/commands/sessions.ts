import { attendance as attendanceShape, type SessionDetails } from '../../contract/shapes.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, flag, jsonOption, optional, required, vaultOption } from '../command.ts'
import { findClient } from '../find.ts'
import { printJson, printRows, tableOf } from '../output.ts'
import { localTimeZone } from '../time-zone.ts'
import { readChoice, readDate, readTime, readWhole } from '../values.ts'
import { withVault } from '../with-vault.ts'

const MAX_MINUTES = 1_440

type Given = {
  readonly date: string | undefined
  readonly time: string | undefined
  readonly minutes: string | undefined
  readonly attendance: string | undefined
}

const readDetails = ({ date, time, minutes, attendance }: Given): SessionDetails => {
  if (date === undefined) throw new BadInput('--add needs --date')
  return {
    localDate: readDate('date', date),
    localTime: readTime('time', time ?? '12:00'),
    timeZone: localTimeZone(),
    durationMinutes: readWhole('minutes', minutes ?? '50', { min: 1, max: MAX_MINUTES }),
    attendance: readChoice('attendance', attendance ?? 'attended', attendanceShape.options),
  }
}

export const sessions = defineCommand({
  name: 'sessions',
  summary: 'List the sessions of a client, oldest first, or add one.',
  positional: null,
  options: {
    ...vaultOption,
    client: required('CLIENT', 'id, code or whole name'),
    ...jsonOption,
    add: flag('add a session instead; needs --date'),
    date: optional('YYYY-MM-DD', 'with --add: the day'),
    time: optional('HH:MM', 'with --add: when it began; else 12:00'),
    minutes: optional('N', 'with --add: how long it took; else 50'),
    attendance: optional(
      'WHICH',
      `with --add: ${attendanceShape.options.join(', ')}; else attended`,
    ),
  },
  prints: [
    '[{id, number, date, time, timeZone, minutes, attendance, note: "none"|"draft"|"signed",',
    '  addenda, words, tags, themes}]',
    'with --add: {id}',
  ],
  notes: [
    '`addenda` are the signed ones of the progress note. `themes` are the slugs of up to four concepts tagged as present, strongest first.',
  ],
  run: async ({ options }) => {
    const { add, date, time, minutes, attendance } = options
    if (!add && [date, time, minutes, attendance].some((value) => value !== undefined))
      throw new BadInput('--date, --time, --minutes and --attendance need --add')
    if (add) {
      const details = readDetails({ date, time, minutes, attendance })
      const created = await withVault(options.vault, (context, perform) =>
        perform(context, 'sessions.create', {
          clientId: findClient(context, options.client),
          ...details,
        }),
      )
      await printJson(created)
      return undefined
    }
    const rows = await withVault(options.vault, (context, perform) =>
      perform(context, 'sessions.list', { clientId: findClient(context, options.client) }),
    )
    await printRows(
      options.json,
      rows.map((row) => ({
        id: row.id,
        number: row.number,
        date: row.localDate,
        time: row.localTime,
        timeZone: row.timeZone,
        minutes: row.durationMinutes,
        attendance: row.attendance,
        note: row.note,
        addenda: row.addenda.signed,
        words: row.words,
        tags: row.tags,
        themes: row.themes,
      })),
      () =>
        tableOf(
          ['number', 'date', 'time', 'attendance', 'note', 'addenda', 'words', 'tags', 'id'],
          rows.map((row) => [
            row.number,
            row.localDate,
            row.localTime,
            row.attendance,
            row.note,
            row.addenda.signed,
            row.words,
            row.tags,
            row.id,
          ]),
        ),
    )
    return undefined
  },
})
