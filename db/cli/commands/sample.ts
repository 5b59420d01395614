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
    // Loaded here: the sample's texts serve no other command.
    const { loadSample, removeSample } = await import('../../services/practice.ts')
    const counts = await withVault(options.vault, options.remove ? removeSample : loadSample)
    await printJson(counts)
    return undefined
  },
})
