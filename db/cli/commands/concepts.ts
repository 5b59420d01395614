import { aspectsOf } from '../../framework/aspects.ts'
import { findFrameworkConcept } from '../../framework/framework.ts'
import { defineCommand, jsonOption, vaultOption } from '../command.ts'
import { printRows, tableOf } from '../output.ts'
import { withVault } from '../with-vault.ts'

export const concepts = defineCommand({
  name: 'concepts',
  summary: 'List the concepts of the codebook, in the order of the timeline.',
  positional: null,
  options: { ...vaultOption, ...jsonOption },
  prints: ['[{slug, name, group, code, safety, archived, addedOn, aspects, definition}]'],
  notes: [
    '`code` is what picks the concept in the editor. `addedOn` is null for a concept that was there from the start.',
  ],
  run: async ({ options }) => {
    const rows = await withVault(options.vault, (context, perform) =>
      perform(context, 'concepts.list', {}),
    )
    await printRows(
      options.json,
      rows.map((row) => ({
        slug: row.slug,
        name: row.name,
        group: row.group,
        code: row.code,
        safety: row.isSafety,
        archived: row.isArchived,
        addedOn: row.addedOn,
        aspects: aspectsOf(row.slug).map(({ slug }) => slug),
        definition: findFrameworkConcept(row.slug)?.definition ?? '',
      })),
      () =>
        tableOf(
          ['slug', 'name', 'group', 'code', 'safety'],
          rows.map((row) => [row.slug, row.name, row.group, row.code, row.isSafety ? 'yes' : '']),
        ),
    )
    return undefined
  },
})
