/** What holds for every process and every page of the app, whatever else the code does. */
import { app, type WebContents } from 'electron'

/** The fuses refuse Node's own inspector; Chromium's hears to these, and shows whoever asks what the page shows. */
const DEBUGGING_SWITCHES: readonly string[] = ['remote-debugging-port', 'remote-debugging-pipe']

/** Must run before `ready`: sandboxing and Chromium's switches are read only once. */
export const hardenProcess = (): void => {
  if (!mustForgoSandbox()) app.enableSandbox()
  if (app.isPackaged) for (const name of DEBUGGING_SWITCHES) app.commandLine.removeSwitch(name)
  // No name resolves and no address literal is reached, even where a policy of the page has a hole.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('disable-http-cache')
  app.commandLine.appendSwitch('disable-gpu-shader-disk-cache')
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

/**
 * Chromium has no sandbox for root, nor where a system forbids what it is built from: there a developer
 * says `--no-sandbox`, which the packaged app overrules. The page is without Node in any case.
 */
const mustForgoSandbox = (): boolean =>
  process.getuid?.() === 0 || (!app.isPackaged && app.commandLine.hasSwitch('no-sandbox'))

/** The page can neither leave, nor open another, nor hold a guest (Electron's checklist, 11 to 14). */
const confine = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
