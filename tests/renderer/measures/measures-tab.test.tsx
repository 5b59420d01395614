/** The screen over a real vault: empty, by digits, refused, by score, prorated, corrected, removed. */
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ClientId } from '../../../db/contract/ids.ts'
import { CommandsProvider } from '../../../renderer/app/commands.tsx'
import { createQueryClient } from '../../../renderer/app/query-client.ts'
import { NavigationProvider } from '../../../renderer/app/routes.tsx'
import { MeasureEntry } from '../../../renderer/features/measures/measure-entry.tsx'
import { MeasuresTab } from '../../../renderer/features/measures/measures-tab.tsx'
import { addClient, addSession, makeTestVault, type TestVault } from '../../support/test-vault.ts'

const show = ({ vault }: TestVault, clientId: ClientId): void => {
  vi.stubGlobal('vault', { call: vault.call })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <CommandsProvider platform="linux">
        <NavigationProvider>
          <MeasureEntry clientId={clientId} onShow={() => undefined}>
            <MeasuresTab clientId={clientId} />
          </MeasureEntry>
        </NavigationProvider>
      </CommandsProvider>
    </QueryClientProvider>,
  )
}

const made = async () => {
  const vault = await makeTestVault()
  const { id } = await addClient(vault)
  return { vault, id }
}

beforeEach(() => {
  // jsdom has none, and no id here needs escaping.
  vi.stubGlobal('CSS', { escape: (text: string) => text })
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

/** Opens the sheet of an instrument by keys alone, as from anywhere on the client's screen. */
const open = async (user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> => {
  await user.keyboard('m')
  const option = await screen.findByRole('option', { name: new RegExp(`^${name}`) })
  await user.click(option)
  await screen.findByRole('button', { name: 'Save' })
}

// Real key derivation and a real store, on a machine that may be busy.
describe('the measures of a client', { timeout: 30_000 }, () => {
  test('say what to do while there is none', async () => {
    const { vault, id } = await made()
    show(vault, id)
    expect(await screen.findByText(/No measure yet. Press M/)).toBeDefined()
  })

  test('take a PHQ-9 by digits, showing the total only once it is whole', async () => {
    const user = userEvent.setup({ delay: null })
    const { vault, id } = await made()
    show(vault, id)
    await screen.findByText(/No measure yet/)
    await open(user, 'PHQ-9')
    await user.keyboard('12221111')
    expect(screen.getByText('8 of 9 answered.')).toBeDefined()
    expect(screen.queryByText(/Total/)).toBeNull()
    await user.keyboard('0')
    expect(screen.getByText(/· moderate/).textContent).toBe('Total 11 · moderate')
    await user.keyboard('{Enter}')
    const section = await screen.findByRole('region', { name: 'PHQ-9' })
    expect(within(section).getByRole('row', { name: /11 moderate/ })).toBeDefined()
    expect(await vault.call('measures.list', { clientId: id })).toMatchObject([
      { answers: [1, 2, 2, 2, 1, 1, 1, 1, 0, null], scores: { total: 11 } },
    ])
  })

  test('name what is missing, and score without it only by rule and by choice', async () => {
    const user = userEvent.setup({ delay: null })
    const { vault, id } = await made()
    show(vault, id)
    await screen.findByText(/No measure yet/)
    await open(user, 'PHQ-9')
    await user.keyboard('22{ArrowDown}222220')
    expect(screen.queryByRole('checkbox')).toBeNull()
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/Not answered: item 3\./)).toBeDefined()
    expect(await vault.call('measures.list', { clientId: id })).toEqual([])
    await user.click(screen.getByRole('checkbox', { name: 'Score it without item 3' }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('scored with answers missing')
    expect(await vault.call('measures.list', { clientId: id })).toMatchObject([
      // 14 in eight answers: 15.75.
      { scores: { total: 16 }, isProrated: true },
    ])
  })

  test('offer no scoring with gaps where no rule is published', async () => {
    const user = userEvent.setup({ delay: null })
    const { vault, id } = await made()
    show(vault, id)
    await screen.findByText(/No measure yet/)
    await open(user, 'GAD-7')
    await user.keyboard('111111{Enter}')
    expect(await screen.findByText(/Not answered: item 7/)).toBeDefined()
    expect(screen.getByText(/Without them there is no score/)).toBeDefined()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('say calmly that a positive item 9 opened a mark, after it is saved', async () => {
    const user = userEvent.setup({ delay: null })
    const { vault, id } = await made()
    show(vault, id)
    await screen.findByText(/No measure yet/)
    await open(user, 'PHQ-9')
    await user.keyboard('111111111{Enter}')
    expect(await screen.findByText('A safety mark was opened.')).toBeDefined()
    expect(await vault.call('measures.list', { clientId: id })).toMatchObject([
      { isSafetyPositive: true },
    ])
    await user.click(screen.getByRole('button', { name: 'I have seen this' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByText('Item 9 above 0')).toBeDefined()
  })

  test('withhold the wording of others, and take their score alone', async () => {
    const user = userEvent.setup({ delay: null })
    const { vault, id } = await made()
    show(vault, id)
    await screen.findByText(/No measure yet/)
    await open(user, 'WAI-SR')
    expect(screen.getByRole('radiogroup', { name: /^Item 12/ })).toBeDefined()
    await user.click(screen.getByRole('radio', { name: 'Scores only' }))
    await user.click(screen.getByRole('textbox', { name: 'Total' }))
    await user.keyboard('61{Enter}')
    expect(await screen.findByText('It must be 12 to 60; higher is better.')).toBeDefined()
    await user.keyboard('{Backspace}0{Enter}')
    await screen.findByRole('region', { name: 'WAI-SR' })
    expect(await vault.call('measures.list', { clientId: id })).toMatchObject([
      { answers: null, scores: { total: 60 } },
    ])
  })

  test('belong to the session of the day, if there is one', async () => {
    const user = userEvent.setup({ delay: null })
    const { vault, id } = await made()
    const now = new Date()
    const two = (value: number) => String(value).padStart(2, '0')
    const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
    const { id: sessionId } = await addSession(vault, id, today)
    show(vault, id)
    await screen.findByText(/No measure yet/)
    await open(user, 'UCLA-3')
    await user.keyboard('123{Enter}')
    await screen.findByRole('region', { name: 'UCLA-3' })
    expect(await vault.call('measures.list', { clientId: id })).toMatchObject([
      { takenOn: today, session: { id: sessionId }, scores: { total: 6 } },
    ])
  })

  test('tell change from noise, and can be removed', async () => {
    const user = userEvent.setup({ delay: null })
    const { vault, id } = await made()
    for (const [takenOn, total] of [
      ['2026-01-05', 18],
      ['2026-02-02', 14],
      ['2026-03-02', 11],
    ] as const)
      await vault.call('measures.add', {
        clientId: id,
        instrument: 'phq-9',
        takenOn,
        sessionId: null,
        entry: { kind: 'scores', scores: { total } },
      })
    show(vault, id)
    const section = await screen.findByRole('region', { name: 'PHQ-9' })
    expect(within(section).getByRole('img', { name: /from 18 .* to 11 .*3 results/ })).toBeDefined()
    const newest = within(section).getByRole('row', { name: /11 moderate/ })
    expect(newest.textContent).toMatch(/−3 within measurement noise.*−7 reliably better/)
    await user.click(within(newest).getByRole('button', { name: /Actions/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove…' }))
    await user.click(await screen.findByRole('button', { name: 'Remove' }))
    await waitFor(() =>
      expect(within(section).queryByRole('row', { name: /11 moderate/ })).toBeNull(),
    )
    expect(await vault.call('measures.list', { clientId: id })).toHaveLength(2)
  })
})
