/** Suggestions on the command line: JSON Lines in and out, no vault needed, and what a vault taught. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { runCli, spawnCli } from '../support/run-cli.ts'
import { tempFolder } from '../support/temp-folder.ts'

// A process loads the language model and the vectors: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const TEXT = 'She has nobody to call in the evenings and feels so lonely.'

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
})
