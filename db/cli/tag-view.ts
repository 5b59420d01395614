/** A tag as the command line prints it: flat, with null where the tag has no passage. */
import type { Tag } from '../contract/views.ts'

export const tagView = ({ anchor, ...tag }: Tag) => ({
  id: tag.id,
  concept: tag.concept,
  on: anchor.kind,
  start: anchor.kind === 'passage' ? anchor.start : null,
  end: anchor.kind === 'passage' ? anchor.end : null,
  quote: tag.quote,
  intensity: tag.intensity,
  assertion: tag.assertion,
  movement: tag.movement,
  target: tag.target,
  voice: tag.voice,
  aspects: tag.aspects,
  memo: tag.memo,
  source: tag.source,
  codedAt: tag.codedAt,
})
