import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { syncServiceOf, syncServiceOfPath } from '../../db/store/synced-folder.ts'
import { tempFolder } from '../support/temp-folder.ts'

describe('the path alone', () => {
  it.each([
    ['/Users/ada/Dropbox/Practice', 'dropbox'],
    ['/Users/ada/Dropbox (Personal)/Practice', 'dropbox'],
    ['C:\\Users\\ada\\Halloran Practice Dropbox\\Ada\\vault', 'dropbox'],
    ['/Users/ada/Library/CloudStorage/Dropbox/vault', 'dropbox'],
    ['C:\\Users\\ada\\OneDrive\\Documents\\Throughline', 'onedrive'],
    ['C:\\Users\\ada\\OneDrive - Halloran & Sons\\vault', 'onedrive'],
    ['/Users/ada/Library/CloudStorage/OneDrive-Personal/vault', 'onedrive'],
    ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/vault', 'icloud'],
    ['C:\\Users\\ada\\iCloudDrive\\vault', 'icloud'],
    ['/Users/ada/Google Drive/vault', 'google-drive'],
    ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/vault', 'google-drive'],
    ['G:\\My Drive\\vault', 'google-drive'],
    ['H:\\Meine Ablage\\vault', 'google-drive'],
    ['/run/user/1000/gvfs/google-drive:host=example.org,user=ada/vault', 'google-drive'],
    ['/home/ada/Nextcloud/vault', 'nextcloud'],
    ['/home/ada/Nextcloud2/vault', 'nextcloud'],
    ['/home/ada/ownCloud/vault', 'nextcloud'],
    ['/Users/ada/Box/vault', 'box'],
    ['/home/ada/Box Sync/vault', 'box'],
    ['/Users/ada/Library/CloudStorage/Box-Box/vault', 'box'],
    ['/home/ada/MEGA/vault', 'mega'],
    ['C:\\Users\\ada\\MEGAsync\\vault', 'mega'],
    ['/home/ada/pCloudDrive/vault', 'pcloud'],
    ['C:\\Users\\ada\\pCloud Sync\\vault', 'pcloud'],
    ['C:\\Users\\ada\\Proton Drive\\ada\\My files\\vault', 'proton-drive'],
    ['/Users/ada/Library/CloudStorage/ProtonDrive-ada@example.org/vault', 'proton-drive'],
    ['/home/ada/Resilio Sync/vault', 'resilio'],
    ['/Users/ada/Library/CloudStorage/Tresorit/vault', 'other'],
    ['/home/ada/Dropbox', 'dropbox'],
    ['/home/ada/Dropbox/', 'dropbox'],
  ])('%s is of %s', (path, service) => {
    expect(syncServiceOfPath(path)).toBe(service)
  })

  it.each([
    '/home/ada/.config/throughline/vault',
    '/Users/ada/Library/Application Support/Throughline/vault',
    'C:\\Users\\ada\\AppData\\Roaming\\Throughline\\vault',
    '/home/ada/Dropboxes/vault',
    '/home/ada/NotDropbox/vault',
    '/home/ada/OneDriveBackup/vault',
    '/srv/Box/vault',
    '/home/ada/mega/vault',
    '/home/ada/My Drive/vault',
    '/Users/ada/iCloud Drive (Archive)/vault',
    '/',
    '',
  ])('%s is of none', (path) => {
    expect(syncServiceOfPath(path)).toBeNull()
  })
})

describe('a folder', () => {
  it.each([
    ['.stfolder/', 'syncthing'],
    ['.stfolder.removed-20260101/', 'syncthing'],
    ['.dropbox.cache/', 'dropbox'],
    ['._sync_3f2a9c01de77.db', 'nextcloud'],
    ['.sync_3f2a9c01de77.db', 'nextcloud'],
    ['.owncloudsync.log', 'nextcloud'],
    ['.tmp.driveupload/', 'google-drive'],
    ['.megaignore', 'mega'],
    ['.sync/ID', 'resilio'],
  ])('under one that holds %s is of %s', (mark, service) => {
    const root = tempFolder()
    const folder = join(root, 'practice', 'vault')
    mkdirSync(folder, { recursive: true })
    expect(syncServiceOf(folder)).toBeNull()
    const [first = '', inside] = mark.split('/')
    if (mark.includes('/')) mkdirSync(join(root, first))
    if (inside !== '') writeFileSync(join(root, mark), '')
    expect(syncServiceOf(folder)).toBe(service)
  })

  it('beside the settings of such a program is of none', () => {
    const home = tempFolder()
    mkdirSync(join(home, '.dropbox'))
    mkdirSync(join(home, '.sync'))
    writeFileSync(join(home, '.sync', 'settings.dat'), '')
    expect(syncServiceOf(join(home, 'vault'))).toBeNull()
  })

  it('that is not there yet is judged by where it would be', () => {
    const root = tempFolder()
    mkdirSync(join(root, '.stfolder'))
    expect(syncServiceOf(join(root, 'not', 'yet', 'vault'))).toBe('syncthing')
  })

  it('is followed to where its link leads, also when what lies beyond is not there', () => {
    const root = tempFolder()
    mkdirSync(join(root, 'Dropbox'))
    symlinkSync(join(root, 'Dropbox'), join(root, 'practice'))
    expect(syncServiceOf(join(root, 'practice', 'vault'))).toBe('dropbox')
  })

  it('reached through the synced name of a link is of that service too', () => {
    const root = tempFolder()
    mkdirSync(join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'Nextcloud'))
    expect(syncServiceOf(join(root, 'Nextcloud', 'vault'))).toBe('nextcloud')
  })

  it('throws for nothing: no link to itself, no file in the way, no impossible name', () => {
    const root = tempFolder()
    symlinkSync(join(root, 'round'), join(root, 'round'))
    writeFileSync(join(root, 'file'), '')
    expect(syncServiceOf(join(root, 'round', 'vault'))).toBeNull()
    expect(syncServiceOf(join(root, 'file', 'vault'))).toBeNull()
    expect(syncServiceOf(join(root, 'a'.repeat(5_000)))).toBeNull()
    expect(syncServiceOf('nul\0name')).toBeNull()
  })
})
