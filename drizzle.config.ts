import { defineConfig } from 'drizzle-kit'

/**
 * `npm run draft-migration` writes a draft of the next migration from the schema, to be read by a person and copied
 * into db/store/migrations: drizzle knows neither triggers nor the search index, and its own runner is not used.
 */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/store/schema/*.ts',
  out: './.cache/migration-draft',
})
