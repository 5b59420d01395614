/** The session of our pages: in memory only, and refused everything except the app's own files. */
import { app, type Session, session } from 'electron'
import { isAllowedRequest } from './bundle-address.ts'

/** Not `persist:`: nothing that a page stores or caches may reach the disk. */
const PARTITION = 'throughline'
/** Nothing listens on TCP port 1; whatever ignores the other layers ends here. */
const DEAD_PROXY = 'http://127.0.0.1:1'

/** Refuses the default session too, so that no page can be given a less strict one by mistake. */
export const openOfflineSession = (): Session => {
  app.on('session-created', confineSession)
  confineSession(session.defaultSession)
  return session.fromPartition(PARTITION, { cache: false })
}

const confineSession = (target: Session): void => {
  target.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !isAllowedRequest(details.url, app.isPackaged) }),
  )
  target.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
  target.on('will-download', (event) => event.preventDefault())
  // Switched off is not enough: as long as it has a language, Chromium asks a server for its dictionary.
  target.setSpellCheckerEnabled(false)
  target.setSpellCheckerLanguages([])
  target.enableNetworkEmulation({ offline: true })
  void target.setProxy({ proxyRules: DEAD_PROXY, proxyBypassRules: '<-loopback>' })
}
