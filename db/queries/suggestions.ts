/** What was done with suggestions, and for which words of a note one was dismissed. */
import type { NoteKind } from '../contract/shapes.ts'
import { suggestionDismissal, suggestionExperience } from '../store/schema/suggestion.ts'
import type { Store } from '../store/store.ts'

export type StoredExperience = typeof suggestionExperience.$inferSelect

export const suggestionQueries = ({ sqlite, db }: Store) => {
  const count = sqlite.prepare<{
    concept: string
    cue: string
    accepted: number
    dismissed: number
  }>(`
    INSERT INTO suggestion_experience (concept, cue, accepted, dismissed)
    VALUES (:concept, :cue, :accepted, :dismissed)
    ON CONFLICT (concept, cue) DO UPDATE SET
      accepted = accepted + excluded.accepted, dismissed = dismissed + excluded.dismissed`)
  const ofNote = sqlite
    .prepare<[number, NoteKind], string>(
      'SELECT digest FROM suggestion_dismissal WHERE session_key = ? AND kind = ?',
    )
    .pluck()
  const removeOfClient = sqlite.prepare<[number]>(`
    DELETE FROM suggestion_dismissal
    WHERE session_key IN (SELECT key FROM session WHERE client_key = ?)`)
  return {
    experience: (): readonly StoredExperience[] => db.select().from(suggestionExperience).all(),
    accepted: (concept: string, cue: string): void => {
      count.run({ concept, cue, accepted: 1, dismissed: 0 })
    },
    dismissed: (concept: string, cue: string): void => {
      count.run({ concept, cue, accepted: 0, dismissed: 1 })
    },
    dismissals: (sessionKey: number, kind: NoteKind): ReadonlySet<string> =>
      new Set(ofNote.all(sessionKey, kind)),
    dismiss: (sessionKey: number, kind: NoteKind, digest: string): void => {
      db.insert(suggestionDismissal)
        .values({ sessionKey, kind, digest })
        .onConflictDoNothing()
        .run()
    },
    forget: (): void => {
      db.delete(suggestionExperience).run()
      db.delete(suggestionDismissal).run()
    },
    removeOfClient: (clientKey: number): void => {
      removeOfClient.run(clientKey)
    },
  }
}
