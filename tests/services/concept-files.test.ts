/** What leaves the vault of a concept: counts alone unless more is asked for, and always in the log. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../support/temp-folder.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const NAME = 'Ines Halloran'
const TEXT = 'Nobody would notice, she says, and looks at the door.'
const APART = 'I speak to her as if to glass.'
const passage = (start: number, end: number) => ({ kind: 'passage', start, end }) as const
const COUNTS = { isWithQuotes: false, isWithNames: false, isWithProcess: false }

const filled = async () => {
  const made = await makeTestVault()
  const { id } = await addClient(made, NAME)
  const { id: sessionId } = await addSession(made, id, '2026-01-12')
  await made.call('notes.save', {
    ...{ sessionId, baseRevision: 0, text: TEXT },
    tags: [tagOf('loneliness', passage(0, 19), { memo: '=1+1' }), tagOf('sadness', passage(7, 30))],
  })
  await made.call('notes.save', {
    ...{ sessionId, kind: 'process', baseRevision: 1, text: APART },
    tags: [tagOf('loneliness', passage(0, 10)), tagOf('rupture-repair', passage(2, 8))],
  })
  const target = tempFolder()
  const write = async (options: typeof COUNTS) => {
    const chosen = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e10'
    made.vault.offerPath('export', chosen, target)
    await made.call('exports.conceptFiles', { concept: 'loneliness', chosen, ...options })
    const folder = readdirSync(target).toSorted().at(-1) ?? ''
    return Object.fromEntries(
      readdirSync(join(target, folder)).map((file) => [
        file,
        readFileSync(join(target, folder, file), 'utf8'),
      ]),
    )
  }
  return { made, write }
}

describe('a concept taken out as tables', () => {
  it('is counts alone, without a word of anybody or of process notes', async () => {
    const { made, write } = await filled()
    const files = await write(COUNTS)
    expect(Object.keys(files)).toEqual(['about.md', 'manifest.json', 'together.csv'])
    const all = Object.values(files).join()
    for (const words of [NAME, 'IH-01', 'Nobody', 'glass', 'rupture-repair'])
      expect(all).not.toContain(words)
    expect(files['together.csv']).toContain('sadness,Sadness,1,1,1,,1,1,0,0')
    expect(files['about.md']).toContain('Without process notes, counts alone')
    const [event] = [...made.context.queries.audit.chain()].filter(
      ({ kind }) => kind === 'exported',
    )
    expect(JSON.parse(String(event?.detail))).toMatchObject({ class: 'concept', quotes: 0 })
  })

  it('has the record’s quotes under codes where asked for, and no formula runs', async () => {
    const { write } = await filled()
    const files = await write({ ...COUNTS, isWithQuotes: true })
    expect(files['quotes.csv']).toContain('IH-01,1,2026-01-12,progress,Nobody would notice,')
    expect(files['quotes.csv']).toContain("'=1+1")
    expect(Object.values(files).join()).not.toContain(NAME)
    expect(files['quotes.csv']).not.toContain('I speak to')
  })

  it('says on itself that it holds process notes, where it does', async () => {
    const { write } = await filled()
    const files = await write({ isWithQuotes: true, isWithNames: true, isWithProcess: true })
    expect(files['about.md']).toContain('Psychotherapy-note material')
    expect(files['manifest.json']).toContain('Psychotherapy-note material')
    expect(files['quotes.csv']).toContain(`IH-01,${NAME},1,2026-01-12,process,I speak to,`)
    expect(files['together.csv']).toContain('rupture-repair,Rupture and repair,1,2,1,,1,1,0,0')
  })
})
