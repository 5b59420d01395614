/** Builds the four programs of the app: main, vault, preload and the page. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Also runs on the fallback runtime of the tests (Node 20.18, Chromium 130). */
const NODE = 'node20.18'
const CHROMIUM = 'chrome130'
/** Native code cannot be bundled; everything else is, so that the package carries no node_modules tree. */
const NATIVE = ['better-sqlite3', '@node-rs/argon2']

/**
 * The component library empties its announcements for screen readers by `innerHTML`, which the page's
 * policy refuses: typing in a date field would end in an error. Emptied by another way it may.
 */
const announcementsWithoutMarkup = () => {
  const MARKUP = /\.innerHTML = (?:''|"")/g
  return {
    name: 'announcements-without-markup',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => {
      if (!/dist\/private\/live-announcer\/LiveAnnouncer\.[cm]?js/.test(id)) return null
      if (!MARKUP.test(code)) throw new Error('LiveAnnouncer empties itself by other means now')
      return { code: code.replace(MARKUP, '.replaceChildren()'), map: null }
    },
  }
}

/**
 * The language library shows in a comment how it is required, which electron-vite takes for code and answers
 * with a way to load any module of Node: the vault needs none.
 */
const commentsWithoutCode = () => {
  const EXAMPLE = "require( 'wink-nlp' )"
  return {
    name: 'comments-without-code',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => {
      if (!/wink-nlp\/src\/wink-nlp\.js/.test(id)) return null
      if (!code.includes(EXAMPLE)) throw new Error('wink-nlp explains itself by other means now')
      return { code: code.replace(EXAMPLE, ''), map: null }
    },
  }
}

export default defineConfig({
  main: {
    plugins: [commentsWithoutCode()],
    build: {
      target: NODE,
      externalizeDeps: false,
      rolldownOptions: {
        input: { main: 'electron/main/main.ts', vault: 'electron/vault/vault-main.ts' },
        external: NATIVE,
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      externalizeDeps: false,
      rolldownOptions: {
        input: 'electron/preload/preload.ts',
        // A sandboxed preload can only be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), announcementsWithoutMarkup()],
    build: {
      target: CHROMIUM,
      minify: true,
      // The page's policy allows no inlined fonts, scripts or styles.
      assetsInlineLimit: 0,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
