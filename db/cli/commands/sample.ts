import { defineCommand, flag, vaultOption } from '../command.ts'
import { printJson } from '../output.ts'
import { withVault } from '../with-vault.ts'

export const sample = defineCommand({
  name: 'sample',
  summary: 'Add the sample practice of invented clients, or take it out again.',
  positional: null,
  options: {
    ...vaultOption,
    remove: flag('remove every sample client, with all that was written about them'),
  },
  prints: ['{clients, sessions, notes}: how many were added or removed'],
  notes: ['Sample clients already there are left alone. Removing never touches any other client.'],
  run: async ({ options }) => {
    const method = options.remove ? 'practice.removeSample' : 'practice.loadSample'
    const counts = await withVault(options.vault, (context, perform) =>
      perform(context, method, {}),
    )
    await printJson(counts)
    return undefined
  },
})
