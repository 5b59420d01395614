import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { PasswordField } from '../../../renderer/ui/password-field.tsx'

afterEach(cleanup)

function field(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>('Passphrase')
}

test('A secret is hidden until asked for, and hidden again', async () => {
  const user = userEvent.setup()
  render(<PasswordField label="Passphrase" defaultValue="seven quiet herons" />)
  const eye = screen.getByRole('button', { name: 'Show passphrase' })
  expect(field().type).toBe('password')
  expect(eye.getAttribute('aria-pressed')).toBe('false')
  await user.click(eye)
  expect(field().type).toBe('text')
  expect(eye.getAttribute('aria-pressed')).toBe('true')
  await user.click(eye)
  expect(field().type).toBe('password')
})

test('Showing the secret keeps what was typed', async () => {
  const user = userEvent.setup()
  render(<PasswordField label="Passphrase" />)
  await user.type(field(), 'seven quiet')
  await user.click(screen.getByRole('button', { name: 'Show passphrase' }))
  await user.type(field(), ' herons')
  expect(field().value).toBe('seven quiet herons')
})

test('Spelling and completion never see a secret', () => {
  render(<PasswordField label="Passphrase" />)
  expect(field().getAttribute('spellcheck')).toBe('false')
  expect(field().getAttribute('autocomplete')).toBe('off')
})

test('An error is tied to the field it is about', () => {
  render(<PasswordField label="Passphrase" error="That passphrase does not open this store." />)
  expect(field().getAttribute('aria-invalid')).toBe('true')
  const described = (field().getAttribute('aria-describedby') ?? '').split(' ')
  const words = described.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  expect(words).toContain('That passphrase does not open this store.')
})
