/** Suggestions on the command line: JSON Lines in and out, no vault needed, and what a vault taught. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { suggest } from '../../db/suggestions/engine.ts'
import { runCli, spawnCli } from '../support/run-cli.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { makeTestVault } from '../support/test-vault.ts'

// A process loads the language model and the vectors: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const TEXT = 'She has nobody to call in the evenings and feels so lonely.'
/** Sure enough to be suggested, and unsure enough to grow surer. */
const PLAIN = 'She is lonely.'

describe('suggest', () => {
  it('reads lines and answers each, without vault or passphrase', async () => {
    const input = `${JSON.stringify({ id: 'a', text: TEXT })}\n\n${JSON.stringify({ id: 7, text: '' })}\n`
    const { code, stdout, stderr } = await spawnCli(['suggest'], { passphrase: null, input })
    expect([code, stderr]).toEqual([0, ''])
    const [first, second, ...rest] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rest).toEqual([])
    expect(second).toEqual({ id: 7, suggestions: [] })
    expect(first).toMatchObject({ id: 'a', suggestions: [{ concept: 'loneliness' }] })
    const [suggestion] = first.suggestions
    expect(Object.keys(suggestion)).toEqual([
      'concept',
      'start',
      'end',
      'score',
      'assertion',
      'because',
    ])
    expect(TEXT.slice(suggestion.start, suggestion.end)).toMatch(/nobody to call|so lonely/)
    expect(suggestion.score).toBeGreaterThan(0.3)
    expect(suggestion.score).toBeLessThanOrEqual(1)
    expect(suggestion.assertion).toBe('present')
  })

  it.each([
    ['{"id":"a","text":"x"}\nnonsense', 'line 2 is not JSON'],
    ['{"text":"x"}', 'line 1: no "id"'],
    ['{"id":"a"}', 'line 1: "text" must be a string'],
    ['{"id":"a","text":5}', 'line 1: "text" must be a string'],
  ])('says which line it cannot read: %s', async (content, words) => {
    const file = join(tempFolder(), 'lines.jsonl')
    writeFileSync(file, content)
    const { code, stdout, stderr } = await runCli(['suggest', '--file', file])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('nonsense')
  })

  it('goes by what the clinician of a vault accepted, and needs its passphrase', async () => {
    const { folder, call, vault } = await makeTestVault()
    const file = join(tempFolder(), 'lines.jsonl')
    writeFileSync(file, JSON.stringify({ id: 'a', text: PLAIN }))
    const lonely = async (options: readonly string[]) => {
      const { code, stdout } = await runCli(['suggest', '--file', file, ...options])
      expect(code).toBe(0)
      const { suggestions } = JSON.parse(stdout)
      return suggestions.find(({ concept }: { concept: string }) => concept === 'loneliness')
    }
    const { score } = await lonely([])
    const { cue } = suggest(PLAIN).find(({ concept }) => concept === 'loneliness') ?? {}
    for (let time = 0; time < 4; time += 1)
      await call('suggestions.accept', { concept: 'loneliness', cue: cue ?? '' })
    vault.close()
    const taught = await lonely(['--vault', folder])
    expect(taught.score).toBeGreaterThan(score)
    expect(taught.because).toContain('you accepted this cue 4 of 4 times')
    const refused = await runCli(['suggest', '--file', file, '--vault', folder], {
      passphrase: 'not the passphrase of it',
    })
    expect(refused.code).toBeGreaterThan(0)
    expect(refused.stdout).toBe('')
  })
})
