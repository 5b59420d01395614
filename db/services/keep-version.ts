/** Keeps former texts of a draft before they are written over: called by whatever writes the text of a note. */
import type { NoteKind } from '../contract/shapes.ts'
import { isMereBeginning, reasonToKeep, type VersionReason } from '../domain/draft-history.ts'
import type { HistoryQueries, Texts } from '../queries/history.ts'
import type { Context } from './context.ts'

type Stood = Texts['folded']

/** Never the same text twice in a row. */
const keep = (
  history: HistoryQueries,
  { sessionKey, clientKey }: Pick<Texts, 'sessionKey' | 'clientKey'>,
  { text, words, at }: Stood,
  reason: VersionReason,
  keptAt: number,
): void => {
  if (history.last(sessionKey)?.text === text) return
  history.insert({ sessionKey, clientKey, writtenAt: at, keptAt, reason, wordCount: words, text })
}

/** The text that the note was last left with, unless it or a newer one is kept already. */
const keepLeft = (history: HistoryQueries, texts: Texts, next: string, at: number): void => {
  const { folded, wasLeft } = texts
  const last = history.last(texts.sessionKey)
  if (last !== null && last.writtenAt >= folded.at) return
  if (!wasLeft && isMereBeginning(folded.text, folded.words, next)) return
  keep(history, texts, folded, wasLeft ? 'left' : 'writing', at)
}

/** The text as it stands, after the one it was left with. */
const keepStanding = (
  history: HistoryQueries,
  texts: Texts,
  reason: VersionReason,
  at: number,
): void => {
  const { edit, folded } = texts
  if (edit !== null && edit.text !== folded.text) keepLeft(history, texts, edit.text, at)
  keep(history, texts, edit ?? folded, reason, at)
}

/** In the path of every save, so the texts are read only where one of them may be kept. */
export const keepBeforeSave = (
  context: Context,
  kind: NoteKind,
  noteKey: number,
  next: { readonly text: string; readonly words: number; readonly isEmpty: boolean },
  at: number,
): void => {
  const history = context.queries.history[kind]
  const standing = history.standing(noteKey)
  const reason = standing === null ? null : reasonToKeep(standing, next, at)
  if (reason === null) return
  const texts = history.texts(noteKey)
  if (texts !== null && (texts.edit ?? texts.folded).text !== next.text)
    keepStanding(history, texts, reason, at)
}

/** Before the edit takes the place of the text that the note was last left with. */
export const keepBeforeFold = (
  context: Context,
  kind: NoteKind,
  noteKey: number,
  at: number,
): void => {
  const history = context.queries.history[kind]
  const texts = history.texts(noteKey)
  if (texts?.edit != null && texts.edit.text !== texts.folded.text)
    keepLeft(history, texts, texts.edit.text, at)
}

/** Before an earlier version takes its place. */
export const keepBeforeRestore = (
  context: Context,
  kind: NoteKind,
  noteKey: number,
  at: number,
): void => {
  const history = context.queries.history[kind]
  const texts = history.texts(noteKey)
  if (texts !== null) keepStanding(history, texts, 'restored', at)
}
