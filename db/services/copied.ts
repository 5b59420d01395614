/** How the record keeps what a note took over from others: [start, end, session id] each, as JSON. */
import { z } from 'zod'
import { VaultFailure } from '../contract/failures.ts'
import { sessionId } from '../contract/ids.ts'
import type { CopiedPassage } from '../contract/shapes.ts'

const stored = z.array(z.tuple([z.number().int(), z.number().int(), sessionId]))

/** @throws VaultFailure `invalid-input` where a passage lies outside the text or over the one before */
export const storedCopied = (copied: readonly CopiedPassage[], text: string): string => {
  let reached = 0
  for (const { start, end } of copied) {
    if (start < reached || end > text.length)
      throw new VaultFailure('invalid-input', { field: 'copied' })
    reached = end
  }
  return JSON.stringify(copied.map(({ start, end, from }) => [start, end, from]))
}

export const readCopied = (json: string): readonly CopiedPassage[] =>
  stored.parse(JSON.parse(json)).map(([start, end, from]) => ({ start, end, from }))
