/** What is being done when the kill comes. One shape for all, so that another is one small file. */
import type { Random } from '../../db/sample/random.ts'

export type Activity = {
  readonly name: string
  /** Once: makes what every run starts from in an empty folder; each run gets a copy. */
  readonly prepare: (folder: string) => Promise<void>
  /**
   * In the process that is killed. Goes on until `acknowledge`, called after each answer of the vault,
   * says that it is enough.
   */
  readonly work: (folder: string, random: Random, acknowledge: () => boolean) => Promise<void>
  /**
   * In the parent afterwards, with the same random source from its start: what is wrong with the vault, in
   * words. Nothing, where it opens, is sound, and holds all that was acknowledged and of the rest all or
   * nothing.
   */
  readonly losses: (
    folder: string,
    random: Random,
    acknowledged: number,
  ) => Promise<readonly string[]>
  /**
   * When a kill may come: after so many answers at most, and so many milliseconds after that answer (or
   * after the beginning) at most. Answers are counted, since a busy machine gives fewer in the same time.
   */
  readonly kill: { readonly answers: number; readonly withinMs: number }
}
