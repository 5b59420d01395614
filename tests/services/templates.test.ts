// The clinician's own templates and snippets in the vault: versions are kept, names and shortcuts are each there once.

import { describe, expect, it } from 'vitest'
import type { Input } from '../../db/contract/api.ts'
import { newSnippetId, newTemplateId } from '../../db/contract/new-ids.ts'
import { makeTestVault, openTestVault, PASSPHRASE } from '../support/test-vault.ts'

const section = (heading: string, role = heading.toLowerCase().replaceAll(' ', '-')) => ({
  heading,
  role,
  hint: '',
})
const INTAKE: Input<'templates.save'> = {
  templateId: null,
  name: 'Intake',
  sections: [section('Reason'), { ...section('Plan'), hint: 'what comes next' }],
}

describe('a template of one’s own', () => {
  it('is kept with its sections in order, also when the vault is closed', async () => {
    const { call, vault, folder } = await makeTestVault()
    const { id } = await call('templates.save', INTAKE)
    vault.close()
    const again = openTestVault(folder)
    await again.unlock(PASSPHRASE)
    expect(await again.call('templates.list', {})).toEqual({
      ok: true,
      value: [
        {
          id,
          name: 'Intake',
          sections: INTAKE.sections,
          isArchived: false,
          version: 1,
          former: [],
        },
      ],
    })
  })

  it('keeps its former versions when it changes, and has no new one where nothing does', async () => {
    const { call } = await makeTestVault()
    const { id } = await call('templates.save', INTAKE)
    const second = { ...INTAKE, templateId: id, sections: [section('Reason for coming', 'reason')] }
    await call('templates.save', second)
    await call('templates.save', second)
    await call('templates.save', { ...second, name: 'First hour' })
    expect(await call('templates.list', {})).toMatchObject([
      {
        id,
        name: 'First hour',
        version: 3,
        sections: second.sections,
        former: [INTAKE.sections, second.sections],
      },
    ])
  })

  it('is archived and brought back, and stays listed', async () => {
    const { call } = await makeTestVault()
    const { id: templateId } = await call('templates.save', INTAKE)
    await call('templates.archive', { templateId, isArchived: true })
    expect(await call('templates.list', {})).toMatchObject([{ isArchived: true, version: 1 }])
    await call('templates.archive', { templateId, isArchived: false })
    expect(await call('templates.list', {})).toMatchObject([{ isArchived: false }])
  })

  it.each<[string, Partial<Input<'templates.save'>>, string]>([
    ['the name of another', { name: ' intake ' }, 'template-name-taken'],
    ['the name of a built-in one', { name: 'soap' }, 'template-name-taken'],
    ['no name', { name: ' ' }, 'invalid-input'],
    ['no section', { sections: [] }, 'invalid-input'],
    ['one heading twice', { sections: [section('A', 'x'), section('a', 'y')] }, 'invalid-input'],
    ['one role twice', { sections: [section('A', 'x'), section('B', 'x')] }, 'invalid-input'],
    ['a heading with marks of its own', { sections: [section('# A', 'x')] }, 'invalid-input'],
    ['a heading without words', { sections: [section(' ', 'x')] }, 'invalid-input'],
    ['an id that is not there', { templateId: newTemplateId(), name: 'New' }, 'not-found'],
  ])('is refused with %s', async (_, change, code) => {
    const { call, refusal } = await makeTestVault()
    await call('templates.save', INTAKE)
    expect(await refusal('templates.save', { ...INTAKE, ...change })).toBe(code)
    expect(await call('templates.list', {})).toHaveLength(1)
  })

  it('has versions that the store itself lets nobody change or remove', async () => {
    const { call, context } = await makeTestVault()
    await call('templates.save', INTAKE)
    for (const sql of [
      "UPDATE note_template_version SET name = 'x'",
      'DELETE FROM note_template_version',
      "INSERT OR REPLACE INTO note_template_version SELECT key, template_key, number, 'x', sections, 0 FROM note_template_version",
    ])
      expect(() => context.store.sqlite.exec(sql)).toThrow(/version-append-only/)
  })
})

describe('a snippet', () => {
  const SNIPPET = { snippetId: null, shortcut: ';si', text: 'Denies | ideation.\r\nNo plan.' }

  it('is kept as the text of notes is, changed and removed', async () => {
    const { call } = await makeTestVault()
    const { id } = await call('snippets.save', SNIPPET)
    const kept = { id, shortcut: ';si', text: 'Denies | ideation.\nNo plan.' }
    expect(await call('snippets.list', {})).toEqual([kept])
    await call('snippets.save', { snippetId: id, shortcut: '.si', text: 'Other.' })
    expect(await call('snippets.list', {})).toEqual([{ id, shortcut: '.si', text: 'Other.' }])
    await call('snippets.remove', { snippetId: id })
    expect(await call('snippets.list', {})).toEqual([])
  })

  it.each([
    ['a shortcut that another has', { shortcut: ';si' }, 'shortcut-taken'],
    ['white space in its shortcut', { shortcut: ';s i' }, 'invalid-input'],
    ['a shortcut that is a word', { shortcut: 'si' }, 'invalid-input'],
    ['no words', { shortcut: ';x', text: ' \n' }, 'invalid-input'],
    ['an id that is not there', { shortcut: ';x', snippetId: newSnippetId() }, 'not-found'],
  ])('is refused with %s', async (_, change, code) => {
    const { call, refusal } = await makeTestVault()
    await call('snippets.save', SNIPPET)
    expect(await refusal('snippets.save', { ...SNIPPET, ...change })).toBe(code)
    expect(await call('snippets.list', {})).toHaveLength(1)
  })
})

it('Changes are in the log without a word of what was written', async () => {
  const { call, context } = await makeTestVault()
  const { id: templateId } = await call('templates.save', INTAKE)
  await call('templates.archive', { templateId, isArchived: true })
  const { id: snippetId } = await call('snippets.save', {
    snippetId: null,
    shortcut: ';zq',
    text: 'Zanzibar.',
  })
  await call('snippets.remove', { snippetId })
  await call('settings.update', { noteTemplate: { progress: 'soap', process: 'free' } })
  await call('settings.update', { noteTemplate: { progress: 'soap', process: 'free' } })
  context.audit.flush()
  const events = [...context.queries.audit.chain()].slice(1)
  expect(events.map(({ kind, detail }) => [kind, JSON.parse(detail)])).toEqual([
    ['template-changed', { change: 'added' }],
    ['template-changed', { change: 'archived' }],
    ['snippet-changed', { change: 'added' }],
    ['snippet-changed', { change: 'removed' }],
    ['setting-changed', { name: 'noteTemplate', from: null, to: null }],
  ])
})
