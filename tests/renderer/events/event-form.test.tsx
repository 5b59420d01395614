/** The form of an event: what it offers, what it refuses, and what it hands over. */
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { EventDetails } from '../../../db/contract/calls/events.ts'
import { EventForm } from '../../../renderer/features/events/event-form.tsx'

afterEach(cleanup)

const EVENT: EventDetails = {
  kind: 'loss',
  title: 'Death of her sister',
  detail: '',
  startDate: '2026-01-05',
  endDate: null,
  isOngoing: false,
}

const show = (initial: EventDetails) => {
  const onSubmit = vi.fn()
  render(
    <EventForm
      initial={initial}
      submitLabel="Add event"
      isPending={false}
      error={null}
      onSubmit={onSubmit}
      onCancel={() => undefined}
    />,
  )
  return { user: userEvent.setup(), onSubmit }
}

const year = (label: string): HTMLElement =>
  within(screen.getByRole('group', { name: label })).getByRole('spinbutton', { name: /year/ })

test('an end before the start is said and not handed over', async () => {
  const { user, onSubmit } = show(EVENT)
  await user.click(screen.getByText('From – to'))
  await user.click(year('Ended'))
  await user.keyboard('2020')
  expect(screen.getByText(/would end before it begins/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Add event' }))
  expect(onSubmit).not.toHaveBeenCalled()
  await user.click(screen.getByText('Still going on'))
  await user.click(screen.getByRole('button', { name: 'Add event' }))
  expect(onSubmit).toHaveBeenCalledWith({ ...EVENT, isOngoing: true })
})
