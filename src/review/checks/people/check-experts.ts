import type { Byline } from '../../../edition/types.ts'
import { type Affiliation, findTitlesOn } from '../../../experts/rules.ts'
import type { CheckedIssue, ExpertOnFile } from '../checked-issue.ts'
import { findingOf, type Remark, type UnnamedFinding } from '../passage.ts'

/** Compares every byline with the experts on file: names that are not there, and titles that did not hold on the printed date. */
export function checkExperts(issue: CheckedIssue): UnnamedFinding[] {
  return issue.texts
    .filter(({ place }) => place.field === 'byline')
    .flatMap((text) => {
      const piece = issue.pieces.find(({ id }) => id === text.unit)?.piece
      const byline = piece?.bylines[text.place.index ?? -1]
      return byline ? judge(byline, issue).map((remark) => findingOf('names', text, remark)) : []
    })
}

function judge(byline: Byline, issue: CheckedIssue): Remark[] {
  const { name } = byline
  if (name === null || name === '') return []
  const named = issue.experts.filter((known) => known.name === name || known.otherNames.includes(name))
  const at = { start: 0, end: name.length }
  if (named.length === 0) {
    return judgeUnknown({ ...byline, name }, issue.experts).map((remark) => ({ ...remark, ...at }))
  }
  // Of namesakes, any may be meant.
  const affiliations = named.flatMap((expert) => expert.affiliations)
  return affiliations.length === 0 ? [] : judgeTitles({ ...byline, name }, affiliations, issue.day)
}

type NamedByline = Byline & { name: string }

function judgeUnknown(
  { name, titles }: NamedByline,
  experts: readonly ExpertOnFile[],
): Omit<Remark, 'start' | 'end'>[] {
  const meant = experts.find(
    (expert) =>
      differsInOneLetter(expert.name, name) &&
      expert.affiliations.some(({ title }) => titles.includes(title)),
  )
  if (meant) {
    return [
      {
        rule: 'name-misspelt',
        severity: 'grave',
        sentence: {
          zh: `专家库里没有${name}\uFF0C同一职务的是${meant.name}\uFF1A请核对姓名。`,
          en: `${name} is not on file; ${meant.name} holds the same title. Check the name.`,
        },
        suggestion: meant.name,
      },
    ]
  }
  return [
    {
      rule: 'name-unknown',
      severity: 'note',
      sentence: {
        zh: `专家库里没有${name}\uFF1A请核对姓名\uFF0C或建立专家档案。`,
        en: `${name} is not on file: check the name, or add the expert.`,
      },
    },
  ]
}

function judgeTitles(
  { name, titles, titlesAsPrinted }: NamedByline,
  affiliations: readonly Affiliation[],
  day: string,
): Remark[] {
  const valid = findTitlesOn({ affiliations, day })
  const opening = name.length + 1
  return titles
    .filter((title) => !valid.includes(title))
    .map((title): Remark => {
      const found = titlesAsPrinted.indexOf(title)
      const start = found < 0 ? 0 : opening + found
      const end = found < 0 ? name.length : start + title.length
      const isOutdated = affiliations.some((affiliation) => affiliation.title === title)
      const onFile = valid.join('、')
      return {
        rule: isOutdated ? 'title-not-held' : 'title-differs',
        severity: isOutdated ? 'grave' : 'warning',
        start,
        end,
        sentence: isOutdated
          ? {
              zh: `${name}在${day}不任“${title}”\uFF0C专家库当日记载\uFF1A${onFile || '无'}。`,
              en: `${name} was not “${title}” on ${day}. On file for that day: ${onFile || 'nothing'}.`,
            }
          : {
              zh: `“${title}”与专家库不一致\uFF0C${day}记载\uFF1A${onFile || '无'}。请核对\uFF0C或更新专家档案。`,
              en: `“${title}” is not what is on file for ${day}: ${onFile || 'nothing'}. Check it, or update the expert.`,
            },
        suggestion: titles.length === 1 && valid.length === 1 ? (valid[0] ?? null) : null,
      }
    })
}

/** Says whether two names of the same length, of two letters at least, differ in exactly one. */
export function differsInOneLetter(known: string, other: string): boolean {
  const [a, b] = [Array.from(known), Array.from(other)]
  return (
    a.length === b.length && a.length > 1 && a.filter((letter, index) => letter !== b[index]).length === 1
  )
}
