/** What the rules found for a client, what was set aside, and what they looked at in vain. */
import { type KeyboardEvent, useRef, useState } from 'react'
import type { ObservationView } from '../../../db/contract/calls/observations.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { useCommands } from '../../app/commands.tsx'
import { useEntryState } from '../../app/routes.tsx'
import { rowAfterKey } from '../../app/virtual-rows.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { DismissDialog } from './dismiss-dialog.tsx'
import { type ObservationActions, ObservationItem } from './observation-item.tsx'
import { SilentRules } from './silent-rules.tsx'
import { useFocusOnce } from './use-focus-once.ts'
import './observations.css'

const toggled = (rules: readonly string[], rule: string): readonly string[] =>
  rules.includes(rule) ? rules.filter((each) => each !== rule) : [...rules, rule]

const nameOf = (section: HTMLElement | null, rule: string | undefined): HTMLElement | null =>
  section?.querySelector<HTMLElement>(`[data-rule="${rule ?? ''}"] .observation-name`) ?? null

export const ObservationsSection = ({
  clientId,
  focusFirst,
}: {
  readonly clientId: ClientId
  /** Slug of the rule to open and to put the focus on. */
  readonly focusFirst: string | null
}) => {
  const { data } = useVaultQuery('observations.list', { clientId })
  const restore = useVaultMutation('observations.restore', ['observations.list'])
  const section = useRef<HTMLElement>(null)
  const [open, setOpen] = useEntryState<readonly string[]>(
    'observations-open',
    focusFirst === null ? [] : [focusFirst],
  )
  const [ruleOpen, setRuleOpen] = useEntryState<readonly string[]>('observation-rules-open', [])
  const [reached, setReached] = useEntryState<string | null>('observation-reached', focusFirst)
  const [asking, setAsking] = useState<ObservationView | null>(null)
  const found = data?.filter(({ state }) => state === 'found') ?? []
  const aside = data?.filter(({ state }) => state === 'set-aside') ?? []
  const silent = data?.filter(({ state }) => state.startsWith('not-')) ?? []
  const current = [...found, ...aside].find(({ rule }) => rule === reached)
  useFocusOnce(focusFirst, () => nameOf(section.current, focusFirst ?? undefined))

  const actions: ObservationActions = {
    onReach: setReached,
    onToggle: (rule) => setOpen((now) => toggled(now, rule)),
    onToggleRule: (rule) => setRuleOpen((now) => toggled(now, rule)),
    onDismiss: setAsking,
    onRestore: (rule) => restore.mutate({ clientId, rule }),
  }
  const isAside = current?.state === 'set-aside'
  useCommands([
    {
      id: 'observation.set-aside',
      label: isAside ? 'Bring this observation back' : 'Set this observation aside…',
      group: 'Observations',
      keys: 'x',
      isEnabled: current?.mayDismiss === true,
      run: () => {
        if (current === undefined) return
        if (isAside) actions.onRestore(current.rule)
        else setAsking(current)
      },
    },
    {
      id: 'observation.rule',
      label: 'Show the rule of this observation',
      group: 'Observations',
      keys: 'w',
      isEnabled: current !== undefined,
      run: () => current !== undefined && actions.onToggleRule(current.rule),
    },
    {
      id: 'observation.first',
      label: 'Go to the observations',
      group: 'Observations',
      keys: 'b',
      isEnabled: found.length + aside.length > 0,
      run: () => nameOf(section.current, current?.rule ?? (found[0] ?? aside[0])?.rule)?.focus(),
    },
  ])

  /** What was set aside leaves the list: the focus goes on to what stands there now. */
  const leave = (): void => {
    const rest = found.filter(({ rule }) => rule !== asking?.rule)
    const at = found.findIndex(({ rule }) => rule === asking?.rule)
    const next = rest[Math.min(at, rest.length - 1)]
    setAsking(null)
    setReached(next?.rule ?? null)
    requestAnimationFrame(() => nameOf(section.current, next?.rule)?.focus())
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const names = [...(section.current?.querySelectorAll<HTMLElement>('.observation-name') ?? [])]
    const at = names.indexOf(event.target as HTMLElement)
    if (at === -1) return
    const next = rowAfterKey(event.key, at, [...names.keys()])
    if (next === null) return
    event.preventDefault()
    names[next]?.focus()
  }

  if (data === undefined) return null
  const item = (observation: ObservationView) => (
    <ObservationItem
      key={observation.rule}
      observation={observation}
      clientId={clientId}
      isOpen={open.includes(observation.rule)}
      isRuleOpen={ruleOpen.includes(observation.rule)}
      actions={actions}
    />
  )
  return (
    <section ref={section} className="observations" aria-label="Observations" onKeyDown={onKeyDown}>
      <header>
        <h2>Observations</h2>
        <p className="soft">
          What rules find in the tags and measures of this client. They count and compare; what it
          means is yours to weigh.
        </p>
      </header>
      {found.length === 0 && <p className="empty-line">No rule finds anything now.</p>}
      {found.map(item)}
      {restore.error !== null && (
        <p role="alert" className="form-error">
          {errorWords(restore.error)}
        </p>
      )}
      {aside.length > 0 && (
        <details className="observation-more">
          <summary>{count(aside.length, 'observation')} set aside</summary>
          {aside.map(item)}
        </details>
      )}
      {silent.length > 0 && (
        <details className="observation-more">
          <summary>{count(silent.length, 'rule')} with nothing to say, and why</summary>
          <SilentRules silent={silent} />
        </details>
      )}
      {asking !== null && (
        <DismissDialog
          observation={asking}
          clientId={clientId}
          onClose={() => setAsking(null)}
          onDismissed={leave}
        />
      )}
    </section>
  )
}
