import { describe, expect, it } from 'vitest'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

describe('clients', () => {
  it('are listed by name with what is due', async () => {
    const made = await makeTestVault()
    const { call } = made
    const zoe = await addClient(made, 'zoe Lindqvist', 'ZL-01')
    await addClient(made, 'Amos Peretz', 'AP-01')
    const first = await addSession(made, zoe.id, '2026-02-02')
    await addSession(made, zoe.id, '2026-02-09')
    await call('sessions.create', {
      clientId: zoe.id,
      localDate: '2026-02-16',
      localTime: '10:00',
      timeZone: 'UTC',
      durationMinutes: 50,
      attendance: 'no-show',
    })
    await call('notes.save', { sessionId: first.id, baseRevision: 0, text: 'words', tags: [] })
    const rows = await call('clients.list', { includeArchived: false })
    expect(rows.map((row) => row.name)).toEqual(['Amos Peretz', 'zoe Lindqvist'])
    expect(rows[1]).toMatchObject({
      sessions: 3,
      lastSession: '2026-02-16',
      notesDue: 2,
      oldestDue: '2026-02-02',
      drafts: 1,
      safety: null,
    })
    await call('notes.sign', { sessionId: first.id, baseRevision: 1 })
    expect(await call('clients.get', { clientId: zoe.id })).toMatchObject({
      notesDue: 1,
      oldestDue: '2026-02-09',
      drafts: 0,
    })
  })

  it('are not late with a session that is still to come', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    await addSession(made, clientId, '2026-02-02')
    await addSession(made, clientId, '2999-01-01')
    expect(await made.call('clients.get', { clientId })).toMatchObject({
      sessions: 2,
      lastSession: '2026-02-02',
      notesDue: 1,
      oldestDue: '2026-02-02',
    })
  })

  it('carry a safety mark only where the concept is present', async () => {
    const made = await makeTestVault()
    const { call } = made
    const { id: clientId } = await addClient(made)
    const session = await addSession(made, clientId, '2026-02-02')
    const concept = 'hopelessness-about-existence'
    const put = (baseRevision: number, tag: ReturnType<typeof tagOf>) =>
      call('notes.save', { sessionId: session.id, baseRevision, text: null, tags: [tag] })
    const safety = async () => (await call('clients.get', { clientId })).safety
    await put(0, tagOf(concept, { kind: 'session' }, { intensity: 0 }))
    expect(await safety()).toBeNull()
    await put(1, tagOf(concept, { kind: 'session' }, { assertion: 'denied' }))
    expect(await safety()).toBeNull()
    await put(2, tagOf(concept, { kind: 'session' }, { intensity: 1 }))
    expect(await safety()).toBe('2026-02-02')
    await call('notes.save', {
      sessionId: session.id,
      baseRevision: 3,
      text: null,
      tags: [tagOf('sadness')],
    })
    expect(await safety()).toBeNull()
  })

  it('keep their codes apart, whatever the case', async () => {
    const made = await makeTestVault()
    await addClient(made, 'Amos Peretz', 'AP-01')
    const taken = { name: 'Anna Petrov', code: 'ap-01' }
    expect(await made.refusal('clients.create', taken)).toBe('code-taken')
    const other = await addClient(made, 'Anna Petrov', 'AP-02')
    const change = { clientId: other.id, name: 'Anna P.', code: 'AP-01' }
    expect(await made.refusal('clients.update', change)).toBe('code-taken')
    await made.call('clients.update', { ...change, code: 'AP-02' })
    expect((await made.call('clients.get', { clientId: other.id })).name).toBe('Anna P.')
  })

  it('leave the list when archived, and come back', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    await made.call('clients.archive', { clientId, isArchived: true })
    expect(await made.call('clients.list', { includeArchived: false })).toEqual([])
    expect(await made.call('clients.list', { includeArchived: true })).toHaveLength(1)
  })

  it('show their most active themes over the last eight attended sessions', async () => {
    const made = await makeTestVault()
    const { call } = made
    const { id: clientId } = await addClient(made)
    for (let day = 1; day <= 10; day += 1) {
      const { id } = await addSession(made, clientId, `2026-01-${String(day).padStart(2, '0')}`)
      const tags = [tagOf('loneliness', undefined, { intensity: day > 5 ? 3 : 1 })]
      if (day <= 2) tags.push(tagOf('sadness'))
      if (day === 10) tags.push(tagOf('grief-emerging', undefined, { assertion: 'historical' }))
      await call('notes.save', { sessionId: id, baseRevision: 0, text: null, tags })
    }
    const themes = await call('clients.recentThemes', { clientIds: [clientId] })
    expect(themes[clientId]).toEqual([{ concept: 'loneliness', levels: [1, 1, 1, 3, 3, 3, 3, 3] }])
  })
})

describe('measures', () => {
  it('tell the caseload when each instrument was last used with each client', async () => {
    const made = await makeTestVault()
    const { call } = made
    const { id: one } = await addClient(made)
    const { id: other } = await addClient(made, 'Oriel Vandermeer', 'OV-1')
    const add = (instrument: string, takenOn: string, answers: (number | null)[]) =>
      call('measures.add', {
        clientId: one,
        instrument,
        takenOn,
        sessionId: null,
        entry: { kind: 'answers', answers, isProrated: false },
      })
    await add('phq-9', '2026-02-01', [1, 1, 1, 1, 1, 1, 1, 1, 0, null])
    await add('phq-9', '2026-01-04', [2, 2, 2, 2, 2, 2, 2, 2, 0, null])
    await add('gad-7', '2026-01-11', [1, 1, 1, 1, 1, 1, 1])
    expect(await call('measures.latest', { clientIds: [one, other] })).toEqual({
      [one]: [
        { instrument: 'gad-7', takenOn: '2026-01-11' },
        { instrument: 'phq-9', takenOn: '2026-02-01' },
      ],
      [other]: [],
    })
  })
})

describe('sessions', () => {
  it('are numbered in their order, whenever they were entered', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    await addSession(made, clientId, '2026-02-09', '14:00')
    await addSession(made, clientId, '2026-02-09', '09:00')
    const early = await addSession(made, clientId, '2026-01-05')
    const rows = await made.call('sessions.list', { clientId })
    expect(rows.map((row) => [row.number, row.localDate, row.localTime])).toEqual([
      [1, '2026-01-05', '10:00'],
      [2, '2026-02-09', '09:00'],
      [3, '2026-02-09', '14:00'],
    ])
    await made.call('sessions.update', {
      sessionId: early.id,
      localDate: '2026-03-01',
      localTime: '10:00',
      timeZone: 'UTC',
      durationMinutes: 50,
      attendance: 'attended',
    })
    expect((await made.call('sessions.list', { clientId })).at(-1)?.id).toBe(early.id)
  })

  it('show the note as it is being written', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: sessionId } = await addSession(made, clientId, '2026-01-05')
    const save = (baseRevision: number, text: string) =>
      made.call('notes.save', { sessionId, baseRevision, text, tags: [tagOf('sadness')] })
    await save(0, 'one two')
    await save(1, 'one two three')
    const [row] = await made.call('sessions.list', { clientId })
    expect(row).toMatchObject({
      note: 'draft',
      words: 3,
      preview: 'one two three',
      themes: ['sadness'],
      tags: 1,
    })
  })

  it('are removed only while nothing was written about them', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: sessionId } = await addSession(made, clientId, '2026-01-05')
    const tags = [tagOf('sadness')]
    await made.call('notes.save', { sessionId, baseRevision: 0, text: null, tags })
    expect(await made.refusal('sessions.remove', { sessionId })).toBe('session-has-note')
    await made.call('notes.save', { sessionId, baseRevision: 1, text: null, tags: [] })
    await made.call('sessions.remove', { sessionId })
    expect(await made.call('sessions.list', { clientId })).toEqual([])
  })
})
