/** The framework drawn from this client's tags, the clinician's own account beside it, and what the rules find. */
import type { EditorView } from '@codemirror/view'
import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import type { TagEvidence } from '../../../db/contract/evidence.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { FormulationMap } from '../../../db/domain/formulation/weights.ts'
import { useCommands } from '../../app/commands.tsx'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { ObservationsSection } from '../observations/observations-section.tsx'
import { type FormulationDesk, isQuotedIn } from './formulation-desk.ts'
import { insertReference } from './formulation-editor.ts'
import { FormulationText } from './formulation-text.tsx'
import { MapDrawing } from './map-drawing.tsx'
import { layOutMap, SCREEN_SIZES } from './map-layout.ts'
import { MapLegend } from './map-legend.tsx'
import { MapList } from './map-list.tsx'
import { NodePage, type Quoting } from './node-page.tsx'
import { PrintFormulation } from './print-formulation.tsx'
import { useFormulation } from './use-formulation.ts'
import './formulation.css'

type Form = 'map' | 'list'
const FORMS = [
  { id: 'map', label: 'Map' },
  { id: 'list', label: 'List' },
] as const

const NOTHING: readonly never[] = []
const noNews = (): (() => void) => () => undefined

/** What a node's page needs of the text that is being written. */
const useQuoting = (desk: FormulationDesk | null, editor: EditorView | null): Quoting => {
  // Drawn anew when a quote is named or no longer is.
  useSyncExternalStore(desk?.subscribe ?? noNews, () => desk?.quotes() ?? NOTHING)
  useSyncExternalStore(desk?.subscribe ?? noNews, () => desk?.text() ?? '')
  return {
    quote:
      desk === null || editor === null
        ? null
        : (tag: TagEvidence) => insertReference(editor, desk.quote(tag)),
    isQuoted: (tag) => desk !== null && isQuotedIn(desk, tag),
  }
}

const MapSide = ({
  clientId,
  map,
  quoting,
}: {
  readonly clientId: ClientId
  readonly map: FormulationMap
  readonly quoting: Quoting
}) => {
  const [form, setForm] = useEntryState<Form>('formulation-form', 'map')
  const [current, setCurrent] = useEntryState<string | null>('formulation-node', null)
  const [opened, setOpened] = useEntryState<string | null>('formulation-opened', null)
  const side = useRef<HTMLElement>(null)
  const layout = useMemo(() => layOutMap(map, SCREEN_SIZES), [map])
  const node = map.nodes.find(({ slug }) => slug === opened)
  const first = layout.panels.find(({ group }) => group === 'alarm')?.nodes[0]?.node.slug ?? null
  const reached = current ?? first
  const focusNode = (slug: string | null): void =>
    side.current?.querySelector<HTMLElement | SVGElement>(`[data-node="${slug ?? ''}"]`)?.focus()
  const open = (slug: string): void => {
    setCurrent(slug)
    setOpened(slug)
  }
  const back = (): void => {
    const hadFocus = side.current?.contains(document.activeElement) === true
    // At once, so that the next key goes to the node.
    flushSync(() => setOpened(null))
    if (hadFocus) focusNode(opened)
  }
  useCommands([
    {
      id: 'formulation.map',
      label: 'Go to the map',
      group: 'Formulation',
      keys: 'p',
      run: () => {
        flushSync(() => setOpened(null))
        focusNode(reached)
      },
    },
    {
      id: 'formulation.list',
      label: form === 'map' ? 'Show the map as a list' : 'Show the map as a drawing',
      group: 'Formulation',
      keys: 'l',
      run: () => setForm(form === 'map' ? 'list' : 'map'),
    },
  ])
  if (node !== undefined)
    return (
      <section
        ref={side}
        className="formulation-side"
        aria-label="Map of the framework, one concept"
      >
        <NodePage clientId={clientId} node={node} quoting={quoting} onBack={back} />
      </section>
    )
  return (
    <section
      ref={side}
      className="formulation-side"
      aria-label="Map of the framework, all concepts"
    >
      <header>
        <p className="soft">
          {map.sessions === 0
            ? 'No attended session has a note yet: the map is drawn and empty.'
            : `${count(map.sessions, 'session')} with a note${map.thirds === null ? '' : `: ${map.thirds.join(', ')} early, middle, late`}.`}
        </p>
        <SegmentedControl
          label="Form of the map"
          segments={FORMS}
          value={form}
          onChange={setForm}
        />
      </header>
      {form === 'map' ? (
        <MapDrawing
          map={map}
          layout={layout}
          walk={{ current: reached, onMove: setCurrent, onOpen: open }}
        />
      ) : (
        <MapList map={map} onOpen={open} />
      )}
      <MapLegend />
    </section>
  )
}

export const FormulationTab = ({ clientId }: { readonly clientId: ClientId }) => {
  const { route } = useNavigation()
  const { data: map } = useVaultQuery('formulation.map', { clientId })
  const { opened, error, refresh } = useFormulation(clientId)
  const [editor, setEditor] = useState<EditorView | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  const quoting = useQuoting(opened?.desk ?? null, editor)
  const observation = route.screen === 'client' ? (route.observation ?? null) : null
  return (
    <div className="formulation">
      {map !== undefined && <MapSide clientId={clientId} map={map} quoting={quoting} />}
      {error !== null && (
        <p role="alert" className="form-error">
          {errorWords(error)}
        </p>
      )}
      {opened !== null && (
        <FormulationText
          opened={opened}
          onEditor={setEditor}
          onVersionClosed={refresh}
          onPrint={() => setPrinting(true)}
        />
      )}
      <ObservationsSection clientId={clientId} focusFirst={observation} />
      {isPrinting && opened !== null && (
        <PrintFormulation client={opened.view.client} onDone={() => setPrinting(false)} />
      )}
    </div>
  )
}
