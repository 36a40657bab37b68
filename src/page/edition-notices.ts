import type { Correction, EditionFacts } from './edition-facts.ts'
import type { PageMessages } from './messages.ts'

/** One notice as pages and files print it. */
export type EditionNotice = {
  label: string
  /** Null where readers are told no more than that something was corrected, and may compare the texts. */
  text: string | null
  correction: Correction | null
}

/**
 * Answers what readers are told of an edition's corrections, newest first, and of its return. On the page of one piece
 * stands only what was corrected there.
 *
 * @param slug the piece's address; null for the whole issue
 */
export function listEditionNotices(
  { edition, slug }: { edition: EditionFacts | null; slug: string | null },
  messages: PageMessages,
): EditionNotice[] {
  if (!edition) return []
  const corrections = listCorrections(edition, slug)
    .filter(({ notice, comparedRevision }) => notice !== null || comparedRevision !== null)
    .map((correction) => ({
      label: correction.type ? messages.correctionTypes[correction.type] : messages.correction,
      text: correction.notice,
      correction,
    }))
  const isBack = edition.kind === 'reinstatement' && edition.notice !== null
  return isBack
    ? [{ label: messages.reinstatement, text: edition.notice, correction: null }, ...corrections]
    : corrections
}

/** Answers the corrections of an issue, or those that changed one of its pieces; newest first. */
export function listCorrections(edition: EditionFacts, slug: string | null): readonly Correction[] {
  return slug === null
    ? edition.corrections
    : edition.corrections.filter(({ pieces }) => pieces.includes(slug))
}

/**
 * Answers when the text of an issue, or of one of its pieces, last changed (ISO 8601); null where it is as it was first
 * published. A piece that stays as it was when others are corrected has not changed.
 */
export function readLastChange(edition: EditionFacts, slug: string | null): string | null {
  if (slug === null) return edition.revision > 1 ? edition.publishedAt : null
  return listCorrections(edition, slug)[0]?.publishedAt ?? null
}
