/** Whose law the practice goes by. */
import { JURISDICTIONS, type Jurisdiction } from '../domain/jurisdiction.ts'
import type { Context } from './context.ts'

const DEFAULT_JURISDICTION: Jurisdiction = 'us'

export const jurisdictionOf = (context: Context): Jurisdiction => {
  const stored = context.queries.settings.all().get('jurisdiction')
  return JURISDICTIONS.find((known) => JSON.stringify(known) === stored) ?? DEFAULT_JURISDICTION
}
