import type { CheckedIssue } from '../checked-issue.ts'
import { findingOf, type Remark, type UnnamedFinding } from '../passage.ts'
import { differsInOneLetter } from './check-experts.ts'
import { holdsOn, type PostList, readPostList } from './post-list.ts'

/**
 * Finds what looks like the misprint of a listed name: beside a post, a name that differs from its holder's in one letter
 * of three or more; a holder of two letters is only pointed at, for too many people share a surname.
 */
export function checkSpelling(issue: CheckedIssue): UnnamedFinding[] {
  const list = readPostList(issue.officeHolders)
  return issue.texts.flatMap((text) =>
    list.holders
      .filter((row) => holdsOn(row, issue.day) && row.post !== '')
      .flatMap((row) => findMisspelt(text.text, row, list))
      .filter(isFirstOfItsPlace)
      .map((remark) => findingOf('posts', text, remark)),
  )
}

function findMisspelt(
  text: string,
  { name, post }: { name: string; post: string },
  list: PostList,
): Remark[] {
  const remarks: Remark[] = []
  for (let at = text.indexOf(post); at >= 0; at = text.indexOf(post, at + 1)) {
    const end = at + post.length
    const beside = [
      { start: end, end: end + name.length },
      { start: at - name.length, end: at },
    ]
    for (const place of beside) {
      const written = place.start < 0 ? '' : text.slice(place.start, place.end)
      const isOther = list.names.some((known) => text.startsWith(known, place.start))
      if (isOther || !/^\p{Script=Han}+$/u.test(written) || !differsInOneLetter(name, written)) continue
      if (place.end === at && written[0] !== name[0]) continue
      remarks.push({
        rule: 'name-misspelt',
        severity: name.length > 2 ? 'grave' : 'note',
        ...place,
        sentence: {
          zh: `名单上“${post}”是${name}\uFF1A请核对“${written}”。`,
          en: `On the list, ${name} is “${post}”: check “${written}”.`,
        },
        suggestion: name,
      })
    }
  }
  return remarks
}

/** A post and its short form both lead to the name. */
function isFirstOfItsPlace(remark: Remark, index: number, all: readonly Remark[]): boolean {
  return all.findIndex(({ start, end }) => start === remark.start && end === remark.end) === index
}
