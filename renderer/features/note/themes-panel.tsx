/** The panel beside the text, with the session's themes: everything the margin shows, for keyboard and screen reader too. */
import { ListChecks, ListFilter, MapPin, Pencil, Plus, Trash2 } from 'lucide-react'
import { memo, type ReactNode, useState } from 'react'
import type { TagId } from '../../../db/contract/ids.ts'
import { ScrollAreaProvider } from '../../app/scroll-area.tsx'
import { type RowFocus, VirtualRows } from '../../app/virtual-rows.tsx'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { LevelDots } from '../../ui/level-dots.tsx'
import { ConceptMark } from './concept-mark.tsx'
import { intensityWords } from './tag-words.ts'
import type { ThemeHeading, ThemeItem, ThemeRow } from './theme-items.ts'
import './themes-panel.css'

export type PanelActions = {
  readonly onAddToSession: (from: Element) => void
  readonly onRate: () => void
  readonly onFilter: (from: Element) => void
  /** Shows the passage in the text. */
  readonly onGoTo: (id: TagId) => void
  readonly onEdit: (id: TagId, from: Element) => void
  readonly onPutBack: (id: TagId) => void
  readonly onRemove: (id: TagId) => void
}

const Heading = ({
  heading,
  actions,
}: {
  readonly heading: ThemeHeading
  readonly actions: PanelActions
}) => (
  <div className="note-themes-head">
    <h2>{heading.words}</h2>
    {heading.place === 'session' && (
      <span>
        <IconButton
          size="small"
          label="Rate the themes of the session"
          icon={<ListChecks aria-hidden="true" />}
          onPress={actions.onRate}
        />
        <IconButton
          size="small"
          label="Tag the whole session"
          icon={<Plus aria-hidden="true" />}
          onPress={({ target }) => actions.onAddToSession(target)}
        />
      </span>
    )}
    {heading.place === 'passage' && (
      <IconButton
        size="small"
        label="Show only some tags"
        icon={<ListFilter aria-hidden="true" />}
        onPress={({ target }) => actions.onFilter(target)}
      />
    )}
    {heading.about !== '' && <p className="note-themes-empty">{heading.about}</p>}
  </div>
)

const RowActions = ({
  row: { id, name, place },
  isReachable,
  actions,
}: {
  readonly row: ThemeRow
  readonly isReachable: boolean
  readonly actions: PanelActions
}) => (
  <div className="note-theme-actions">
    {place === 'lost' && (
      <>
        <IconButton
          size="small"
          label={`Put back ${name}`}
          icon={<MapPin aria-hidden="true" />}
          excludeFromTabOrder={!isReachable}
          onPress={() => actions.onPutBack(id)}
        />
        <IconButton
          size="small"
          label={`Remove ${name}`}
          icon={<Trash2 aria-hidden="true" />}
          excludeFromTabOrder={!isReachable}
          onPress={() => actions.onRemove(id)}
        />
      </>
    )}
    <IconButton
      size="small"
      label={`Edit ${name}`}
      icon={<Pencil aria-hidden="true" />}
      excludeFromTabOrder={!isReachable}
      onPress={({ target }) => actions.onEdit(id, target)}
    />
  </div>
)

const Row = ({
  row,
  isPicked,
  focus,
  actions,
}: {
  readonly row: ThemeRow
  readonly isPicked: boolean
  readonly focus: RowFocus
  readonly actions: PanelActions
}) => (
  <div className={cx('note-theme', isPicked ? 'note-theme-picked' : undefined)}>
    <div className="note-theme-name">
      <ConceptMark group={row.group} />
      <button
        type="button"
        className="row-link note-theme-open"
        {...focus}
        onClick={({ currentTarget }) => {
          if (row.place === 'passage') actions.onGoTo(row.id)
          else actions.onEdit(row.id, currentTarget)
        }}
      >
        {row.name}
      </button>
      <LevelDots level={row.intensity} label={intensityWords(row.intensity)} />
    </div>
    {row.said !== '' && <p className="note-theme-said">{row.said}</p>}
    {row.quote !== '' && <p className="note-theme-quote">{row.quote}</p>}
    {row.isBack && <p className="note-theme-back">Its words are in the note again.</p>}
    {row.memo !== '' && <p className="note-theme-memo">{row.memo}</p>}
    <RowActions row={row} isReachable={focus.tabIndex === 0} actions={actions} />
  </div>
)

const keyOf = (item: ThemeItem): string => (item.kind === 'tag' ? item.id : `heading-${item.place}`)
const isStop = (item: ThemeItem): boolean => item.kind === 'tag'
const estimateRem = (item: ThemeItem): number => (item.kind === 'tag' ? 4.5 : 2.5)

export const ThemesPanel = memo(function ThemesPanel({
  head,
  foot,
  items,
  picked,
  actions,
}: {
  /** Over the list: that only some of it is shown. */
  readonly head: ReactNode
  /** Under the list: what is suggested. */
  readonly foot: ReactNode
  readonly items: readonly ThemeItem[]
  readonly picked: TagId | null
  readonly actions: PanelActions
}) {
  const [scrollArea, setScrollArea] = useState<HTMLElement | null>(null)
  return (
    <aside ref={setScrollArea} className="note-panel" aria-label="Themes">
      {head}
      <ScrollAreaProvider value={scrollArea}>
        <VirtualRows
          label="Themes"
          items={items}
          keyOf={keyOf}
          isStop={isStop}
          estimateRem={estimateRem}
          focusFirst={null}
          onFocusRow={() => undefined}
        >
          {(item, focus) =>
            item.kind === 'heading' ? (
              <Heading heading={item} actions={actions} />
            ) : (
              <Row row={item} isPicked={item.id === picked} focus={focus} actions={actions} />
            )
          }
        </VirtualRows>
      </ScrollAreaProvider>
      {foot}
    </aside>
  )
})
