import type { Answer } from '../generated/payload-types.ts'
import { idOf } from '../kernel/documents.ts'

/** A signature as the form holds it. */
export type BylineRow = NonNullable<Answer['bylines']>[number]

/** What an expert's file offers a byline on a given day. */
export type BylineOffer = { name: string; titles: string[] }

/** Fills what is empty in a byline from the expert's file, and joins the titles as they are printed. */
export function completeByline({
  byline,
  offer,
  separator,
}: {
  byline: BylineRow
  offer: BylineOffer | null
  separator: string
}): BylineRow {
  const isUntouched = !byline.titles?.length && !byline.titlesAsPrinted
  const titles = isUntouched && offer ? offer.titles : (byline.titles ?? [])
  return {
    ...byline,
    name: byline.name || offer?.name || null,
    titles,
    titlesAsPrinted: byline.titlesAsPrinted || titles.join(separator) || null,
  }
}

/**
 * Empties what a byline was prefilled with and what no longer holds: everything after another expert was chosen, and
 * the titles as printed after a title was added or removed. What somebody typed stays.
 */
export function forgetPrefill({
  byline,
  previous,
  separator,
}: {
  byline: BylineRow
  /** The same row as it was saved last; null for a new one. */
  previous: BylineRow | null
  separator: string
}): BylineRow {
  if (!previous) return byline
  const hasSameTitles = joinTitles(byline, '\n') === joinTitles(previous, '\n')
  const hasSamePrint = (byline.titlesAsPrinted ?? '') === (previous.titlesAsPrinted ?? '')
  const isUntyped = hasSameTitles && hasSamePrint && (byline.name ?? '') === (previous.name ?? '')
  const formerExpert = idOf(previous.expert)
  const expert = idOf(byline.expert)
  if (isUntyped && formerExpert !== null && expert !== null && expert !== formerExpert) {
    return { ...byline, name: null, titles: [], titlesAsPrinted: null }
  }
  const wasJoined = (previous.titlesAsPrinted ?? '') === joinTitles(previous, separator)
  return !hasSameTitles && hasSamePrint && wasJoined ? { ...byline, titlesAsPrinted: null } : byline
}

function joinTitles({ titles }: BylineRow, separator: string): string {
  return (titles ?? []).join(separator)
}

/** Answers how a piece is named in lists: who signs, then the headline; with neither of them, how its text begins. */
export function listTitleOf({
  bylines,
  headline,
  opening,
}: Pick<Answer, 'bylines' | 'headline'> & { opening: () => string }): string {
  const names = (bylines ?? []).flatMap(({ name }) => (name ? [name] : [])).join('、')
  return [names, headline].filter(Boolean).join('｜') || opening() || '…'
}
