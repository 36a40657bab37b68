import type { Byline } from '../edition/types.ts'
import { type Affiliation, findTitlesOn } from '../experts/rules.ts'

/** An expert whose titles on file are no longer those that an edition prints. */
export type ChangedTitles = { name: string; printed: string; now: string }

/**
 * Answers which experts hold other titles now than their bylines print, each printed signature once. What is on file
 * counts by its dates; where nothing is on file for `day`, nothing is known to have changed.
 *
 * @param day `YYYY-MM-DD`
 */
export function findChangedTitles(
  signatures: readonly { byline: Byline; affiliations: readonly Affiliation[] }[],
  day: string,
): ChangedTitles[] {
  const changed = new Map<string, ChangedTitles>()
  for (const { byline, affiliations } of signatures) {
    const now = findTitlesOn({ affiliations, day })
    const { name, titles, titlesAsPrinted } = byline
    if (!name || now.length === 0 || saysTheSame({ titles, titlesAsPrinted, now })) continue
    const printed = titlesAsPrinted || titles.join('、')
    changed.set(`${name} ${printed}`, { name, printed, now: now.join('、') })
  }
  return [...changed.values()]
}

function saysTheSame({
  titles,
  titlesAsPrinted,
  now,
}: Pick<Byline, 'titles' | 'titlesAsPrinted'> & { now: readonly string[] }): boolean {
  const areAllPrinted = now.every((title) => titlesAsPrinted.includes(title) || titles.includes(title))
  return areAllPrinted && titles.every((title) => now.includes(title))
}
