/** Values for a prepared drizzle insert: one placeholder per column, named as the column. */
import { type Placeholder, sql } from 'drizzle-orm'

export const placeholders = <Name extends string>(
  ...names: readonly Name[]
): { readonly [N in Name]: Placeholder<N> } =>
  Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as {
    readonly [N in Name]: Placeholder<N>
  }
