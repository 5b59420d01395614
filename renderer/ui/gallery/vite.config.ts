/** Builds the gallery of parts, for looking at; the app's own build never includes it. */

import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The policy of the app's own page (electron/main/bundle-response.ts), so that a breach shows here. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-gallery'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

// biome-ignore lint/style/noDefaultExport: Vite reads the default export
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  preview: { headers: { 'Content-Security-Policy': policy } },
  build: {
    outDir: fileURLToPath(new URL('../../../.cache/gallery', import.meta.url)),
    emptyOutDir: true,
    // As in the app's own Chromium: a translated light-dark() would be settled once, at the root.
    target: 'chrome130',
    // The app forbids data: fonts, so the gallery shows them as the app will.
    assetsInlineLimit: 0,
    rollupOptions: { input: fileURLToPath(new URL('./gallery.html', import.meta.url)) },
  },
})
