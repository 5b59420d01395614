import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { askSecretly, type SecretInput, withKeys } from '../../db/cli/secret-prompt.ts'

describe('keys at the prompt', () => {
  it.each([
    ['letters and spaces', 'two words\r', 'two words', 'enter'],
    ['a backspace', 'abx\u007fc\n', 'abc', 'enter'],
    ['a backspace over a character of two units', 'a👩\u007f\r', 'a', 'enter'],
    ['a backspace too many', '\u007f\u007fa\r', 'a', 'enter'],
    ['Ctrl-U', 'wrong\u0015right\r', 'right', 'enter'],
    ['Ctrl-D', 'abc\u0004', 'abc', 'enter'],
    ['Ctrl-C', 'abc\u0003', '', 'interrupt'],
    ['arrows and other keys', 'a\u001b[Ab\u001b[3~c\u001bOPd\r', 'abcd', 'enter'],
    ['no end yet', 'abc', 'abc', null],
  ])('%s', (_, keys, text, end) => {
    expect(withKeys('', keys)).toEqual({ text, end })
  })
})

/** What a terminal is to the prompt. */
const terminal = () => {
  const raw: boolean[] = []
  const input = Object.assign(new EventEmitter(), {
    setRawMode: (isRaw: boolean) => raw.push(isRaw),
    resume: () => undefined,
    pause: () => undefined,
    destroy: () => undefined,
  })
  const shown: string[] = []
  return {
    raw,
    shown,
    type: (...bytes: number[]) => input.emit('data', Buffer.from(bytes)),
    ask: () =>
      askSecretly(
        input as unknown as SecretInput,
        { write: (text) => shown.push(text) },
        'Secret: ',
      ),
    listeners: () => input.listenerCount('data'),
  }
}

describe('the prompt', () => {
  it('shows the question and nothing that is typed, and leaves the terminal as it was', async () => {
    const { ask, type, raw, shown, listeners } = terminal()
    const answer = ask()
    type(...Buffer.from('violet '))
    type(...Buffer.from('harbor\r'))
    expect(await answer).toBe('violet harbor')
    expect(shown).toEqual(['Secret: ', '\n'])
    expect(raw).toEqual([true, false])
    expect(listeners()).toBe(0)
  })

  it('puts a character together that arrives in two pieces', async () => {
    const { ask, type } = terminal()
    const answer = ask()
    type(0xc3)
    type(0xa9, 0x0d)
    expect(await answer).toBe('é')
  })
})
