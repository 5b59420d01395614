/** All queries over one open store. Each group is prepared when it is first asked for: unlocking waits for none. */
import type { NoteKind } from '../contract/shapes.ts'
import type { Store } from '../store/store.ts'
import { type AddendumQueries, addendumQueries } from './addenda.ts'
import { auditQueries } from './audit.ts'
import { auditListQueries } from './audit-list.ts'
import { clientQueries } from './clients.ts'
import { conceptPageQueries } from './concept-page.ts'
import { conceptUsageQueries } from './concept-usage.ts'
import { conceptQueries } from './concepts.ts'
import { dueQueries } from './due.ts'
import { earlierTagQueries } from './earlier-tags.ts'
import { eventQueries } from './events.ts'
import { evidenceQueries } from './evidence.ts'
import { formulationQueries } from './formulation.ts'
import { type HistoryQueries, historyQueries } from './history.ts'
import { integrityQueries } from './integrity.ts'
import { measureQueries } from './measures.ts'
import { mergeQueries } from './merges.ts'
import { type NoteQueries, noteQueries } from './notes.ts'
import { observationQueries } from './observations.ts'
import { portraitQueries } from './portraits.ts'
import { recodingQueries } from './recoding.ts'
import { recordQueries } from './record.ts'
import { safetyQueries } from './safety.ts'
import { searchQueries } from './search.ts'
import { sessionQueries } from './sessions.ts'
import { settingQueries } from './settings.ts'
import { snippetQueries } from './snippets.ts'
import { suggestionQueries } from './suggestions.ts'
import { tagQueries } from './tags.ts'
import { templateQueries } from './templates.ts'
import { timelineQueries } from './timeline.ts'

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same queries over the tables of either kind of note, which no query joins. */
const ofBothKinds = <Q>(
  store: Store,
  make: (store: Store, kind: NoteKind) => Q,
): { readonly [Kind in NoteKind]: Q } => {
  const progress = once(() => make(store, 'progress'))
  const process = once(() => make(store, 'process'))
  return {
    get progress() {
      return progress()
    },
    get process() {
      return process()
    },
  }
}

export const openQueries = (store: Store) => {
  const clients = once(() => clientQueries(store))
  const sessions = once(() => sessionQueries(store))
  const notes = ofBothKinds<NoteQueries>(store, noteQueries)
  const history = ofBothKinds<HistoryQueries>(store, historyQueries)
  const addenda = ofBothKinds<AddendumQueries>(store, addendumQueries)
  const tags = once(() => tagQueries(store))
  const earlierTags = once(() => earlierTagQueries(store))
  const concepts = once(() => conceptQueries(store))
  const conceptPage = once(() => conceptPageQueries(store))
  const conceptUsage = once(() => conceptUsageQueries(store))
  const recoding = once(() => recodingQueries(store))
  const merges = once(() => mergeQueries(store))
  const timeline = once(() => timelineQueries(store))
  const portraits = once(() => portraitQueries(store))
  const measures = once(() => measureQueries(store))
  const search = once(() => searchQueries(store))
  const record = once(() => recordQueries(store))
  const integrity = once(() => integrityQueries(store))
  const audit = once(() => auditQueries(store))
  const auditList = once(() => auditListQueries(store))
  const templates = once(() => templateQueries(store))
  const snippets = once(() => snippetQueries(store))
  const due = once(() => dueQueries(store))
  const events = once(() => eventQueries(store))
  const safety = once(() => safetyQueries(store))
  const evidence = once(() => evidenceQueries(store))
  const suggestions = once(() => suggestionQueries(store))
  const formulation = once(() => formulationQueries(store))
  const observations = once(() => observationQueries(store))
  const settings = once(() => settingQueries(store))
  return {
    get clients() {
      return clients()
    },
    get sessions() {
      return sessions()
    },
    notes,
    history,
    addenda,
    get earlierTags() {
      return earlierTags()
    },
    get tags() {
      return tags()
    },
    get concepts() {
      return concepts()
    },
    get conceptPage() {
      return conceptPage()
    },
    get conceptUsage() {
      return conceptUsage()
    },
    get recoding() {
      return recoding()
    },
    get merges() {
      return merges()
    },
    get timeline() {
      return timeline()
    },
    get portraits() {
      return portraits()
    },
    get measures() {
      return measures()
    },
    get search() {
      return search()
    },
    get record() {
      return record()
    },
    get integrity() {
      return integrity()
    },
    get audit() {
      return audit()
    },
    get auditList() {
      return auditList()
    },
    get templates() {
      return templates()
    },
    get snippets() {
      return snippets()
    },
    get due() {
      return due()
    },
    get events() {
      return events()
    },
    get safety() {
      return safety()
    },
    get evidence() {
      return evidence()
    },
    get suggestions() {
      return suggestions()
    },
    get formulation() {
      return formulation()
    },
    get observations() {
      return observations()
    },
    get settings() {
      return settings()
    },
  }
}

export type Queries = ReturnType<typeof openQueries>
