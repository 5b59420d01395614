/** Reads one line from a terminal in raw mode, so that nothing of it is shown. */
import { StringDecoder } from 'node:string_decoder'
import { EXIT } from './exit-codes.ts'

export type SecretInput = Pick<
  NodeJS.ReadStream,
  'setRawMode' | 'on' | 'off' | 'resume' | 'pause' | 'destroy'
>
type Prompt = { readonly write: (text: string) => unknown }

const ENTER = /[\r\n]/
const CTRL_C = '\u0003'
const CTRL_D = '\u0004'
const CTRL_U = '\u0015'
const BACKSPACES = new Set(['\b', '\u007f'])
/** What arrow and function keys send; none of it is part of a passphrase. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences begin with one
const KEY_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?/g

type Line = { readonly text: string; readonly end: 'enter' | 'interrupt' | null }

/** What a line becomes by some keys. */
export const withKeys = (before: string, keys: string): Line => {
  let characters = [...before]
  for (const key of keys.replace(KEY_SEQUENCES, '')) {
    if (ENTER.test(key) || key === CTRL_D) return { text: characters.join(''), end: 'enter' }
    if (key === CTRL_C) return { text: '', end: 'interrupt' }
    if (key === CTRL_U) characters = []
    else if (BACKSPACES.has(key)) characters.pop()
    else if (key >= ' ') characters.push(key)
  }
  return { text: characters.join(''), end: null }
}

export const askSecretly = (
  input: SecretInput,
  output: Prompt,
  question: string,
): Promise<string> =>
  new Promise((resolve) => {
    const decoder = new StringDecoder('utf8')
    let text = ''
    const finish = (): void => {
      input.off('data', take)
      input.setRawMode(false)
      input.pause()
      output.write('\n')
    }
    const take = (chunk: Buffer): void => {
      const line = withKeys(text, decoder.write(chunk))
      text = line.text
      if (line.end === null) return
      finish()
      // Raw mode hands Ctrl-C over as a key; the vault is not open yet.
      if (line.end === 'interrupt') process.exit(EXIT.interrupted)
      resolve(text)
    }
    output.write(question)
    input.setRawMode(true)
    input.on('data', take)
    input.resume()
  })
