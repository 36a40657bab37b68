import { idOf } from '../../kernel/documents.ts'
import { isLocale, type Locale, locales } from '../../kernel/locales.ts'
import type { Unit } from '../record/acts.ts'
import { findPrintedChange, type Written } from './printed-parts.ts'

/** What a write changes, as the stages of a review judge it. */
export type Edit = {
  issueId: number
  /** The document that is written, if it is a question or a piece: what the issue does not print, no stage closes. */
  part: { kind: 'question' | 'piece'; id: number } | null
  unit: Unit
  locales: readonly Locale[]
}

/**
 * Answers the edits of printed content that a write amounts to. Words are judged in the language that is written, what
 * all languages share in each of them; a piece that comes, goes or moves is an edit of the page.
 *
 * @param id the written document's
 * @param locale as the request names it; `all` writes every language
 */
export function listEdits(written: Written, { id, locale }: { id: number; locale: unknown }): Edit[] {
  const change = findPrintedChange(written)
  if (!change.words && !change.shared && !change.place) return []
  const changed = change.shared || change.place || !isLocale(locale) ? locales : [locale]
  const issueIds = issuesOf(written, id)
  const part = partOf(written, id)
  const units: Unit[] = part?.kind === 'piece' ? [id] : ['page']
  if (part?.kind === 'piece' && change.place) units.push('page')
  return issueIds.flatMap((issueId) => units.map((unit) => ({ issueId, part, unit, locales: changed })))
}

function partOf({ collection }: Written, id: number): Edit['part'] {
  if (collection === 'issues') return null
  return { kind: collection === 'questions' ? 'question' : 'piece', id }
}

/** A document that moves leaves one issue and comes into another. */
function issuesOf(written: Written, id: number): number[] {
  if (written.collection === 'issues') return [id]
  const { before, after } = written
  const named = [idOf(before.issue), after.issue === undefined ? null : idOf(after.issue)]
  return [...new Set(named.filter((issueId) => issueId !== null))]
}
