/** Answers a call of the contract on an open store and leaves its trace in the audit log. */
import type { Output, ParsedInput } from '../contract/api.ts'
import type { AuditRule } from './audit-rule.ts'
import { auditRules } from './audit-rules.ts'
import type { Context } from './context.ts'
import { handlers, type StoreMethod } from './handlers.ts'
import { recorded } from './recorded.ts'

/**
 * A view never fails for want of a record: its event waits until the disk takes it. Refusing to show a note
 * because the log is full would keep a therapist from the record when it may matter most.
 * @throws whatever the handler throws and, for a change, whatever writing its event throws
 */
export const perform = <M extends StoreMethod>(
  context: Context,
  method: M,
  input: ParsedInput<M>,
): Output<M> => {
  const rule: AuditRule<M> = auditRules[method]
  const handler = handlers[method]
  switch (rule.records) {
    case 'nothing':
      return handler(context, input)
    case 'change':
      return recorded(context, () => {
        const eventsAfter = rule.events(context, input)
        const answer = handler(context, input)
        return { answer, events: eventsAfter(answer) }
      })
    case 'finding': {
      context.audit.flush()
      const answer = handler(context, input)
      context.audit.note(rule.event(context, input, answer))
      return answer
    }
    case 'view': {
      const answer = handler(context, input)
      context.audit.view(rule.event(context, input, answer))
      return answer
    }
  }
}

export type Perform = typeof perform
