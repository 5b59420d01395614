/** Settings that lie in the vault, each a name and a JSON value. */
import type { Store } from '../store/store.ts'

export const settingQueries = ({ sqlite }: Store) => {
  const all = sqlite.prepare<[], { name: string; value: string }>('SELECT name, value FROM setting')
  const put = sqlite.prepare<[name: string, value: string]>(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  return {
    all: (): ReadonlyMap<string, string> =>
      new Map(all.all().map(({ name, value }) => [name, value])),
    put: (name: string, value: string): void => {
      put.run(name, value)
    },
  }
}
