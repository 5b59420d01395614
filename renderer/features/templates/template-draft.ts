/** A template while it is being made: its sections, and what still keeps it from being saved. */
import type { Input } from '../../../db/contract/api.ts'
import type { OwnTemplate } from '../../../db/contract/calls/templates.ts'
import type { TemplateId } from '../../../db/contract/ids.ts'
import { newTemplateId } from '../../../db/contract/new-ids.ts'
import type { NoteTemplate } from '../../../db/domain/note-template.ts'
import { SECTION_ROLES, type SectionRole } from '../../../db/framework/note-templates.ts'
import { foldText } from '../../lib/fold-text.ts'

export type StandsFor = SectionRole | 'own'

export type SectionDraft = {
  /** Of this row on the screen. */
  readonly id: string
  readonly heading: string
  readonly hint: string
  readonly standsFor: StandsFor
  /** Its role where it stands for nothing usual: kept for ever, so that a renamed section stays itself. */
  readonly ownRole: string
}

export type TemplateDraft = {
  readonly templateId: TemplateId | null
  readonly name: string
  readonly sections: readonly SectionDraft[]
}

export const ROLE_WORDS: Readonly<Record<StandsFor, string>> = {
  own: 'Only itself',
  account: 'What the client brought (Subjective, Data, Behavior)',
  observed: 'What you observed (Objective)',
  problem: 'The problem (Problem)',
  goal: 'The goal (Goal)',
  intervention: 'What you did (Intervention)',
  response: 'How it was taken (Response, Evaluation)',
  assessment: 'How you understand it (Assessment)',
  plan: 'What comes next (Plan)',
}
export const STANDS_FOR: readonly StandsFor[] = ['own', ...SECTION_ROLES]

const isUsual = (role: string): role is SectionRole => SECTION_ROLES.some((each) => each === role)

export const newSection = (): SectionDraft => {
  const id = newTemplateId()
  return { id, heading: '', hint: '', standsFor: 'own', ownRole: `own-${id}` }
}

/** Of a template to change, of one to begin a new one with, or of nothing. */
export const draftOf = (template: NoteTemplate | null, own: OwnTemplate | null): TemplateDraft => {
  const sections = (template?.sections ?? []).map(({ heading, hint, role }) => {
    const made = newSection()
    return isUsual(role)
      ? { ...made, heading, hint, standsFor: role }
      : { ...made, heading, hint, ownRole: role }
  })
  return {
    templateId: own?.id ?? null,
    name: own?.name ?? '',
    sections: sections.length === 0 ? [newSection()] : sections,
  }
}

export const asInput = ({
  templateId,
  name,
  sections,
}: TemplateDraft): Input<'templates.save'> => ({
  templateId,
  name,
  sections: sections.map(({ heading, hint, standsFor, ownRole }) => ({
    heading,
    role: standsFor === 'own' ? ownRole : standsFor,
    hint,
  })),
})

export const moved = (
  sections: readonly SectionDraft[],
  from: number,
  to: number,
): readonly SectionDraft[] => {
  const section = sections[from]
  if (section === undefined || to < 0 || to >= sections.length) return sections
  return sections.toSpliced(from, 1).toSpliced(to, 0, section)
}

export type DraftFaults = {
  readonly name: string | null
  /** By the id of the row. */
  readonly headings: ReadonlyMap<string, string>
  readonly roles: ReadonlyMap<string, string>
}

/** In words, at the field that they are about. */
export const faultsOf = (draft: TemplateDraft): DraftFaults => {
  const headings = new Map<string, string>()
  const roles = new Map<string, string>()
  const seen = { headings: new Set<string>(), roles: new Set<string>() }
  for (const { id, heading, standsFor } of draft.sections) {
    const folded = foldText(heading)
    if (folded === '') headings.set(id, 'A section needs a heading')
    else if (folded.startsWith('#')) headings.set(id, 'The mark of a heading comes by itself')
    else if (seen.headings.has(folded)) headings.set(id, 'Another section has this heading')
    seen.headings.add(folded)
    if (standsFor !== 'own' && seen.roles.has(standsFor))
      roles.set(id, 'Another section stands for this')
    seen.roles.add(standsFor)
  }
  return { name: draft.name.trim() === '' ? 'A template needs a name' : null, headings, roles }
}

export const isSound = ({ name, headings, roles }: DraftFaults): boolean =>
  name === null && headings.size === 0 && roles.size === 0
