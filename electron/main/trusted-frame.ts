/** Decides whether a message comes from our own page: the top frame of our window, at our address. */
import { isBundleUrl } from './bundle-address.ts'

/** The parts of Electron's `WebFrameMain` that decide. */
export type Frame = { readonly url: string; readonly parent: unknown }

/** `mainFrame` is null when no window is open; a sender is null when its frame has already gone. */
export const isTrustedFrame = (sender: Frame | null, mainFrame: Frame | null): boolean =>
  sender !== null && sender === mainFrame && sender.parent === null && isBundleUrl(sender.url)
