/** A readable copy written to where there is too little room for it, or none of it may be written. */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchAt, makeVaultAt, PASSPHRASE } from './bench.ts'
import type { Disk } from './disk.ts'

/** From none at all to some files of the copy. */
const ROOMS = [0, 4_096, 40_960, 122_880]
const TEXT = 'She spoke of the harbor in winter. '.repeat(6_000)

const remount = (folder: string, how: 'ro' | 'rw'): void => {
  spawnSync('mount', ['-o', `remount,${how}`, folder])
}

export const exportOnFullDisk = async ({ folder, leave, free }: Disk) => {
  const vaultFolder = mkdtempSync(join(tmpdir(), 'throughline-beside-disk-'))
  await makeVaultAt(vaultFolder)
  const { vault, call } = benchAt(vaultFolder)
  try {
    await call('vault.unlock', { passphrase: PASSPHRASE })
    const { id: clientId } = await call('clients.create', { name: 'Client AB-1', code: 'AB-1' })
    const { id: sessionId } = await call('sessions.create', {
      clientId,
      localDate: '2026-01-05',
      localTime: '10:00',
      timeZone: 'UTC',
      durationMinutes: 50,
      attendance: 'attended',
    })
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [] })
    const target = join(folder, 'copies')
    mkdirSync(target)
    const chosen = randomUUID()
    vault.offerPath('export', chosen, target)
    const write = async () => {
      const answer = await vault.call('exports.clientAccess', {
        clientId,
        chosen,
        jurisdiction: 'us',
        isWithDrafts: true,
        isWithThemes: false,
        review: [],
      })
      return [answer.ok ? 'ok' : answer.failure.code, readdirSync(target).length]
    }
    const full: unknown[] = []
    for (const room of ROOMS) {
      leave(room)
      full.push(await write())
    }
    free()
    remount(folder, 'ro')
    const readOnly = await write()
    remount(folder, 'rw')
    const log = await call('audit.list', {
      before: null,
      limit: 50,
      kinds: ['exported'],
      clientId,
      from: null,
      to: null,
    })
    return { full, readOnly, lines: log.total, again: await write() }
  } finally {
    vault.close()
    rmSync(vaultFolder, { recursive: true, force: true })
  }
}
