/** Safety marks open by themselves and stay until a risk note is signed, whatever path a write takes. */
import { describe, expect, it } from 'vitest'
import type { Input } from '../../db/contract/api.ts'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import type { TagInput } from '../../db/contract/shapes.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'
import { RISK_FIELDS } from '../support/valid-inputs.ts'

const CONCEPT = 'hopelessness-about-existence'
const TEXT = 'It would be simpler if there just was not a me for her to find.'

type Practice = TestVault & {
  readonly clientId: ClientId
  readonly sessionId: SessionId
  /** The session's tags become these; a note of its kind is written if need be. */
  readonly put: (tags: readonly TagInput[], kind?: 'progress' | 'process') => Promise<void>
  readonly state: () => ReturnType<typeof stateOf>
}

const stateOf = ({ call }: TestVault, clientId: ClientId) => call('safety.state', { clientId })

const practice = async (): Promise<Practice> => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const { id: sessionId } = await addSession(made, clientId, '2026-02-02')
  return {
    ...made,
    clientId,
    sessionId,
    put: async (tags, kind = 'progress') => {
      const { revision } = await made.call('notes.open', { sessionId, kind })
      const input = { sessionId, kind, baseRevision: revision, text: TEXT, tags: [...tags] }
      await made.call('notes.save', input)
    },
    state: () => stateOf(made, clientId),
  }
}

const passage = (start: number, end: number, more: Partial<TagInput> = {}): TagInput =>
  tagOf(CONCEPT, { kind: 'passage', start, end }, more)

const writeRiskNote = async (
  { call }: TestVault,
  clientId: ClientId,
  fields: Input<'safety.saveRiskNote'>['fields'] = RISK_FIELDS,
) => {
  const { revision: baseRevision } = await call('safety.openRiskNote', {
    clientId,
    riskNoteId: null,
  })
  const saved = await call('safety.saveRiskNote', {
    clientId,
    baseRevision,
    sessionId: null,
    fields,
  })
  return saved.revision
}

const signRiskNote = async (made: TestVault, clientId: ClientId) => {
  const baseRevision = await writeRiskNote(made, clientId)
  return made.call('safety.signRiskNote', { clientId, baseRevision })
}

describe('a safety mark', () => {
  it('opens with the words that were tagged, and shows on the caseload', async () => {
    const made = await practice()
    await made.put([passage(0, 20, { memo: 'passive, asked in full' })])
    const { open, openTotal } = await made.state()
    expect(openTotal).toBe(1)
    expect(open).toMatchObject([
      {
        source: 'tag',
        aboutDate: '2026-02-02',
        session: { id: made.sessionId, number: 1 },
        quotes: [
          {
            quote: TEXT.slice(0, 20),
            memo: 'passive, asked in full',
            kind: 'progress',
            span: { start: 0, end: 20 },
          },
        ],
        measure: null,
      },
    ])
    expect(open[0]?.id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(await made.call('clients.get', { clientId: made.clientId })).toMatchObject({
      safety: '2026-02-02',
      safetyWhy: ['tag'],
    })
  })

  it('opens from a process note too, and is one for both notes of the session', async () => {
    const made = await practice()
    await made.put([passage(0, 10)], 'process')
    expect((await made.state()).open[0]?.quotes).toMatchObject([{ kind: 'process' }])
    await made.put([passage(20, 30)])
    expect((await made.state()).openTotal).toBe(1)
    await made.put([])
    expect((await made.state()).openTotal).toBe(1)
    await made.put([], 'process')
    expect((await made.state()).openTotal).toBe(0)
  })

  it.each<[string, Partial<TagInput>]>([
    ['denied', { assertion: 'denied' }],
    ['looked for and absent', { intensity: 0 }],
    ['historical', { assertion: 'historical' }],
    ['about somebody else', { assertion: 'other-person' }],
  ])('does not open for what is %s, and goes when the last tag becomes so', async (_, more) => {
    const made = await practice()
    const tag = passage(0, 10)
    await made.put([{ ...tag, ...more }])
    expect((await made.state()).openTotal).toBe(0)
    await made.put([tag])
    expect((await made.state()).openTotal).toBe(1)
    await made.put([{ ...tag, ...more }])
    expect((await made.state()).openTotal).toBe(0)
  })

  it('stays one while its tag is moved, rated and merged, and goes with the last of them', async () => {
    const made = await practice()
    const tag = passage(0, 10)
    await made.put([tag])
    const [first] = (await made.state()).open
    await made.put([{ ...tag, anchor: { kind: 'passage', start: 5, end: 12 }, intensity: 3 }])
    await made.put([passage(0, 20)])
    const merged = await made.state()
    expect(merged.openTotal).toBe(1)
    expect(merged.open[0]?.id).toBe(first?.id)
    await made.put([tagOf('sadness')])
    expect((await made.state()).openTotal).toBe(0)
  })

  it('opens for each session, and the caseload shows the oldest', async () => {
    const made = await practice()
    await made.put([passage(0, 10)])
    const { id: sessionId } = await addSession(made, made.clientId, '2026-01-05')
    const tags = [tagOf(CONCEPT)]
    await made.call('notes.save', { sessionId, baseRevision: 0, text: null, tags })
    expect((await made.state()).open.map((mark) => mark.aboutDate)).toEqual([
      '2026-01-05',
      '2026-02-02',
    ])
    expect((await made.call('clients.get', { clientId: made.clientId })).safety).toBe('2026-01-05')
    await made.call('sessions.update', {
      sessionId,
      localDate: '2026-03-09',
      localTime: '10:00',
      timeZone: 'UTC',
      durationMinutes: 50,
      attendance: 'attended',
    })
    expect((await made.state()).open.map((mark) => mark.aboutDate)).toEqual([
      '2026-02-02',
      '2026-03-09',
    ])
  })

  it('follows the result of a measure, and stays without it once it was answered', async () => {
    const made = await practice()
    const { sqlite } = made.context.store
    const add = (id: string, positive: number) =>
      sqlite
        .prepare(
          `INSERT INTO measure_result (id, client_key, session_key, instrument, instrument_version,
             taken_on, items, scores, is_safety_positive, created_at, updated_at)
           VALUES (?, 1, NULL, 'phq-9', 1, '2026-02-03', '[1,1,1,1,1,1,1,1,2]', '{}', ?, 5, 6)`,
        )
        .run(id, positive)
    const change = (set: string) => sqlite.exec(`UPDATE measure_result SET ${set} WHERE id = 'a'`)
    add('a', 0)
    expect((await made.state()).openTotal).toBe(0)
    change('is_safety_positive = 1')
    expect((await made.state()).open).toMatchObject([
      {
        source: 'measure',
        aboutDate: '2026-02-03',
        session: null,
        quotes: [],
        measure: { instrument: 'phq-9', answer: 2 },
      },
    ])
    change("taken_on = '2026-02-04', updated_at = 7")
    expect((await made.call('clients.get', { clientId: made.clientId })).safety).toBe('2026-02-04')
    change('is_safety_positive = 0')
    expect((await made.state()).openTotal).toBe(0)
    change('is_safety_positive = 1')
    sqlite.exec("DELETE FROM measure_result WHERE id = 'a'")
    expect((await made.state()).openTotal).toBe(0)
    add('b', 1)
    expect((await signRiskNote(made, made.clientId)).answered).toBe(1)
    sqlite.exec("DELETE FROM measure_result WHERE id = 'b'")
    expect((await made.state()).riskNotes[0]?.answered).toBe(1)
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
  })
})

describe('a risk note', () => {
  it('is one draft for a client, gone when nothing is left in it', async () => {
    const made = await practice()
    const { clientId } = made
    const blank = await made.call('safety.openRiskNote', { clientId, riskNoteId: null })
    expect(blank).toMatchObject({ id: null, revision: 0, session: null, signed: null })
    for (const area of ['ideation', 'plan', 'means', 'intent'] as const)
      expect(blank.fields[area]).toEqual({ answer: null, detail: '' })
    const half = { ...blank.fields, ideation: { answer: 'present', detail: 'At night.' } } as const
    const { sessionId } = made
    const save = { clientId, sessionId, fields: half }
    expect((await made.call('safety.saveRiskNote', { ...save, baseRevision: 0 })).revision).toBe(1)
    expect(await made.refusal('safety.saveRiskNote', { ...save, baseRevision: 0 })).toBe(
      'stale-revision',
    )
    expect(await made.call('safety.openRiskNote', { clientId, riskNoteId: null })).toMatchObject({
      fields: half,
      revision: 1,
      session: { id: sessionId, number: 1 },
    })
    expect((await made.state()).riskNotes).toMatchObject([{ signedAt: null }])
    const emptied = { ...save, fields: blank.fields, baseRevision: 1 }
    expect((await made.call('safety.saveRiskNote', emptied)).revision).toBe(0)
    expect((await made.state()).riskNotes).toEqual([])
  })

  it('is signed only when every area was answered', async () => {
    const made = await practice()
    const { clientId } = made
    expect(await made.refusal('safety.signRiskNote', { clientId, baseRevision: 0 })).toBe(
      'risk-note-incomplete',
    )
    const open = { ...RISK_FIELDS, means: { answer: null, detail: 'not asked' } }
    const baseRevision = await writeRiskNote(made, clientId, open)
    expect(await made.refusal('safety.signRiskNote', { clientId, baseRevision })).toBe(
      'risk-note-incomplete',
    )
    const ahead = { ...RISK_FIELDS, localDate: '2999-01-01' }
    const next = await writeRiskNote(made, clientId, ahead)
    expect(await made.refusal('safety.signRiskNote', { clientId, baseRevision: next })).toBe(
      'risk-note-incomplete',
    )
  })

  it('answers every open mark of its client, names them, and no mark of another', async () => {
    const made = await practice()
    await made.put([passage(0, 10)])
    const other = await addClient(made, 'Amos Peretz', 'AP-01')
    const { id: sessionId } = await addSession(made, other.id, '2026-02-03')
    const tags = [tagOf(CONCEPT)]
    await made.call('notes.save', { sessionId, baseRevision: 0, text: null, tags })
    const signed = await signRiskNote(made, made.clientId)
    expect(signed.answered).toBe(1)
    expect(await made.state()).toMatchObject({ open: [], openTotal: 0 })
    expect((await made.call('clients.get', { clientId: made.clientId })).safety).toBeNull()
    expect((await stateOf(made, other.id)).openTotal).toBe(1)
    const view = await made.call('safety.openRiskNote', {
      clientId: made.clientId,
      riskNoteId: signed.id,
    })
    expect(view.signed).toMatchObject({
      sha256: signed.sha256,
      appVersion: '0.0.0-test',
      answered: [{ aboutDate: '2026-02-02', source: 'tag' }],
    })
    expect(view.signed?.text).toContain('Ideation: present. Passive, for moments.')
    expect(view.signed?.text).toContain('Means: not assessed')
    expect(view.signed?.text).toContain('2026-02-02 (passage tagged)')
    expect(
      await made.refusal('safety.openRiskNote', { clientId: other.id, riskNoteId: signed.id }),
    ).toBe('not-found')
  })

  it('is asked for again by what is tagged anew, not by what it has answered', async () => {
    const made = await practice()
    const tag = passage(0, 10)
    await made.put([tag])
    await signRiskNote(made, made.clientId)
    // Undoing a removal, and widening the passage, which puts in another tag in place of the first.
    await made.put([])
    await made.put([tag])
    expect((await made.state()).openTotal).toBe(0)
    const wider = passage(0, 20)
    await made.put([wider])
    await made.put([{ ...wider, intensity: 3 }])
    expect((await made.state()).openTotal).toBe(0)
    await made.put([wider, passage(30, 40)])
    expect((await made.state()).openTotal).toBe(1)
  })

  it('keeps the session from being removed', async () => {
    const made = await practice()
    await made.put([passage(0, 10)])
    await signRiskNote(made, made.clientId)
    const { sessionId } = made
    const { revision } = await made.call('notes.open', { sessionId })
    await made.call('notes.save', { sessionId, baseRevision: revision, text: '', tags: [] })
    expect(await made.refusal('sessions.remove', { sessionId })).toBe('session-has-note')
  })

  it('leaves its traces in the log: opened, written once, signed with what it answered', async () => {
    const made = await practice()
    await made.put([passage(0, 10)])
    const { clientId } = made
    await made.call('safety.openRiskNote', { clientId, riskNoteId: null })
    const fields = { ...RISK_FIELDS, protective: 'Zaunkönig' }
    for (const baseRevision of [0, 1, 2])
      await made.call('safety.saveRiskNote', { clientId, sessionId: null, baseRevision, fields })
    await made.call('safety.signRiskNote', { clientId, baseRevision: 3 })
    made.context.audit.flush()
    const log = [...made.context.queries.audit.chain()].filter(({ kind }) =>
      kind.startsWith('risk-note'),
    )
    expect(log.map(({ kind, clientId, detail }) => [kind, clientId, detail])).toEqual([
      ['risk-note-viewed', made.clientId, '{}'],
      ['risk-note-written', made.clientId, '{}'],
      ['risk-note-signed', made.clientId, '{"answered":1}'],
    ])
    expect(JSON.stringify(log.map(({ detail }) => detail))).not.toContain('Zaunkönig')
  })
})

describe('the store refuses, whatever the SQL', () => {
  const signedPractice = async () => {
    const made = await practice()
    await made.put([passage(0, 10)])
    await signRiskNote(made, made.clientId)
    // And one mark that is open.
    await made.put([passage(20, 30)])
    return made
  }

  it.each([
    "UPDATE risk_note SET ideation = 'denied'",
    "UPDATE risk_note SET signed_text = 'x', signed_sha256 = 'y'",
    'UPDATE risk_note SET signed_at = NULL, signed_sha256 = NULL, signed_app_version = NULL, signed_text = NULL',
    'DELETE FROM risk_note',
    "INSERT OR REPLACE INTO risk_note SELECT key, 'other', client_key, session_key, local_date, revision, ideation, ideation_detail, plan, plan_detail, means, means_detail, intent, intent_detail, protective, action, consultation, created_at, updated_at, NULL, NULL, NULL, NULL FROM risk_note",
    "INSERT INTO risk_note SELECT NULL, 'other', client_key, session_key, local_date, revision, ideation, ideation_detail, plan, plan_detail, means, means_detail, intent, intent_detail, protective, action, consultation, created_at, updated_at, signed_at, signed_sha256, signed_app_version, signed_text FROM risk_note",
  ])('to change a signed risk note: %s', async (sql) => {
    const { sqlite } = (await signedPractice()).context.store
    const before = sqlite.prepare('SELECT * FROM risk_note').all()
    expect(() => sqlite.exec(sql)).toThrow('risk-note-signed')
    expect(sqlite.prepare('SELECT * FROM risk_note').all()).toEqual(before)
  })

  it.each([
    'UPDATE safety_mark SET answered_at = 1, risk_note_key = (SELECT key FROM risk_note) WHERE answered_at IS NULL',
    'UPDATE safety_mark SET answered_at = NULL, risk_note_key = NULL WHERE answered_at IS NOT NULL',
    "UPDATE safety_mark SET about_date = '2000-01-01' WHERE answered_at IS NOT NULL",
    'UPDATE safety_mark SET client_key = 404 WHERE answered_at IS NULL',
    'DELETE FROM safety_mark WHERE answered_at IS NULL',
    'DELETE FROM safety_mark WHERE answered_at IS NOT NULL',
    "INSERT OR REPLACE INTO safety_mark SELECT key, 'other', client_key, session_key, measure_result_key, source, opened_at, about_date, NULL, NULL FROM safety_mark",
    "INSERT INTO safety_mark SELECT NULL, 'other', client_key, session_key, measure_result_key, source, opened_at, about_date, answered_at, risk_note_key FROM safety_mark WHERE answered_at IS NOT NULL",
  ])('to answer or to drop a mark: %s', async (sql) => {
    const { sqlite } = (await signedPractice()).context.store
    const before = sqlite.prepare('SELECT * FROM safety_mark').all()
    expect(() => sqlite.exec(sql)).toThrow('safety-mark-stays')
    expect(sqlite.prepare('SELECT * FROM safety_mark').all()).toEqual(before)
  })

  it('to sign what is not complete', async () => {
    const made = await practice()
    const open = { ...RISK_FIELDS, plan: { answer: null, detail: '' } }
    await writeRiskNote(made, made.clientId, open)
    expect(() =>
      made.context.store.sqlite.exec(
        "UPDATE risk_note SET signed_at = 1, signed_sha256 = 'x', signed_app_version = 'x', signed_text = 'x'",
      ),
    ).toThrow('CHECK')
  })

  it('and the check of the vault finds a risk note that does not say what was signed', async () => {
    const made = await signedPractice()
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
    const { sqlite } = made.context.store
    sqlite.exec('DROP TRIGGER risk_note_signed_update')
    sqlite.exec("UPDATE risk_note SET intent = 'present'")
    const { checks } = await made.call('vault.verify', {})
    expect(checks.find(({ name }) => name === 'signed-notes')).toMatchObject({
      isSound: false,
      faults: 1,
    })
  })
})

describe('the sample practice', () => {
  it('has risk notes for two clients, one open mark, and leaves with all of it', async () => {
    const made = await makeTestVault()
    await made.call('practice.loadSample', {})
    const clients = await made.call('clients.list', { includeArchived: false })
    const marked = clients.filter((client) => client.safety !== null)
    expect(marked.map((client) => client.name)).toEqual(['Carys Penhallam'])
    const carys = await stateOf(made, marked[0]?.id ?? fail())
    expect(carys.openTotal).toBe(1)
    expect(carys.riskNotes).toHaveLength(5)
    for (const client of clients)
      expect((await made.call('events.list', { clientId: client.id })).length).toBeGreaterThan(2)
    await made.call('practice.removeSample', {})
    const counts = made.context.store.sqlite
      .prepare(
        `SELECT (SELECT count(*) FROM risk_note) + (SELECT count(*) FROM safety_mark)
           + (SELECT count(*) FROM safety_answered_tag) + (SELECT count(*) FROM event) AS n`,
      )
      .get()
    expect(counts).toEqual({ n: 0 })
  })
})

const fail = (): never => {
  throw new Error('nobody is marked')
}
