/** A vault of career size, generated once for a run. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FLOOR_PARAMETERS } from '../../db/crypto/derive-key.ts'
import { randomKey } from '../../db/crypto/secret-bytes.ts'
import { generatePractice } from '../../db/sample/generate-practice.ts'
import { seedConcepts } from '../../db/services/concepts.ts'
import { createContext } from '../../db/services/context.ts'
import { loadPractice } from '../../db/services/practice.ts'
import { closeStore, openStore, readStoreId } from '../../db/store/open-store.ts'
import { makeKeys } from '../../db/vault/keys.ts'

export const BENCH_PASSPHRASE = 'nine invented careers on a shelf'

export type Size = { readonly clients: number; readonly notes: number; readonly seed: number }

export type BenchPractice = {
  readonly folder: string
  readonly dataKey: Buffer
  readonly size: Size & { readonly sessions: number; readonly generatedMs: number }
}

export const makePractice = async (size: Size): Promise<BenchPractice> => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const dataKey = randomKey()
  const start = performance.now()
  const sqlite = openStore({ folder, dataKey, mayCreate: true })
  const context = createContext(sqlite, 'bench', dataKey)
  seedConcepts(context, null)
  const counts = loadPractice(context, generatePractice({ ...size, lastDate: '2026-11-20' }), false)
  closeStore(sqlite)
  const storeId = readStoreId(folder)
  if (storeId === null) throw new Error('the store was not made')
  await makeKeys(folder, storeId, dataKey, { passphrase: BENCH_PASSPHRASE, kdf: FLOOR_PARAMETERS })
  const generatedMs = Math.round(performance.now() - start)
  return { folder, dataKey, size: { ...size, sessions: counts.sessions, generatedMs } }
}
