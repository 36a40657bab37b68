import { findObstacles } from '../../press/missing.ts'
import type { MissingLine, PressAnswer } from './press-answers.ts'

/** What the dialog of publishing says and asks for. */
export type PublishOffer = {
  kind: 'first' | 'archive' | 'correction'
  revision: number
  /** What must be put right first. */
  obstacles: MissingLine[]
  needsNotice: boolean
  /** Why it cannot be published at all now, other than by what is missing. */
  refusal: 'withdrawn' | 'nothing-changed' | null
}

/** Answers what publishing an issue now would be; `asArchive` counts for the first publication alone. */
export function offerPublication(
  { current, changed, missing }: Pick<PressAnswer, 'current' | 'changed' | 'missing'>,
  { asArchive }: { asArchive: boolean },
): PublishOffer {
  const isArchive = current ? current.kind === 'archive' : asArchive
  const byId = new Set(findObstacles(missing, { isArchive }))
  return {
    kind: current ? 'correction' : isArchive ? 'archive' : 'first',
    revision: (current?.revision ?? 0) + 1,
    obstacles: missing.filter((item) => byId.has(item)),
    needsNotice: current !== null,
    refusal: current?.kind === 'withdrawal' ? 'withdrawn' : changed ? null : 'nothing-changed',
  }
}

/** How an issue stands towards the public. */
export type PublicationStatus = 'never' | 'withdrawn' | 'published' | 'changed'

/** Answers how an issue stands towards the public. */
export function publicationStatus({
  current,
  changed,
}: Pick<PressAnswer, 'current' | 'changed'>): PublicationStatus {
  if (!current) return 'never'
  if (current.kind === 'withdrawal') return 'withdrawn'
  return changed ? 'changed' : 'published'
}
