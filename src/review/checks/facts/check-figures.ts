import type { CheckedIssue } from '../checked-issue.ts'
import { findingOf, type Remark, type UnnamedFinding } from '../passage.ts'
import type { PlacedText } from '../texts.ts'
import { listNumbers, type NumberInText } from './numbers-in-text.ts'

const heads = ['kicker', 'title', 'subtitle', 'lead', 'pull-quote']

/**
 * Finds numbers in what stands at the head (titles, lead, pull quotes, a piece's headline) of which the text beneath gives
 * another for the same thing: 中亚五国 and 中亚六国, 占比30% and 占比13%. It speaks up only where the letters around both
 * numbers agree, and nowhere beneath does the head's own number stand with them.
 */
export function checkFigures(issue: CheckedIssue): UnnamedFinding[] {
  if (issue.locale !== 'zh') return []
  const headsOfPage = issue.texts.filter(({ unit, place }) => unit === 'page' && heads.includes(place.field))
  const lead = headsOfPage.filter(({ place }) => place.field === 'lead')
  const bodies = issue.texts.filter(({ place }) => place.field === 'body')
  return [
    ...headsOfPage.flatMap((head) =>
      compare(head, head.place.field === 'lead' ? bodies : [...lead, ...bodies]),
    ),
    ...issue.texts
      .filter(({ place }) => place.field === 'headline')
      .flatMap((head) =>
        compare(
          head,
          bodies.filter(({ unit }) => unit === head.unit),
        ),
      ),
  ]
}

function compare(head: PlacedText, beneath: readonly PlacedText[]): UnnamedFinding[] {
  const others = beneath.flatMap(({ text }) => listNumbers(text))
  return listNumbers(head.text)
    .flatMap((number): Remark[] => {
      const alike = others.filter((other) => tellsOfTheSame(number, other))
      const other = alike[0]
      if (!other || alike.some(({ value }) => value === number.value)) return []
      return [describe(number, other)]
    })
    .map((remark) => findingOf('figures', head, remark))
}

/** The letters on both sides agree: enough of them that it is hardly chance. */
function tellsOfTheSame(a: NumberInText, b: NumberInText): boolean {
  if (a.written.endsWith('%') !== b.written.endsWith('%')) return false
  const before = countCommon(Array.from(a.before).toReversed(), Array.from(b.before).toReversed())
  const after = countCommon(Array.from(a.after), Array.from(b.after))
  if (a.written.endsWith('%')) return before >= 4
  if (a.isNumeral && b.isNumeral && before >= 2 && after >= 1) return true
  return after >= 4 || (before >= 2 && after >= 1 && before + after >= 4)
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((letter, place) => letter !== b[place])
  return index < 0 ? a.length : index
}

function describe(number: NumberInText, other: NumberInText): Remark {
  const [mine, theirs] = [quote(number), quote(other)]
  return {
    rule: 'differs',
    severity: 'warning',
    start: number.start,
    end: number.end,
    sentence: {
      zh: `这里是“${mine}”\uFF0C正文里是“${theirs}”\uFF1A请核对哪个对。`,
      en: `Here it is “${mine}”, in the text “${theirs}”: check which is right.`,
    },
    suggestion: null,
  }
}

function quote({ before, written, after }: NumberInText): string {
  return `${before.slice(-4)}${written}${after.slice(0, 4)}`
}
