// @vitest-environment node
// Templates and snippets while they are made: what is missing is said at its field, and the vault agrees.

import { describe, expect, it } from 'vitest'
import { templateCalls } from '../../../db/contract/calls/templates.ts'
import { newSnippetId } from '../../../db/contract/new-ids.ts'
import { BUILT_IN_TEMPLATES } from '../../../db/framework/note-templates.ts'
import { snippetFaults } from '../../../renderer/features/templates/snippet-faults.ts'
import {
  asInput,
  draftOf,
  faultsOf,
  isSound,
  moved,
  newSection,
} from '../../../renderer/features/templates/template-draft.ts'

const SOAP = BUILT_IN_TEMPLATES.find(({ id }) => id === 'soap') ?? null

describe('a template', () => {
  it('made from another has its sections and roles, and needs a name of its own', () => {
    const draft = draftOf(SOAP, null)
    expect(faultsOf(draft)).toMatchObject({ name: 'A template needs a name' })
    const named = { ...draft, name: 'Mine' }
    expect(isSound(faultsOf(named))).toBe(true)
    expect(asInput(named)).toEqual({ templateId: null, name: 'Mine', sections: SOAP?.sections })
  })

  it('keeps the role of a section of its own through changes of its heading and place', () => {
    const [first, second] = [newSection(), newSection()]
    const sections = [
      { ...first, heading: 'A' },
      { ...second, heading: 'B' },
    ]
    const input = asInput({ templateId: null, name: 'x', sections: moved(sections, 1, 0) })
    expect(input.sections.map(({ heading, role }) => [heading, role])).toEqual([
      ['B', second.ownRole],
      ['A', first.ownRole],
    ])
    const again = draftOf({ id: 'x', name: 'x', sections: [...input.sections] }, null)
    expect(asInput({ ...again, name: 'x' }).sections).toEqual(input.sections)
    expect(moved(sections, 1, 2)).toBe(sections)
  })

  it('says of each section what is wrong with it', () => {
    const a = { ...newSection(), heading: 'Plan', standsFor: 'plan' as const }
    const b = { ...newSection(), heading: ' plan ', standsFor: 'plan' as const }
    const c = { ...newSection(), heading: '# x' }
    const d = newSection()
    const { headings, roles } = faultsOf({ templateId: null, name: 'x', sections: [a, b, c, d] })
    expect([...headings.keys()]).toEqual([b.id, c.id, d.id])
    expect([...roles.keys()]).toEqual([b.id])
  })
})

describe('a snippet', () => {
  const held = { id: newSnippetId(), shortcut: ';si', text: 'x' }
  const faults = (shortcut: string, snippetId: typeof held.id | null = null) =>
    snippetFaults({ snippetId, shortcut, text: 'x' }, [held]).shortcut

  it.each(['', ';', 'si', ';s i', `;${'x'.repeat(24)}`, '-x', ';ok', '/plan', '.1'])(
    'with the shortcut %j is refused here exactly where the vault refuses it',
    (shortcut) => {
      const parsed = templateCalls['snippets.save'].input.safeParse({
        snippetId: null,
        shortcut,
        text: 'x',
      })
      expect(faults(shortcut) === null).toBe(parsed.success)
    },
  )

  it('has a shortcut that no other has, and some words', () => {
    expect(faults(';si')).toBe('Another snippet has this shortcut')
    expect(faults(';si', held.id)).toBeNull()
    expect(snippetFaults({ snippetId: null, shortcut: ';x', text: ' \n' }, []).text).not.toBeNull()
  })
})
