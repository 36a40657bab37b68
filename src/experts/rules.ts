import { pinyin } from 'pinyin-pro'

const hanPair = /^(\p{Script=Han})[ \u3000\u00A0]+(\p{Script=Han})$/u

/** Takes out the typesetters' space of a two-character name: 蔡 昉 becomes 蔡昉; other names stay. */
export function closeUpTwoCharacterName(name: string): string {
  return name.trim().replace(hanPair, '$1$2')
}

/** Answers what a name is sorted by: pinyin with surnames read as surnames, lower case. */
export function toSortKey(name: string): string {
  return pinyin(name, { toneType: 'none', mode: 'surname', nonZh: 'consecutive', v: true }).toLowerCase()
}

/** A row of an expert's history; dates are ISO strings of which the calendar day counts. */
export type Affiliation = { title: string; from?: string | null; to?: string | null }

/** Answers the titles that held on `day` (`YYYY-MM-DD`), in the order in which they are on file. */
export function findTitlesOn({
  affiliations,
  day,
}: {
  affiliations: readonly Affiliation[]
  day: string
}): string[] {
  return affiliations
    .filter(({ from, to }) => (!from || from.slice(0, 10) <= day) && (!to || day <= to.slice(0, 10)))
    .map(({ title }) => title)
}
