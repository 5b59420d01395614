/** From what a person calls a client or a session to the one in the vault. */
import type { ClientId, SessionId } from '../contract/ids.ts'
import type { Context } from '../services/context.ts'
import { BadInput } from './bad-input.ts'
import { readSessionId } from './values.ts'

const folded = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase()

/** By id, code or whole name, in any case of letters. @throws BadInput for none, and for more than one */
export const findClient = (context: Context, called: string): ClientId => {
  const wanted = folded(called)
  const found = context.queries.clients
    .identities()
    .filter(({ id, name, code }) => [id, folded(name), folded(code)].includes(wanted))
  const [first, ...others] = found
  if (first === undefined) throw new BadInput('--client: no client has this id, code or name')
  if (others.length > 0)
    throw new BadInput(
      `--client: several clients are called that; name one by its id: ${found.map(({ id }) => id).join(', ')}`,
    )
  return first.id
}

/** @throws BadInput */
export const findSession = (context: Context, value: string): SessionId => {
  const id = readSessionId(value)
  if (context.queries.sessions.find(id) === undefined)
    throw new BadInput('--session: no session has this id')
  return id
}
