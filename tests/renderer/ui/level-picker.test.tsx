import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { Level } from '../../../renderer/ui/level-dots.tsx'
import { LevelPicker } from '../../../renderer/ui/level-picker.tsx'

afterEach(cleanup)

function Picker(props: { readonly start: Level | null; readonly isDisabled?: boolean }) {
  const [level, setLevel] = useState<Level | null>(props.start)
  return (
    <LevelPicker
      label="Strength"
      names={['none', 'slight', 'clear', 'strong']}
      value={level}
      onChange={setLevel}
      isDisabled={props.isDisabled ?? false}
    />
  )
}

function chosen(): string | null {
  return (
    screen.getAllByRole<HTMLInputElement>('radio').find((radio) => radio.checked)?.value ?? null
  )
}

test('A digit chooses its level and takes the focus along', async () => {
  const user = userEvent.setup()
  render(<Picker start={null} />)
  await user.tab()
  await user.keyboard('3')
  expect(chosen()).toBe('3')
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /strong/ }))
})

test('Nothing chosen is not the same as level 0', async () => {
  const user = userEvent.setup()
  render(<Picker start={null} />)
  expect(chosen()).toBeNull()
  await user.tab()
  await user.keyboard('0')
  expect(chosen()).toBe('0')
})

test('The arrows go on from the digit just pressed', async () => {
  const user = userEvent.setup()
  render(<Picker start={0} />)
  await user.tab()
  await user.keyboard('1{ArrowRight}')
  expect(chosen()).toBe('2')
})

test('Other digits, and digits with a modifier, change nothing', async () => {
  const user = userEvent.setup()
  render(<Picker start={1} />)
  await user.tab()
  await user.keyboard('4')
  await user.keyboard('{Control>}2{/Control}')
  expect(chosen()).toBe('1')
})

test('Pointing at a level chooses it', async () => {
  const user = userEvent.setup()
  render(<Picker start={0} />)
  await user.click(screen.getByText('clear'))
  expect(chosen()).toBe('2')
})

test('A picker that is off cannot be changed', async () => {
  const user = userEvent.setup()
  render(<Picker start={1} isDisabled />)
  await user.click(screen.getByText('strong'))
  expect(chosen()).toBe('1')
})
