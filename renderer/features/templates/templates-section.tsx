/** The clinician's own templates, and what an empty note begins with. */
import { useState } from 'react'
import type { OwnTemplate } from '../../../db/contract/calls/templates.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import { FREE_TEMPLATE_ID } from '../../../db/framework/note-templates.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { noteTemplates } from '../../lib/note-templates.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu.tsx'
import { Select } from '../../ui/select.tsx'
import { draftOf, type TemplateDraft } from './template-draft.ts'
import { TemplateDialog } from './template-form.tsx'
import './templates.css'

const KINDS: readonly { readonly kind: NoteKind; readonly label: string }[] = [
  { kind: 'progress', label: 'An empty progress note begins with' },
  { kind: 'process', label: 'An empty process note begins with' },
]

const BeginsWith = ({ own }: { readonly own: readonly OwnTemplate[] }) => {
  const { data: settings } = useVaultQuery('settings.get', {})
  const update = useVaultMutation('settings.update', ['settings.get'])
  if (settings === undefined) return null
  const { offered } = noteTemplates(own)
  const { noteTemplate } = settings
  return (
    <div className="templates-begin">
      {KINDS.map(({ kind, label }) => (
        <Select
          key={kind}
          label={label}
          items={offered}
          // A template that was archived since is no longer begun with.
          selectedKey={
            offered.some(({ id }) => id === noteTemplate[kind])
              ? noteTemplate[kind]
              : FREE_TEMPLATE_ID
          }
          onSelectionChange={(key) =>
            update.mutate({ noteTemplate: { ...noteTemplate, [kind]: String(key) } })
          }
        >
          {({ id, name, sections }) => (
            <ListOption
              id={id}
              text={name}
              note={sections.map(({ heading }) => heading).join(' · ')}
            />
          )}
        </Select>
      ))}
      {update.isError && (
        <p role="alert" className="form-error">
          {errorWords(update.error)}
        </p>
      )}
    </div>
  )
}

const Own = ({
  template,
  onEdit,
}: {
  readonly template: OwnTemplate
  readonly onEdit: (draft: TemplateDraft) => void
}) => {
  const archive = useVaultMutation('templates.archive', ['templates.list'])
  const { id, name, sections, version, isArchived } = template
  return (
    <li className="templates-row" data-is-archived={isArchived}>
      <div className="templates-words">
        <p className="templates-name">{name}</p>
        <p className="templates-about">
          {sections.map(({ heading }) => heading).join(' · ')}
          {version > 1 && <span> (version {version})</span>}
        </p>
        {archive.isError && (
          <p role="alert" className="form-error">
            {errorWords(archive.error)}
          </p>
        )}
      </div>
      {isArchived && <span className="soft">Archived</span>}
      {!isArchived && (
        <Button
          size="small"
          aria-label={`Change ${name}`}
          onPress={() => onEdit(draftOf(template, template))}
        >
          Change…
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        aria-label={`${isArchived ? 'Bring back' : 'Archive'} ${name}`}
        onPress={() => archive.mutate({ templateId: id, isArchived: !isArchived })}
      >
        {isArchived ? 'Bring back' : 'Archive'}
      </Button>
    </li>
  )
}

export const TemplatesSection = () => {
  const { data: own } = useVaultQuery('templates.list', {})
  const [draft, setDraft] = useState<TemplateDraft | null>(null)
  if (own === undefined) return null
  const { offered } = noteTemplates(own)
  return (
    <section className="settings-section">
      <h2>Note templates</h2>
      <p>
        Free, SOAP, DAP, BIRP, GIRP and PIE are always there. Make others from scratch or from one
        of these. A note may change its template at any time: no word of it is lost or moved.
      </p>
      <BeginsWith own={own} />
      {own.length > 0 && (
        <ul className="templates-list" aria-label="Templates of your own">
          {own
            .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
            .map((template) => (
              <Own key={template.id} template={template} onEdit={setDraft} />
            ))}
        </ul>
      )}
      <div className="settings-actions">
        <Button onPress={() => setDraft(draftOf(null, null))}>New template…</Button>
        <MenuTrigger>
          <Button variant="quiet">New from another…</Button>
          <Menu label="New from another template">
            {offered
              .filter(({ sections }) => sections.length > 0)
              .map((each) => (
                <MenuItem
                  key={each.id}
                  text={each.name}
                  onAction={() => setDraft(draftOf(each, null))}
                />
              ))}
          </Menu>
        </MenuTrigger>
      </div>
      {draft !== null && <TemplateDialog initial={draft} onClose={() => setDraft(null)} />}
    </section>
  )
}
