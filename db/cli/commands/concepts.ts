import { textOfConcept } from '../../domain/concept-text.ts'
import { aspectsOf } from '../../framework/aspects.ts'
import { defineCommand, flag, jsonOption, vaultOption } from '../command.ts'
import { printRows, tableOf } from '../output.ts'
import { withVault } from '../with-vault.ts'

export const concepts = defineCommand({
  name: 'concepts',
  summary: 'List the concepts of the codebook, in the order of the timeline.',
  positional: null,
  options: {
    ...vaultOption,
    versions: flag('with every version of each, newest first'),
    ...jsonOption,
  },
  prints: [
    '[{slug, name, group, code, safety, archived, addedOn, aspects, definition, parent, color,',
    '  own, mergedInto, include, exclude, nearMisses: [{concept, difference}], examples, remark,',
    '  frameworkVersion, versions?: [{number, at, change, state}]}]',
  ],
  notes: [
    '`code` is what picks the concept in the editor. `addedOn` is null for a concept that was there from the start.',
    '`own` says whether the words are the clinician’s own; a concept with a `frameworkVersion` is one of the framework, whatever it is called here.',
    'Before the first change of a concept, and where `at` is null, its words are the framework’s.',
  ],
  run: async ({ options }) => {
    const rows = await withVault(options.vault, (context, perform) =>
      perform(context, 'concepts.list', {}).map((row) => ({
        row,
        versions: options.versions
          ? perform(context, 'codebook.versions', { concept: row.slug })
          : null,
      })),
    )
    await printRows(
      options.json,
      rows.map(({ row, versions }) => ({
        slug: row.slug,
        name: row.name,
        group: row.group,
        code: row.code,
        safety: row.isSafety,
        archived: row.isArchived,
        addedOn: row.addedOn,
        aspects: aspectsOf(row.slug).map(({ slug }) => slug),
        parent: row.parent,
        color: row.color,
        own: row.frameworkVersion === null || row.text !== null,
        mergedInto: row.mergedInto,
        ...textOfConcept(row),
        remark: row.remark,
        frameworkVersion: row.frameworkVersion,
        ...(versions === null ? {} : { versions }),
      })),
      () =>
        tableOf(
          ['slug', 'name', 'group', 'code', 'safety', 'archived', 'version'],
          rows.map(({ row, versions }) => [
            row.slug,
            row.name,
            row.group,
            row.code,
            row.isSafety ? 'yes' : '',
            row.mergedInto === null ? (row.isArchived ? 'yes' : '') : `into ${row.mergedInto}`,
            versions?.[0]?.number ?? '',
          ]),
        ),
    )
    return undefined
  },
})
