import { describe, expect, it, vi } from 'vitest'
import { COMMANDS } from '../../db/cli/commands.ts'
import { EXIT } from '../../db/cli/exit-codes.ts'
import { wordingOf } from '../../db/cli/failure-words.ts'
import { FAILURE_CODES } from '../../db/contract/failures.ts'
import { runCli, spawnCli } from '../support/run-cli.ts'

// Each command derives a key and some start a process: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const NOWHERE = { passphrase: null }

describe('the help', () => {
  it('of a real process names every command, option, exit code and variable', async () => {
    const { code, stdout, stderr } = await spawnCli(['--help'], NOWHERE)
    expect([code, stderr]).toEqual([0, ''])
    for (const { name, options } of COMMANDS) {
      expect(stdout).toContain(`npm run -s vault -- ${name} `)
      for (const option of Object.keys(options)) expect(stdout).toContain(`--${option}`)
    }
    for (const exit of Object.values(EXIT)) expect(stdout).toMatch(new RegExp(`\n  ${exit} +\\w`))
    expect(stdout).toContain('THROUGHLINE_PASSPHRASE')
  })

  it.each(COMMANDS.map(({ name }) => name))(
    'of %s says what goes in and what comes out',
    async (name) => {
      const { code, stdout } = await runCli([name, '--help'], NOWHERE)
      const command = COMMANDS.find((candidate) => candidate.name === name)
      expect(code).toBe(0)
      for (const option of Object.keys(command?.options ?? {}))
        expect(stdout).toMatch(new RegExp(`\n  --${option}\\b`))
      for (const line of command?.prints ?? []) expect(stdout).toContain(line)
      expect(await runCli(['help', name], NOWHERE)).toEqual(await runCli([name, '-h'], NOWHERE))
    },
  )

  it('keeps to the width of a terminal', async () => {
    const { stdout } = await runCli(['--help'], NOWHERE)
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('covers the commands that were asked for', () => {
    expect(COMMANDS.map(({ name }) => name).toSorted()).toEqual([
      ...[
        'audit',
        'backup',
        'backups',
        'clients',
        'concepts',
        'create',
        'export',
        'generate',
        'import',
      ],
      ...[
        'note',
        'observations',
        'restore',
        'sample',
        'search',
        'sessions',
        'suggest',
        'tag',
        'timeline',
        'verify',
      ],
    ])
  })

  it('goes with a version', async () => {
    const { code, stdout } = await runCli(['--version'], NOWHERE)
    expect([code, /^\d+\.\d+\.\d+\n$/.test(stdout)]).toEqual([0, true])
  })
})

describe('the words for a failure', () => {
  it('are one plain sentence for each, and never an exit code of success', () => {
    for (const code of FAILURE_CODES) {
      const { words, exit } = wordingOf({ code })
      expect(words).toMatch(/^[a-z][^\n]+[^.]$/)
      expect(exit).not.toBe(EXIT.ok)
    }
  })
})
