/** A canary sentence, typed, tagged, searched and deleted, is found in clear nowhere on the disk. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FLOOR_PARAMETERS } from '../../db/crypto/derive-key.ts'
import { openVault } from '../../db/vault.ts'
import {
  addClient,
  answerFolderDialog,
  atCaseload,
  type DrivenApp,
  killApp,
  launchApp,
  lockByKey,
  makeVault,
  noteText,
  PASSPHRASE,
  type Place,
  placeIn,
  processesOfType,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { encodings, wordsInStore } from '../support/words-in-store.ts'

const CANARY = 'Zwielichtkanarienvogel'
const NAME = 'Quillon Featherstonehaugh'

const filesIn = (folder: string, since: number): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path, since)
      return entry.isFile() && statSync(path).mtimeMs >= since ? [path] : []
    })
  } catch {
    // A folder of another program that vanished or is closed to us.
    return []
  }
}

const traces = (
  folders: readonly string[],
  since: number,
  words: readonly string[],
): readonly string[] =>
  [...new Set(folders.flatMap((folder) => filesIn(folder, since)))].filter((path) => {
    try {
      const bytes = readFileSync(path)
      return words.flatMap(encodings).some((form) => bytes.includes(form))
    } catch {
      return false
    }
  })

const writeCanary = async (driven: DrivenApp): Promise<void> => {
  const page = driven.page()
  await makeVault(page, 'empty')
  await addClient(page, NAME)
  await writeTodaysNote(page)
  await page.keyboard.type(`${CANARY} sings at dusk.`)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+T')
  await page.getByRole('combobox', { name: 'Concept' }).waitFor()
  await page.keyboard.type('lo')
  await page.keyboard.press('2')
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type(CANARY)
  await page.getByText('sings at dusk').first().waitFor()
}

/** A home of its own: whatever the app, Chromium or a library of theirs puts there was put there by this run. */
const placeWithHome = () => {
  const folder = tempFolder()
  const home = join(folder, 'home')
  const temp = join(folder, 'temp')
  for (const each of [home, temp]) mkdirSync(each)
  // The stand-in Electron itself lies in the cache of the real home, and stays there.
  const env = {
    ...process.env,
    HOME: home,
    TMPDIR: temp,
    XDG_CACHE_HOME: undefined,
    XDG_CONFIG_HOME: undefined,
  }
  return { ...placeIn(folder), folder, chosen: join(folder, 'chosen'), env }
}

type PlaceWithHome = ReturnType<typeof placeWithHome>

/** The app with the canary in it, until `work` is done; no process is left. */
const withCanary = async (
  work: (driven: DrivenApp, place: PlaceWithHome) => Promise<void>,
): Promise<{ readonly place: PlaceWithHome; readonly since: number }> => {
  const since = Date.now()
  const place = placeWithHome()
  const driven = await launchApp(place, place.env)
  try {
    await writeCanary(driven)
    await work(driven, place)
  } finally {
    killApp(driven)
  }
  return { place, since }
}

/** Memory that programs share, core files beside whoever dumped them, and what the system keeps for all. */
const ELSEWHERE: readonly string[] = [
  '/dev/shm',
  '/var/tmp',
  '/var/crash',
  '/var/lib/systemd/coredump',
]

const allTraces = (
  folder: string,
  since: number,
  words: readonly string[] = [CANARY, NAME],
): readonly string[] => [
  ...traces([folder, tmpdir(), ...ELSEWHERE], since, words),
  ...readdirSync('.').filter((name) => /^core(\.\d+)?$/.test(name)),
]

const dumpsIn = (folder: string, since: number): readonly string[] =>
  filesIn(folder, since).filter((path) => /\.(dmp|core)$|\/core(\.\d+)?$/.test(path))

const storesIn = ({ vault }: Place, since: number): readonly string[] =>
  filesIn(vault, since).filter((path) => path.endsWith('vault.db'))

const dataKeyOf = async ({ vault: folder }: Place): Promise<Buffer> => {
  const vault = openVault({ folder, appVersion: '0.0.0-test', kdf: FLOOR_PARAMETERS })
  const { keys } = await vault.unlock(PASSPHRASE)
  const dataKey = Buffer.from(keys.data)
  vault.close()
  return dataKey
}

/** What a closed vault holds, decrypted page by page. */
const heldIn = async (place: Place): Promise<readonly string[]> =>
  wordsInStore(place.vault, await dataKeyOf(place), [CANARY])

/** Where a vault that was closed has the canary: in what a search finds, in tags, in former texts. */
const keptIn = async ({ vault: folder }: Place) => {
  const vault = openVault({ folder, appVersion: '0.0.0-test', kdf: FLOOR_PARAMETERS })
  const { store } = await vault.unlock(PASSPHRASE)
  const count = (sql: string): number =>
    store.sqlite.prepare<[string], number>(sql).pluck().get(`%${CANARY}%`) ?? 0
  const kept = {
    found: count('SELECT count(*) FROM note WHERE text LIKE ?'),
    tags: count('SELECT count(*) FROM tag WHERE quote || memo LIKE ?'),
    versions: count('SELECT count(*) FROM note_version WHERE text LIKE ?'),
  }
  vault.close()
  return kept
}

/** Out of the vault, into a folder that the therapist chose. */
const backUpTo = async (driven: DrivenApp, folder: string): Promise<void> => {
  mkdirSync(folder)
  await answerFolderDialog(driven, folder)
  const page = driven.page()
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await page.getByText(folder).waitFor()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await page.getByText(/in the chosen folder/).waitFor()
  await page.keyboard.press('Alt+ArrowLeft')
}

const APART = 'Dämmerkanarienvogel'

/** The record of the canary's client in clear, into a folder that the therapist chose; a process note beside it. */
const exportTo = async (driven: DrivenApp, folder: string): Promise<void> => {
  mkdirSync(folder)
  await answerFolderDialog(driven, folder)
  const page = driven.page()
  await page.locator('.row-link').first().click()
  await noteText(page).waitFor()
  await page.keyboard.press('Control+Shift+O')
  await page.getByRole('textbox', { name: /^Process note/ }).waitFor()
  await page.keyboard.type(`${APART} keeps to itself.`)
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.getByRole('button', { name: NAME }).click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: 'Client access copy…' }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await page.getByRole('button', { name: 'Write the copy' }).click()
  await page.getByRole('heading', { name: 'The copy is written' }).waitFor()
}

describe('on the disk', () => {
  it('the search of this test finds what lies there in clear', () => {
    const since = Date.now() - 1_000
    const folder = tempFolder()
    for (const [at, bytes] of encodings(`so ${CANARY} sings`).entries())
      writeFileSync(join(folder, `${at}`), bytes)
    expect(allTraces(folder, since)).toEqual([join(folder, '0'), join(folder, '1')])
  })

  it('the search for dumps of memory finds those of Chromium and of the system', () => {
    const since = Date.now() - 1_000
    const folder = tempFolder()
    const pending = join(folder, 'Crashpad', 'pending')
    mkdirSync(pending, { recursive: true })
    const dumps = [join(pending, '0d1c.dmp'), join(folder, 'core'), join(folder, 'core.4711')]
    for (const path of [...dumps, join(folder, 'core.css')]) writeFileSync(path, '')
    expect(dumpsIn(folder, since).toSorted()).toEqual(dumps.toSorted())
  })

  it('nothing readable is left once the app has quit; words deleted from a draft are in its history alone', async () => {
    const { place, since } = await withCanary(async (driven, { chosen }) => {
      await backUpTo(driven, chosen)
      const page = driven.page()
      await page.locator('.row-link').first().click()
      await noteText(page).waitFor()
      await noteText(page).focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Delete')
      // A tag whose words are gone keeps them, so that it can be put back: it is deleted by itself.
      await page.getByRole('button', { name: 'Remove Loneliness' }).click()
      await page.getByText('Saved', { exact: true }).waitFor()
      await lockByKey(driven)
      await unlock(driven.page())
      await atCaseload(driven.page())
      await driven.close()
    })
    expect(allTraces(place.folder, since)).toEqual([])
    expect(storesIn(place, since)).not.toEqual([])
    expect(await keptIn(place)).toEqual({ found: 0, tags: 0, versions: 1 })
    // What was taken out before keeps it, encrypted, as it should.
    const [backup = ''] = readdirSync(place.chosen)
    const held = wordsInStore(join(place.chosen, backup), await dataKeyOf(place), [CANARY])
    expect(held).not.toEqual([])
  })

  it('a client’s copy holds the record in clear and nothing else does, and a process note is in clear nowhere', async () => {
    const { place, since } = await withCanary(async (driven, { chosen }) => {
      await exportTo(driven, chosen)
      await lockByKey(driven)
      await driven.close()
    })
    const [copy = ''] = readdirSync(place.chosen)
    const inCopy = ['progress-notes.md', 'record.json'].map((name) =>
      join(place.chosen, copy, name),
    )
    expect(allTraces(place.folder, since).toSorted()).toEqual(inCopy)
    expect(allTraces(place.folder, since, [APART])).toEqual([])
    // It is in the store, and the reader sees it there.
    expect(wordsInStore(place.vault, await dataKeyOf(place), [APART])).not.toEqual([])
  })

  it('nothing readable is left when the page dies with the words on it, and then the whole app', async () => {
    const { place, since } = await withCanary(async (driven) => {
      const crashed = driven.page().waitForEvent('crash')
      for (const pid of processesOfType(driven, 'renderer')) process.kill(pid, 'SIGSEGV')
      await crashed
    })
    expect(allTraces(place.folder, since)).toEqual([])
    expect(dumpsIn(place.folder, since)).toEqual([])
    // They were saved: without the note being emptied they are in the store, and the reader sees them.
    expect(await heldIn(place)).not.toEqual([])
  })

  it('nothing readable is left once every process was killed in the middle of it', async () => {
    const { place, since } = await withCanary(async (driven) => killApp(driven))
    expect(storesIn(place, since)).not.toEqual([])
    expect(allTraces(place.folder, since)).toEqual([])
  })
})
