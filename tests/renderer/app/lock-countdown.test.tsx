import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clockWords, LockCountdown } from '../../../renderer/app/lock-countdown.tsx'

let tell: (lockAt: number | null) => void
let asked: string[]

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  Object.assign(window, {
    shell: {
      onCountdown: (listener: typeof tell) => {
        tell = listener
        return () => undefined
      },
      stay: async () => {
        asked.push('stay')
      },
      lock: async () => {
        asked.push('lock')
      },
    },
  })
  render(<LockCountdown />)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const begin = (): void => act(() => tell(Date.now() + 42_000))
const pass = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })
const card = () => screen.queryByRole('region', { name: 'Automatic lock' })
const timer = () => screen.getByRole('timer').textContent
const press = (name: string): void => act(() => screen.getByRole('button', { name }).click())

it.each([
  [60_000, '1:00'],
  [42_000, '0:42'],
  [8_400, '0:09'],
  [0, '0:00'],
])('words %i ms as %s', (ms, words) => {
  expect(clockWords(ms)).toBe(words)
})

it('is not there until main says so, then counts down in sight', () => {
  expect(card()).toBeNull()
  begin()
  expect(timer()).toBe('0:42')
  pass(5_000)
  expect(timer()).toBe('0:37')
})

it('is read aloud once: what is announced does not change with the seconds', () => {
  const spoken = screen.getByRole('status')
  expect(spoken.textContent).toBe('')
  begin()
  const words = spoken.textContent
  expect(words).toContain('Any key keeps it open')
  const changes: unknown[] = []
  const observer = new MutationObserver((records) => changes.push(...records))
  observer.observe(spoken, { childList: true, characterData: true, subtree: true })
  pass(10_000)
  changes.push(...observer.takeRecords())
  expect(changes).toEqual([])
  expect(timer()).toBe('0:32')
})

it('takes no focus from where it is', () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  begin()
  expect(document.activeElement).toBe(field)
  field.remove()
})

it('goes soon after somebody has come back, and says that it stays open', () => {
  begin()
  act(() => tell(null))
  expect(card()?.textContent).toContain('Staying open')
  pass(1_500)
  expect(card()).toBeNull()
})

it('waits for a pointer that has reached it', () => {
  begin()
  const shown = card()
  if (shown === null) throw new Error('no card')
  fireEvent.pointerEnter(shown)
  act(() => tell(null))
  pass(10_000)
  expect(card()).not.toBeNull()
  fireEvent.pointerLeave(shown)
  pass(1_500)
  expect(card()).toBeNull()
})

it('goes at once at "Stay", and tells main', () => {
  begin()
  press('Stay')
  expect(card()).toBeNull()
  expect(asked).toEqual(['stay'])
})

it('locks at "Lock now"', () => {
  begin()
  press('Lock now')
  expect(asked).toEqual(['lock'])
})

it('comes again for the next countdown', () => {
  begin()
  press('Stay')
  begin()
  expect(card()).not.toBeNull()
})
