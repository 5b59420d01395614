import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SyncedFolderNotice } from '../../../renderer/app/synced-folder-notice.tsx'

afterEach(cleanup)

test.each([
  ['icloud', 'iCloud Drive'],
  ['nextcloud', 'Nextcloud or ownCloud'],
  ['other', 'a cloud service'],
] as const)('a folder of %s is told as synced by %s, with the risk and the way out', (id, name) => {
  render(<SyncedFolderNotice service={id} />)
  const words = screen.getByRole('status').textContent
  expect(words).toContain(`synced by ${name}.`)
  expect(words).toContain('half-written')
  expect(words).toContain('one that is not synced')
})
