/** What leaves the vault of a timeline: never a quote, never a process note's theme unasked, and always in the log. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../support/temp-folder.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const NAME = 'Ines Halloran'
const TEXT = 'Nobody would notice, she says, and looks at the door.'
const APART = 'I speak to her as if to glass.'
const OPTIONS = {
  isWithName: false,
  isWithProcess: false,
  isWithMeasures: false,
  isWithEvents: false,
  axis: 'number',
  showsAll: false,
} as const

const filled = async () => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made, NAME)
  const { id: sessionId } = await addSession(made, clientId, '2026-01-12')
  const { id: apart } = await addSession(made, clientId, '2026-01-19')
  const quote = { kind: 'passage', start: 0, end: 20 } as const
  await made.call('notes.save', {
    sessionId,
    baseRevision: 0,
    text: TEXT,
    tags: [tagOf('loneliness', quote, { memo: 'In her words.' })],
  })
  await made.call('notes.save', {
    sessionId: apart,
    kind: 'process',
    baseRevision: 0,
    text: APART,
    tags: [tagOf('rupture-repair', { kind: 'passage', start: 0, end: 10 })],
  })
  await made.call('events.add', {
    clientId,
    event: {
      kind: 'loss',
      title: 'The dog died',
      detail: '',
      startDate: '2026-01-13',
      endDate: null,
      isOngoing: false,
    },
  })
  return { made, clientId, target: tempFolder() }
}

type Filled = Awaited<ReturnType<typeof filled>>

const write = (
  { made, clientId, target }: Filled,
  more: Readonly<Record<string, unknown>> = {},
) => {
  const chosen = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e10'
  made.vault.offerPath('export', chosen, target)
  const order = { clientId, ...OPTIONS, chosen, formats: ['svg', 'csv'], png: null, pdf: null }
  return made.vault.call('exports.timelineFiles', { ...order, ...more })
}

const allIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')

describe('an exported timeline', () => {
  it('stands under the code, without quotes, and leaves process notes out and says so', async () => {
    const at = await filled()
    const result = await write(at)
    expect(result).toMatchObject({
      ok: true,
      value: { files: ['timeline.svg', 'themes.csv', 'about.md', 'manifest.json'] },
    })
    const all = allIn(at.target)
    for (const secret of [NAME, 'Nobody would notice', 'In her words', APART, 'The dog died'])
      expect(all).not.toContain(secret)
    expect(all).toContain('IH-01')
    expect(all).toContain('Left out: 1 tag made in process notes')
    expect(all).toContain('Left out: 1 event')
    expect(all).not.toContain('Psychotherapy-note material')
    // Not even that the second session had a note of that kind.
    expect(all).toContain('2,2026-01-19,attended,alarm,loneliness,Loneliness,no-note')
  })

  it('says its class on everything once themes of process notes are in it', async () => {
    const at = await filled()
    await write(at, { isWithProcess: true, isWithEvents: true, isWithName: true })
    const folder = join(at.target, readdirSync(at.target)[0] ?? '')
    for (const file of ['timeline.svg', 'about.md', 'manifest.json'])
      expect(readFileSync(join(folder, file), 'utf8')).toContain('Psychotherapy-note material')
    const svg = readFileSync(join(folder, 'timeline.svg'), 'utf8')
    expect(svg).toContain(NAME)
    expect(svg).toContain('The dog died')
    expect(allIn(at.target)).not.toContain(APART.slice(0, 10))
  })

  it('is in the log with its class and nothing of its content', async () => {
    const at = await filled()
    await write(at)
    await write(at, { isWithProcess: true, formats: ['csv'] }).then(() => undefined)
    const { events } = await at.made.call('audit.list', {
      before: null,
      limit: 50,
      kinds: ['exported'],
      clientId: at.clientId,
      from: null,
      to: null,
    })
    expect(events.map(({ detail }) => detail.class)).toContain('timeline')
    expect(JSON.stringify(events)).not.toContain('loneliness')
  })

  it('refuses bytes that are not what they are called, and then leaves nothing behind', async () => {
    const at = await filled()
    for (const wrong of [
      { formats: ['png'], png: Buffer.from('<html>').toString('base64') },
      { formats: ['png'], png: null },
      { formats: ['pdf'], pdf: null },
      { formats: [] },
    ])
      expect(await write(at, wrong)).toMatchObject({ ok: false })
    at.made.vault.offerMade('018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e11', Buffer.from('MZ'))
    const pdf = { formats: ['pdf'], pdf: '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e11' }
    expect(await write(at, pdf)).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
    expect(readdirSync(at.target)).toEqual([])
  })

  it('writes what was painted, byte for byte, and takes what main made once', async () => {
    const at = await filled()
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('rest')])
    const token = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e12'
    at.made.vault.offerMade(token, Buffer.from('%PDF-1.7 rest'))
    const order = { formats: ['png', 'pdf'], png: png.toString('base64'), pdf: token }
    expect(await write(at, order)).toMatchObject({ ok: true })
    const folder = join(at.target, readdirSync(at.target)[0] ?? '')
    expect(readFileSync(join(folder, 'timeline.png'))).toEqual(png)
    expect(readFileSync(join(folder, 'timeline.pdf'), 'utf8')).toBe('%PDF-1.7 rest')
    expect(await write(at, order)).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  })
})
