/** The pickers of templates and snippets, opened at the cursor or at their button. */
import { useRef } from 'react'
import { FREE_TEMPLATE_ID } from '../../../db/framework/note-templates.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { SnippetsSection } from '../templates/snippets-section.tsx'
import { TemplatesSection } from '../templates/templates-section.tsx'
import { type Pick, PickList } from './pick-list.tsx'
import type { WritingActs } from './use-writing.ts'

const templatePicks = ({ offered }: WritingActs, current: string): readonly Pick[] =>
  offered.map(({ id, name, sections }) => ({
    id,
    text: name,
    note:
      sections.length === 0 ? 'No sections' : sections.map(({ heading }) => heading).join(' · '),
    trail: id === current ? 'now' : '',
  }))

const snippetPicks = ({ snippets }: WritingActs): readonly Pick[] =>
  snippets.map(({ id, shortcut, text }) => ({
    id,
    text: shortcut,
    note: text.replace(/\s+/gu, ' ').trim(),
    trail: '',
  }))

export const WritingOverlays = ({ writing }: { readonly writing: WritingActs }) => {
  const anchor = useRef<HTMLDivElement>(null)
  const { overlay, close } = writing
  const { left = 0, top = 0, width = 0, height = 0 } = overlay?.rect ?? {}
  const current = overlay === null ? FREE_TEMPLATE_ID : (writing.current()?.id ?? FREE_TEMPLATE_ID)
  const manage = (
    <Button size="small" variant="quiet" onPress={writing.manage}>
      {overlay?.kind === 'snippets' ? 'Manage snippets…' : 'Manage templates…'}
    </Button>
  )
  return (
    <>
      <div ref={anchor} className="note-anchor" style={{ left, top, width, height }} />
      <Popover
        label={overlay?.kind === 'snippets' ? 'Snippets' : 'Templates'}
        className="note-popover"
        triggerRef={anchor}
        placement="bottom start"
        isOpen={overlay !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
      >
        {overlay?.kind === 'templates' && (
          <PickList
            label="Template"
            placeholder="Template: a few letters"
            picks={templatePicks(writing, current)}
            current={current}
            none="There is no template."
            onPick={writing.takeTemplate}
            foot={manage}
          />
        )}
        {overlay?.kind === 'snippets' && (
          <PickList
            label="Snippet"
            placeholder="Snippet: shortcut or words"
            picks={snippetPicks(writing)}
            current={null}
            none="No snippets yet. A snippet is a few words kept under a shortcut, such as ;si."
            onPick={writing.putSnippet}
            foot={manage}
          />
        )}
      </Popover>
      <Sheet
        title="Templates and snippets"
        size="wide"
        isOpen={writing.isManaging}
        onOpenChange={(isOpen) => {
          if (!isOpen) writing.endManaging()
        }}
      >
        <TemplatesSection />
        <SnippetsSection />
      </Sheet>
    </>
  )
}
