/** The clinician's own templates: a change adds a version, and nothing is ever taken away. */
import { z } from 'zod'
import type { ParsedInput } from '../contract/api.ts'
import type { OwnTemplate } from '../contract/calls/templates.ts'
import { VaultFailure } from '../contract/failures.ts'
import { MAX_TEMPLATES } from '../contract/limits.ts'
import { newTemplateId } from '../contract/new-ids.ts'
import type { TemplateSection } from '../framework/note-template.ts'
import { BUILT_IN_TEMPLATES } from '../framework/note-templates.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'

const stored = z.array(z.strictObject({ heading: z.string(), role: z.string(), hint: z.string() }))
const asSections = (json: string): readonly TemplateSection[] => stored.parse(JSON.parse(json))

type Kept = OwnTemplate & { readonly key: number }

const kept = (context: Context): readonly Kept[] => {
  const byTemplate = Map.groupBy(context.queries.templates.versions(), ({ key }) => key)
  return [...byTemplate.values()].flatMap((versions) => {
    const newest = versions.at(-1)
    if (newest === undefined) return []
    const { key, id, name, isArchived, number, sections } = newest
    const former = versions.slice(0, -1).map((version) => asSections(version.sections))
    return [{ key, id, name, isArchived, version: number, sections: asSections(sections), former }]
  })
}

export const listTemplates = (context: Context): readonly OwnTemplate[] =>
  kept(context).map(({ key, ...template }) => template)

const folded = (words: string): string => words.normalize('NFC').trim().toLowerCase()
const isEachOnce = (words: readonly string[]): boolean =>
  new Set(words.map(folded)).size === words.length

/** @throws VaultFailure `not-found`, `template-name-taken`, `invalid-input` */
export const saveTemplate = (context: Context, input: ParsedInput<'templates.save'>) =>
  context.transaction(() => {
    const { templateId, name, sections } = input
    if (!isEachOnce(sections.map(({ heading }) => heading)))
      throw new VaultFailure('invalid-input', { field: 'sections.heading' })
    if (!isEachOnce(sections.map(({ role }) => role)))
      throw new VaultFailure('invalid-input', { field: 'sections.role' })
    const own = kept(context)
    const others = [...BUILT_IN_TEMPLATES, ...own.filter(({ id }) => id !== templateId)]
    if (others.some((other) => folded(other.name) === folded(name)))
      throw new VaultFailure('template-name-taken')
    const { templates } = context.queries
    const existing = own.find(({ id }) => id === templateId)
    if (templateId !== null && existing === undefined) throw new VaultFailure('not-found')
    if (existing === undefined && own.length >= MAX_TEMPLATES)
      throw new VaultFailure('invalid-input', { field: 'templateId' })
    const isSame =
      existing?.name === name && JSON.stringify(existing.sections) === JSON.stringify(sections)
    const id = existing?.id ?? newTemplateId()
    if (isSame) return { id }
    templates.insertVersion({
      templateKey: existing?.key ?? templates.insert(id),
      number: (existing?.version ?? 0) + 1,
      name,
      sections: JSON.stringify(sections),
      savedAt: context.now(),
    })
    return { id }
  })

/** @throws VaultFailure `not-found` */
export const archiveTemplate = (context: Context, input: ParsedInput<'templates.archive'>) =>
  context.transaction(() => {
    if (context.queries.templates.archive(input.templateId, input.isArchived) === 0)
      throw new VaultFailure('not-found')
    return DONE
  })
