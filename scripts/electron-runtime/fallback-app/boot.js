// Stands in for Electron's own default app in the fallback runtime: loads the app folder named on the
// command line. Electron holds back the `ready` event until this module has settled, as it does for
// its default app, so the app's own top-level code still runs before `ready`.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  process.stderr.write('No app folder was given.\n')
  app.exit(1)
} else {
  const appPath = path.resolve(folder)
  const manifest = JSON.parse(readFileSync(path.join(appPath, 'package.json'), 'utf8'))
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setDesktopName(`${app.name}.desktop`)
  app.setAppPath(appPath)
  await import(pathToFileURL(path.join(appPath, manifest.main)).href)
}
