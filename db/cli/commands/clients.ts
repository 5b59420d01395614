import { clientDetails } from '../../contract/shapes.ts'
import { freeCode, initialsOf } from '../../exchange/client-code.ts'
import type { Context } from '../../services/context.ts'
import type { Perform } from '../../services/perform.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, flag, jsonOption, optional, vaultOption } from '../command.ts'
import { printJson, printRows, tableOf } from '../output.ts'
import { withVault } from '../with-vault.ts'

type Wanted = { readonly name: string; readonly code: string | null }

const readWanted = (name: string, code: string | undefined): Wanted => {
  const parsedName = clientDetails.shape.name.safeParse(name)
  if (!parsedName.success) throw new BadInput('--add must be a name of 1 to 200 characters')
  if (code === undefined) return { name: parsedName.data, code: null }
  const parsedCode = clientDetails.shape.code.safeParse(code)
  if (!parsedCode.success) throw new BadInput('--code must be 1 to 24 characters')
  return { name: parsedName.data, code: parsedCode.data }
}

const add = (context: Context, perform: Perform, { name, code }: Wanted) => {
  const isTaken = (candidate: string): boolean =>
    context.queries.clients.findByCode(candidate) !== undefined
  const details = { name, code: code ?? freeCode(initialsOf(name), isTaken) }
  return { id: perform(context, 'clients.create', details).id, code: details.code }
}

export const clients = defineCommand({
  name: 'clients',
  summary: 'List the clients, in order of name, or add one.',
  positional: null,
  options: {
    ...vaultOption,
    ...jsonOption,
    archived: flag('list archived clients too'),
    add: optional('NAME', 'add a client instead'),
    code: optional('CODE', 'with --add: what stands for the name; else made from its initials'),
  },
  prints: [
    '[{id, name, code, sessions, lastSession, notesDue, oldestDue, drafts, safety, archived, sample}]',
    'with --add: {id, code}',
  ],
  notes: [
    '`safety` is the date of the latest session with a safety concept tagged as present; dates are null where there is none.',
  ],
  run: async ({ options }) => {
    if (options.code !== undefined && options.add === undefined)
      throw new BadInput('--code needs --add')
    if (options.add !== undefined) {
      const wanted = readWanted(options.add, options.code)
      await printJson(
        await withVault(options.vault, (context, perform) => add(context, perform, wanted)),
      )
      return undefined
    }
    const rows = await withVault(options.vault, (context, perform) =>
      perform(context, 'clients.list', { includeArchived: options.archived }),
    )
    await printRows(
      options.json,
      rows.map(({ isArchived, isSample, ...row }) => ({
        ...row,
        archived: isArchived,
        sample: isSample,
      })),
      () =>
        tableOf(
          ['code', 'name', 'sessions', 'last session', 'notes due', 'safety', 'id'],
          rows.map((row) => [
            row.code,
            row.name,
            row.sessions,
            row.lastSession ?? '-',
            row.notesDue,
            row.safety ?? '-',
            row.id,
          ]),
        ),
    )
    return undefined
  },
})
