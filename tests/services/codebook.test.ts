import { describe, expect, it } from 'vitest'
import { textOfConcept } from '../../db/domain/concept-text.ts'
import { localDateOf } from '../../db/domain/local-date.ts'
import { FRAMEWORK_CONCEPTS, findFrameworkConcept } from '../../db/framework/framework.ts'
import { seedConcepts } from '../../db/services/concepts.ts'
import { makeTestVault, type TestVault } from '../support/test-vault.ts'

const SHAME = {
  name: 'Shame',
  code: 'zx',
  group: 'template',
  parent: null,
  color: null,
  text: {
    definition: 'Seen and found wanting.',
    include: ['Hiding', '  '],
    exclude: [],
    nearMisses: [{ concept: null, difference: '' }],
    examples: ['I wanted the floor to open.'],
  },
  remark: '',
} as const

const concept = async ({ call }: TestVault, slug: string) => {
  const found = (await call('concepts.list', {})).find((row) => row.slug === slug)
  if (found === undefined) throw new Error(slug)
  return found
}
const editOf = async (made: TestVault, slug: string) => {
  const { name, code, ownColor: color, text, remark } = await concept(made, slug)
  return {
    concept: slug,
    name,
    code,
    color,
    remark,
    text:
      text === null
        ? null
        : {
            ...text,
            include: [...text.include],
            exclude: [...text.exclude],
            examples: [...text.examples],
            nearMisses: [...text.nearMisses],
          },
  }
}
const order = async ({ call }: TestVault, group: string) =>
  (await call('concepts.list', {}))
    .filter((row) => row.group === group)
    .map(({ slug, parent }) => (parent === null ? slug : `${parent}>${slug}`))

describe('a concept of one’s own', () => {
  it('is added with its words, a slug of its own and the day it joined', async () => {
    const made = await makeTestVault()
    const { slug } = await made.call('codebook.add', SHAME)
    expect(slug).toBe('own-shame')
    const row = await concept(made, slug)
    expect(row).toMatchObject({
      group: 'template',
      groupName: 'The template: internal working model',
      color: 'template',
      addedOn: localDateOf(Date.now()),
      frameworkVersion: null,
      isSafety: false,
    })
    expect(textOfConcept(row)).toMatchObject({ include: ['Hiding'], nearMisses: [] })
    expect(await order(made, 'template')).toEqual([
      'others-unreliable',
      'self-unworthy',
      'relational-stressor',
      'own-shame',
    ])
    expect(await made.call('codebook.versions', { concept: slug })).toMatchObject([
      { number: 1, change: 'added', state: { name: 'Shame', code: 'zx' } },
    ])
  })

  it('needs a name and letters that nobody else has, and a place that is there', async () => {
    const made = await makeTestVault()
    await made.call('codebook.add', SHAME)
    const refused = (more: object) => made.refusal('codebook.add', { ...SHAME, ...more })
    expect(await refused({ code: 'zy' })).toBe('concept-name-taken')
    expect(await refused({ code: 'zy', name: 'LONELINESS' })).toBe('concept-name-taken')
    expect(await refused({ name: 'Other' })).toBe('concept-code-taken')
    expect(await refused({ name: 'Other', code: 'zzz' })).toBe('invalid-input')
    expect(await refused({ name: 'Other', code: 'zy', group: 'nowhere' })).toBe('not-found')
    expect(await refused({ name: 'Other', code: 'zy', parent: 'nobody' })).toBe('not-found')
    expect(await refused({ name: 'Other', code: 'zy', color: 'pink' })).toBe('invalid-input')
    expect(await refused({ name: ' ', code: 'zy' })).toBe('invalid-input')
  })

  it('hangs below another, in that one’s group, to any depth, and never below itself', async () => {
    const made = await makeTestVault()
    let parent = 'grief-lost'
    for (const code of ['za', 'zb', 'zc', 'zd', 'ze']) {
      const input = { ...SHAME, name: `Own ${code}`, code, parent }
      parent = (await made.call('codebook.add', input)).slug
    }
    expect((await order(made, 'grief')).slice(0, 6)).toEqual([
      'grief-lost',
      'grief-lost>own-own-za',
      'own-own-za>own-own-zb',
      'own-own-zb>own-own-zc',
      'own-own-zc>own-own-zd',
      'own-own-zd>own-own-ze',
    ])
    const move = { concept: 'own-own-za', group: 'grief', before: null }
    expect(await made.refusal('codebook.move', { ...move, parent: 'own-own-ze' })).toBe(
      'concept-ring',
    )
    // Whatever path a write takes.
    expect(() =>
      made.context.store.sqlite.exec(`
        UPDATE concept SET parent_key = (SELECT key FROM concept WHERE slug = 'own-own-ze')
        WHERE slug = 'own-own-za'`),
    ).toThrow('concept-ring')
    await made.call('codebook.move', { ...move, parent: 'sadness' })
    expect((await concept(made, 'own-own-ze')).group).toBe('presentation')
    expect(await made.call('codebook.versions', { concept: 'own-own-ze' })).toMatchObject([
      { number: 2, change: 'moved', state: { group: 'presentation' } },
      { number: 1 },
    ])
  })
})

describe('a concept of the framework', () => {
  it('takes a new name, own words, a colour and a remark, and goes back', async () => {
    const made = await makeTestVault()
    const edit = await editOf(made, 'loneliness')
    const text = { ...SHAME.text, definition: 'Nobody there.', nearMisses: [] }
    await made.call('codebook.edit', { ...edit, name: 'Aloneness', color: 'grief', text })
    const changed = await concept(made, 'loneliness')
    expect(changed).toMatchObject({ name: 'Aloneness', color: 'grief', ownColor: 'grief' })
    expect(textOfConcept(changed).definition).toBe('Nobody there.')
    await made.call('codebook.edit', edit)
    const back = await concept(made, 'loneliness')
    expect(textOfConcept(back).definition).toBe(findFrameworkConcept('loneliness')?.definition)
    const versions = await made.call('codebook.versions', { concept: 'loneliness' })
    expect(versions.map(({ number, at, state }) => [number, at === null, state.name])).toEqual([
      [3, false, 'Loneliness'],
      [2, false, 'Aloneness'],
      [1, true, 'Loneliness'],
    ])
    expect(versions.at(-1)?.state.frameworkVersion).toBe('1.0.0')
  })

  it('makes no version of what is saved as it was', async () => {
    const made = await makeTestVault()
    await made.call('codebook.edit', await editOf(made, 'loneliness'))
    expect(await made.call('codebook.versions', { concept: 'loneliness' })).toHaveLength(1)
  })

  it('keeps its slug, its version, its letters and whether it is about safety for ever', async () => {
    const made = await makeTestVault()
    const edit = await editOf(made, 'loneliness')
    expect(await made.refusal('codebook.edit', { ...edit, code: 'zz' })).toBe('concept-is-built-in')
    for (const change of [`slug = 'other'`, `framework_version = NULL`, 'is_safety = 1'])
      expect(() =>
        made.context.store.sqlite.exec(`UPDATE concept SET ${change} WHERE slug = 'loneliness'`),
      ).toThrow('concept-same')
    for (const sql of [`UPDATE concept_version SET state = '{}'`, 'DELETE FROM concept_version'])
      expect(() => made.context.store.sqlite.exec(sql)).toThrow('concept-version-stays')
  })

  it('is archived and brought back, but not where it is about safety', async () => {
    const made = await makeTestVault()
    await made.call('codebook.archive', { concept: 'fatigue', isArchived: true })
    expect((await concept(made, 'fatigue')).isArchived).toBe(true)
    await made.call('codebook.archive', { concept: 'fatigue', isArchived: false })
    expect((await concept(made, 'fatigue')).isArchived).toBe(false)
    const safety = { concept: 'hopelessness-about-existence', isArchived: true }
    expect(await made.refusal('codebook.archive', safety)).toBe('concept-is-safety')
    expect(() =>
      made.context.store.sqlite.exec('UPDATE concept SET is_archived = 1 WHERE is_safety = 1'),
    ).toThrow('concept-safety')
  })

  it('that a newer app brings finds letters, where an own concept has its own', async () => {
    const made = await makeTestVault()
    made.context.store.sqlite.exec(`
      DROP TRIGGER concept_version_delete;
      DELETE FROM concept_version WHERE concept_key = (SELECT key FROM concept WHERE slug = 'fatigue');
      DELETE FROM concept WHERE slug = 'fatigue';`)
    const { code } = FRAMEWORK_CONCEPTS.find(({ slug }) => slug === 'fatigue') ?? { code: '' }
    await made.call('codebook.add', { ...SHAME, code })
    seedConcepts(made.context, '2026-05-05')
    const row = await concept(made, 'fatigue')
    expect(row.addedOn).toBe('2026-05-05')
    expect(row.code).toMatch(/^[a-z]{2}$/)
    expect(row.code).not.toBe(code)
  })
})

describe('groups of one’s own', () => {
  it('are made, renamed, filled, emptied and removed', async () => {
    const made = await makeTestVault()
    const { slug: group } = await made.call('codebook.addGroup', { name: 'Body', color: 'alarm' })
    expect(group).toBe('own-body')
    expect(await made.refusal('codebook.addGroup', { name: 'body', color: 'alarm' })).toBe(
      'concept-name-taken',
    )
    const { slug } = await made.call('codebook.add', { ...SHAME, group })
    await made.call('codebook.editGroup', { group, name: 'The body', color: 'grief' })
    expect(await concept(made, slug)).toMatchObject({ groupName: 'The body', color: 'grief' })
    expect((await made.call('codebook.groups', {})).at(-1)).toEqual({
      ...{ slug: group, name: 'The body', color: 'grief', isOwn: true },
    })
    expect(await made.refusal('codebook.removeGroup', { group })).toBe('group-not-empty')
    const home = { concept: slug, parent: null, group: 'grief', before: null }
    await made.call('codebook.move', home)
    await made.call('codebook.removeGroup', { group })
    expect(await made.refusal('codebook.removeGroup', { group: 'grief' })).toBe('not-found')
  })
})

it('leaves no word of the codebook in the log', async () => {
  const made = await makeTestVault()
  await made.call('codebook.add', { ...SHAME, name: 'Zaunkönig' })
  await made.call('codebook.archive', { concept: 'own-zaunkonig', isArchived: true })
  await made.call('codebook.archive', { concept: 'own-zaunkonig', isArchived: false })
  const log = [...made.context.queries.audit.chain()].filter(
    ({ kind }) => kind === 'codebook-changed',
  )
  expect(log.map(({ detail }) => JSON.parse(String(detail)))).toEqual([
    { change: 'added' },
    { change: 'archived' },
    { change: 'restored' },
  ])
})
