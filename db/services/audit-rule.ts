/** What one call leaves in the audit log. */
import type { Output, ParsedInput } from '../contract/api.ts'
import type { AuditEntry } from './audit.ts'
import type { Context } from './context.ts'
import type { StoreMethod } from './handlers.ts'

type Event<M extends StoreMethod> = (
  context: Context,
  input: ParsedInput<M>,
  output: Output<M>,
) => AuditEntry

export type AuditRule<M extends StoreMethod> =
  | { readonly records: 'nothing'; readonly because: string }
  /** Something of a client was looked at: once within the window, shortly after the answer. */
  | { readonly records: 'view'; readonly event: Event<M> }
  /** Something was found out that must be answered even if it cannot be recorded. */
  | { readonly records: 'finding'; readonly event: Event<M> }
  /** In one transaction with the change: called before it, and what that returns after it. */
  | {
      readonly records: 'change'
      readonly events: (
        context: Context,
        input: ParsedInput<M>,
      ) => (output: Output<M>) => readonly AuditEntry[]
    }

export const nothing = (because: string) => ({ records: 'nothing', because }) as const

/** A change that one event tells, with nothing to know from before. */
export const changed = <M extends StoreMethod>(event: Event<M>): AuditRule<M> => ({
  records: 'change',
  events: (context, input) => (output) => [event(context, input, output)],
})
