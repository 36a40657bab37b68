import type { Answer } from '../generated/payload-types.ts'

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

/** Answers how a piece is named in lists: who signs, then the headline. */
export function listTitleOf({ bylines, headline }: Pick<Answer, 'bylines' | 'headline'>): string {
  const names = (bylines ?? []).flatMap(({ name }) => (name ? [name] : [])).join('、')
  return [names, headline].filter(Boolean).join('｜') || '…'
}
