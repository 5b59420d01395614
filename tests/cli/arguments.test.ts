import { describe, expect, it } from 'vitest'
import { asksForHelp, parseArguments } from '../../db/cli/arguments.ts'
import { flag, optional, required } from '../../db/cli/command.ts'

const command = {
  options: { vault: required('DIR', ''), quote: optional('TEXT', ''), json: flag('') },
  positional: { value: 'QUERY...', about: '' },
}
const parse = (...args: string[]) => parseArguments(command, args)
const refusal = (...args: string[]): string => {
  try {
    parse(...args)
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'not an error'
  }
  return 'no refusal'
}

describe('the words of a command line', () => {
  it('become options and what stands between them', () => {
    expect(parse('one', '--vault', 'dir', 'two', '--json')).toEqual({
      options: { vault: 'dir', json: true },
      positionals: ['one', 'two'],
    })
  })

  it('leave a flag false and an option undefined where they are not given', () => {
    const { options } = parse('one', '--vault=dir')
    expect([options.json, options.quote]).toEqual([false, undefined])
  })

  it('may begin with a dash behind an equals sign, behind -- and as a lone dash', () => {
    expect(parse('--vault', 'd', '--quote=--json', 'x').options.quote).toBe('--json')
    expect(parse('--vault', 'd', '--quote', '-', 'x').options.quote).toBe('-')
    expect(parse('--vault', 'd', '--', '-word').positionals).toEqual(['-word'])
  })

  it('may be empty as a value', () => {
    expect(parse('--vault', '', 'x').options.vault).toBe('')
  })

  it.each([
    [['x'], '--vault DIR is missing'],
    [['--vault', 'd'], 'QUERY... is missing'],
    [['x', '--vault'], '--vault needs a value'],
    [['x', '--vault', '--json'], '--vault needs a value'],
    [['x', '--vault', 'd', '--vault', 'e'], '--vault is given twice'],
    [['x', '--vault', 'd', '--json=yes'], '--json takes no value'],
    [['x', '--vault', 'd', '--nope'], 'unknown option --nope'],
    [['x', '--vault', 'd', '-v'], 'unknown option -v'],
    [['x', '--vault', 'd', '--no-json'], 'unknown option --no-json'],
  ])('are refused in one sentence: %j', (args, words) => {
    expect(refusal(...args)).toContain(`BadInput: ${words}`)
    expect(refusal(...args)).not.toContain('\n')
  })

  it('never come back in a refusal where they may be a secret', () => {
    expect(refusal('x', '--vault', 'd', '--passphrase=violet harbor')).not.toContain('violet')
    expect(refusal('x', '--vault', 'd', '--Hunter2!')).not.toContain('Hunter2')
  })

  it('ask for help anywhere before --', () => {
    expect([
      asksForHelp(['x', '--help']),
      asksForHelp(['-h']),
      asksForHelp(['--', '--help']),
      asksForHelp(['x']),
    ]).toEqual([true, true, false, false])
  })
})
