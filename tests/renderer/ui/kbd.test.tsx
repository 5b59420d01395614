import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Kbd } from '../../../renderer/ui/kbd.tsx'
import { ariaKeys, keySigns, spokenKeys } from '../../../renderer/ui/keys.ts'

afterEach(cleanup)

test('Mod is the command sign on a Mac and Ctrl elsewhere', () => {
  expect(keySigns('Mod+Shift+K', 'mac')).toEqual(['⌘', '⇧', 'K'])
  expect(keySigns('Mod+Shift+K', 'other')).toEqual(['Ctrl', 'Shift', 'K'])
})

test('The plus key can itself be part of a shortcut', () => {
  expect(keySigns('Mod++', 'other')).toEqual(['Ctrl', '+'])
  expect(keySigns('+', 'mac')).toEqual(['+'])
  expect(ariaKeys('Mod++', 'other')).toBe('Control+plus')
})

test('Assistive technology is given the key names it knows', () => {
  expect(ariaKeys('Mod+Enter', 'mac')).toBe('Meta+Enter')
  expect(ariaKeys('Mod+Enter', 'other')).toBe('Control+Enter')
  expect(spokenKeys('Mod+Alt+P', 'mac')).toBe('Command Option P')
})

test('A hint shows signs to the eye and words to a screen reader', () => {
  render(<Kbd keys="Mod+K" platform="mac" />)
  expect(screen.getByText('Command K').classList.contains('visually-hidden')).toBe(true)
  expect(screen.getByText('⌘').closest('[aria-hidden="true"]')).not.toBeNull()
})

test('Inside a button or a menu the signs stand without caps, joined as the platform joins them', () => {
  const { container, rerender } = render(<Kbd keys="Mod+Shift+E" platform="mac" look="bare" />)
  const signs = () => container.querySelector('[aria-hidden="true"]')?.textContent
  expect(signs()).toBe('⌘⇧E')
  rerender(<Kbd keys="Mod+Shift+E" platform="other" look="bare" />)
  expect(signs()).toBe('Ctrl+Shift+E')
})
