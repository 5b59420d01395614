/** A comparison taken out: the rates of each part with what they are of, under codes, process notes only where asked for. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExportedSide } from '../../db/contract/calls/comparison-export.ts'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import { tempFolder } from '../support/temp-folder.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'

const TEXT = 'Nobody would notice, she says.'
const CHOSEN = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e10'
const WORDS = { kind: 'passage', start: 0, end: 19 } as const

/** A session for each word: with these concepts tagged, `+` standing for a note without a tag. */
const sessionsOf = async (
  test: TestVault,
  clientId: ClientId,
  written: readonly string[],
): Promise<readonly SessionId[]> => {
  const ids: SessionId[] = []
  for (const [at, concept] of written.entries()) {
    const { id: sessionId } = await addSession(test, clientId, `2026-01-${10 + at}`)
    const tags = concept === '+' ? [] : [tagOf(concept, WORDS)]
    await test.call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags })
    ids.push(sessionId)
  }
  return ids
}

const filled = async () => {
  const test = await makeTestVault()
  const { id: ines } = await addClient(test, 'Ines Halloran', 'IH-01')
  const { id: bo } = await addClient(test, 'Bo Lindqvist', 'BL-02')
  const own = await sessionsOf(test, ines, ['loneliness', 'loneliness', '+', 'belonging'])
  const theirs = await sessionsOf(test, bo, ['loneliness'])
  const { id: apart } = await addSession(test, ines, '2026-01-20')
  await test.call('notes.save', {
    ...{ sessionId: apart, kind: 'process', baseRevision: 0, text: TEXT },
    tags: [tagOf('rupture-repair', WORDS)],
  })
  const write = async (sides: readonly ExportedSide[], isWithProcess = false) => {
    const target = tempFolder()
    test.vault.offerPath('export', CHOSEN, target)
    await test.call('exports.comparisonFiles', {
      ...{ sides, filter: null, isWithProcess, chosen: CHOSEN },
    })
    const [folder = ''] = readdirSync(target)
    const read = (name: string) => readFileSync(join(target, folder, name), 'utf8')
    return { folder, read, names: readdirSync(join(target, folder)) }
  }
  const [first, second, ...rest] = own
  const periods: readonly ExportedSide[] = [
    { clientId: ines, label: 'Before', sessions: [first, second].flatMap((id) => id ?? []) },
    { clientId: ines, label: 'After', sessions: [...rest, apart] },
  ]
  return { test, ines, bo, own, theirs, write, periods }
}

const rowOf = (csv: string, concept: string): string | undefined =>
  csv.split('\r\n').find((line) => line.split(',')[1] === concept)

describe('a comparison taken out', () => {
  it('has each theme with how often, of how many, and the difference', async () => {
    const { write, periods } = await filled()
    const { folder, read, names } = await write(periods)
    expect(folder).toMatch(/^comparison-IH-01-\d{4}-\d{2}-\d{2}-\d{6}$/)
    expect(names).toEqual(['about.md', 'manifest.json', 'parts.csv', 'rates.csv'])
    expect(rowOf(read('rates.csv'), 'loneliness')).toBe(
      'alarm,loneliness,Loneliness,2,2,100,0,0,2,0,0,-100',
    )
    expect(rowOf(read('rates.csv'), 'belonging')).toBe(
      'change,belonging,Belonging,0,2,0,0,1,2,50,0,50',
    )
    expect(read('parts.csv')).toContain('"IH-01, After",IH-01,2026-01-12,2026-01-20,3,2,3 4 5')
    for (const name of names) expect(read(name)).not.toContain('Halloran')
  })

  it('leaves process notes out unless asked, and says which it is', async () => {
    const { write, periods, test } = await filled()
    const without = await write(periods)
    expect(rowOf(without.read('rates.csv'), 'rupture-repair')).toBeUndefined()
    expect(without.read('about.md')).toContain('Themes marked by the therapist in progress notes')
    const whole = await write(periods, true)
    expect(rowOf(whole.read('rates.csv'), 'rupture-repair')).toBe(
      'change,rupture-repair,Rupture and repair,0,2,0,0,1,3,33.3,0,33',
    )
    expect(whole.read('about.md')).toContain('Psychotherapy-note material')
    const classes = [...test.context.queries.audit.chain()]
      .filter(({ kind }) => kind === 'exported')
      .map(({ detail }) => JSON.parse(String(detail)).class)
    expect(classes).toEqual(['comparison', 'comparison-process'])
  })

  it('sets clients beside each other under their codes, with a line in the log for each', async () => {
    const { write, ines, bo, own, theirs, test } = await filled()
    const { folder, read } = await write([
      { clientId: ines, label: null, sessions: own },
      { clientId: bo, label: null, sessions: theirs },
    ])
    expect(folder).toMatch(/^comparison-IH-01-BL-02-/)
    expect(rowOf(read('rates.csv'), 'loneliness')).toBe(
      'alarm,loneliness,Loneliness,2,4,50,0,1,1,100,0,50',
    )
    expect(
      [...test.context.queries.audit.chain()].filter(({ kind }) => kind === 'exported'),
    ).toHaveLength(2)
  })

  it('writes nothing where a session is another client’s', async () => {
    const { test, ines, bo, own } = await filled()
    const target = tempFolder()
    test.vault.offerPath('export', CHOSEN, target)
    const refused = await test.refusal('exports.comparisonFiles', {
      sides: [
        { clientId: ines, label: null, sessions: own },
        { clientId: bo, label: null, sessions: own },
      ],
      ...{ filter: null, isWithProcess: false, chosen: CHOSEN },
    })
    expect(refused).toBe('not-found')
    expect(readdirSync(target)).toEqual([])
  })
})
