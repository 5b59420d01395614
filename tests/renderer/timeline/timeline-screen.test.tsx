// The screen over a real vault: empty states, reading a cell by keys, quotes, and the way into the note.
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import { CommandsProvider } from '../../../renderer/app/commands.tsx'
import { createQueryClient } from '../../../renderer/app/query-client.ts'
import { NavigationProvider, useNavigation } from '../../../renderer/app/routes.tsx'
import { ClientTimeline } from '../../../renderer/features/timeline/timeline-screen.tsx'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../../support/test-vault.ts'

const RouteProbe = () => <output>{JSON.stringify(useNavigation().route)}</output>

const show = ({ vault }: TestVault, clientId: ClientId): void => {
  vi.stubGlobal('vault', { call: vault.call })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <CommandsProvider platform="linux">
        <NavigationProvider>
          <ClientTimeline clientId={clientId} />
          <RouteProbe />
        </NavigationProvider>
      </CommandsProvider>
    </QueryClientProvider>,
  )
}

const TEXT = 'Nobody rang all weekend. She says the flat was loud with it.'
const QUOTE = 'the flat was loud with it'
const START = TEXT.indexOf(QUOTE)

const write = async (
  { call }: TestVault,
  sessionId: SessionId,
  tags: readonly TagInput[],
): Promise<void> => {
  await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [...tags] })
}

/** Three sessions: one tagged in a passage, one with a note and no tag, one without a note. */
const practice = async (): Promise<{ readonly vault: TestVault; readonly id: ClientId }> => {
  const vault = await makeTestVault()
  const { id } = await addClient(vault)
  const first = await addSession(vault, id, '2026-03-03')
  const second = await addSession(vault, id, '2026-03-10')
  await addSession(vault, id, '2026-03-17')
  await write(vault, first.id, [
    tagOf(
      'loneliness',
      { kind: 'passage', start: START, end: START + QUOTE.length },
      { intensity: 3, memo: 'In her own words.' },
    ),
  ])
  await write(vault, second.id, [])
  return { vault, id }
}

beforeEach(() => {
  // jsdom lays nothing out: this is the room that the drawing is given.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  )
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const cellWords = (): string => {
  const grid = screen.getByRole('grid')
  const id = grid.getAttribute('aria-activedescendant') ?? ''
  return document.getElementById(id)?.textContent ?? ''
}

describe('the timeline', () => {
  test('without sessions, or without tags, says what to do next', async () => {
    const vault = await makeTestVault()
    const { id } = await addClient(vault)
    show(vault, id)
    expect(await screen.findByText('No session yet')).toBeDefined()
    cleanup()
    const { id: sessionId } = await addSession(vault, id, '2026-03-03')
    await write(vault, sessionId, [])
    show(vault, id)
    expect(await screen.findByText('Nothing is tagged yet')).toBeDefined()
  })

  test('reads each cell as a sentence while arrows move over it', async () => {
    const user = userEvent.setup()
    const { vault, id } = await practice()
    show(vault, id)
    const grid = await screen.findByRole('grid')
    grid.focus()
    expect(cellWords()).toMatch(
      /^Loneliness, session 1, .*2026: dominant, 1 passage.*first emergence/,
    )
    await user.keyboard('{ArrowRight}')
    expect(cellWords()).toMatch(/^Loneliness, session 2, .*: not assessed$/)
    await user.keyboard('{ArrowRight}')
    expect(cellWords()).toMatch(/^Loneliness, session 3, .*: no note$/)
    await user.keyboard('{Home}{ArrowLeft}')
    expect(cellWords()).toBe('Loneliness, in 1 of 2 sessions with a note')
  })

  test('opens the quote with its context, and the note at the passage', async () => {
    const user = userEvent.setup()
    const { vault, id } = await practice()
    show(vault, id)
    const grid = await screen.findByRole('grid')
    grid.focus()
    await user.keyboard('{Enter}')
    const details = await screen.findByRole('complementary', { name: 'Details: Loneliness' })
    const quote = await within(details).findByRole('button', { name: `Open in the note: ${QUOTE}` })
    expect(quote.textContent).toBe(TEXT)
    expect(within(details).getByText('In her own words.')).toBeDefined()
    await user.click(quote)
    const route = JSON.parse(screen.getByRole('status').textContent ?? '')
    expect(route).toMatchObject({
      screen: 'note',
      kind: 'progress',
      passage: { start: START, end: START + QUOTE.length },
    })
  })

  test('closes the details with Escape and gives the focus back to the cell', async () => {
    const user = userEvent.setup()
    const { vault, id } = await practice()
    show(vault, id)
    const grid = await screen.findByRole('grid')
    grid.focus()
    await user.keyboard('{Enter}')
    const details = await screen.findByRole('complementary')
    // Not the close button: its hint opens with the focus, and takes the first Escape for itself.
    within(details).getByRole('button', { name: 'The whole lane' }).focus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('grid'))
  })

  test('lets the cursor follow when the details are led from mark to mark', async () => {
    const user = userEvent.setup()
    const { vault, id } = await practice()
    const { id: fourth } = await addSession(vault, id, '2026-03-24')
    await write(vault, fourth, [tagOf('loneliness', { kind: 'session' }, { intensity: 1 })])
    show(vault, id)
    const grid = await screen.findByRole('grid')
    grid.focus()
    expect(cellWords()).toMatch(/^Loneliness, session 4, .*touched, whole session/)
    await user.keyboard('{Enter}')
    const details = await screen.findByRole('complementary')
    await user.click(within(details).getByRole('button', { name: 'Mark before' }))
    expect(cellWords()).toMatch(/^Loneliness, session 1,/)
    expect(await within(details).findByText('the flat was loud with it')).toBeDefined()
  })

  test('shows all concepts, pins a lane and collapses a group by keys', async () => {
    const user = userEvent.setup()
    const { vault, id } = await practice()
    show(vault, id)
    const grid = await screen.findByRole('grid')
    grid.focus()
    const rows = (): number => Number(screen.getByRole('grid').getAttribute('aria-rowcount'))
    const few = rows()
    await user.keyboard('a')
    expect(rows()).toBeGreaterThan(few + 20)
    await user.keyboard('a')
    expect(rows()).toBe(few)
    await user.keyboard('p')
    expect(screen.getByText('Pinned')).toBeDefined()
    expect(cellWords()).toMatch(/^Loneliness, session 1/)
    await user.keyboard('g')
    const headings = screen.getAllByRole('button', { expanded: false })
    expect(headings.some(({ textContent }) => textContent?.startsWith('Disorganized path'))).toBe(
      true,
    )
  })

  test('is also a table with the same cells', async () => {
    const user = userEvent.setup()
    const { vault, id } = await practice()
    show(vault, id)
    await screen.findByRole('grid')
    await user.keyboard('t')
    const table = screen.getByRole('table')
    expect(within(table).getByRole('columnheader', { name: /^Loneliness/ })).toBeDefined()
  })

  test('leaves no lane out of the table because its group is collapsed', async () => {
    const user = userEvent.setup()
    const { vault, id } = await practice()
    show(vault, id)
    await screen.findByRole('grid')
    await user.keyboard('gt')
    const table = screen.getByRole('table')
    expect(within(table).getByRole('columnheader', { name: /^Loneliness/ })).toBeDefined()
  })
})
