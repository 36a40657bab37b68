import type { CheckedIssue } from '../checked-issue.ts'
import { findingOf, type Remark, type UnnamedFinding } from '../passage.ts'
import { sentenceAround } from '../sentences.ts'
import { findNames, heldIn, holdsOn, type PostList, readPostList } from './post-list.ts'

/**
 * Compares every post that stands beside a listed name with the list, as of the printed date: 国家主席×××, ×××主席,
 * and posts strung before one name by a pause mark. A post told of a named earlier year, or introduced by 前, 原 or
 * 时任, is judged by whether it was ever held.
 */
export function checkPosts(issue: CheckedIssue): UnnamedFinding[] {
  const list = readPostList(issue.officeHolders)
  return issue.texts.flatMap((text) =>
    findNames(text.text, list)
      .flatMap((name) => findPostsBeside(text.text, { ...name, list }))
      .flatMap((claim) =>
        judge(claim, { list, day: issue.day, sentence: sentenceAround(text.text, claim.start) }),
      )
      .map((remark) => findingOf('posts', text, remark)),
  )
}

type Claim = { name: string; post: string; start: number; end: number; isFormer: boolean }

const former = /(?:时任|前|原|已故)$/u
/** 副 and its like make another post of the one that follows. */
const otherPost = /(?:副|代理|代|候任|助理|常务)$/u

function findPostsBeside(
  text: string,
  { name, start, end, list }: { name: string; start: number; end: number; list: PostList },
): Claim[] {
  const claims: Claim[] = []
  let edge = start
  for (;;) {
    const before = text.slice(0, edge)
    const post = list.posts.find((known) => before.endsWith(known))
    if (!post) break
    const postStart = edge - post.length
    const lead = text.slice(0, postStart)
    if (!otherPost.test(lead)) {
      claims.push({ name, post, start: postStart, end, isFormer: former.test(lead) })
    }
    if (!lead.endsWith('、')) break
    edge = postStart - 1
  }
  const after = text.slice(end)
  const post = list.posts.find((known) => after.startsWith(known))
  if (post && claims.length === 0) {
    claims.push({ name, post, start, end: end + post.length, isFormer: former.test(text.slice(0, start)) })
  }
  return claims
}

function judge(
  { name, post, start, end, isFormer }: Claim,
  { list, day, sentence }: { list: PostList; day: string; sentence: string },
): Remark[] {
  const rows = list.holders.filter((row) => row.name === name && row.post === post)
  const year = yearBefore(sentence, day)
  const isHeld =
    rows.some((row) => holdsOn(row, day)) ||
    (isFormer && rows.length > 0) ||
    (year !== null && rows.some((row) => heldIn(row, year)))
  if (isHeld) return []
  const holders = list.holders.filter((row) => row.post === post && holdsOn(row, day)).map((row) => row.name)
  const held = list.holders.filter((row) => row.name === name && holdsOn(row, day)).map((row) => row.post)
  return [
    {
      rule: 'post-not-held',
      severity: 'grave',
      start,
      end,
      sentence: {
        zh: `名单上${name}在${day}不任“${post}”${holders.length > 0 ? `\uFF0C当日是${holders.join('、')}` : ''}${held.length > 0 ? `\uFF1B${name}当日任${held.join('、')}` : ''}。`,
        en: `On the list, ${name} was not “${post}” on ${day}${holders.length > 0 ? `; ${holders.join(', ')} was` : ''}${held.length > 0 ? `; ${name} was then ${held.join(', ')}` : ''}.`,
      },
      suggestion: null,
    },
  ]
}

function yearBefore(sentence: string, day: string): number | null {
  const years = [...sentence.matchAll(/(?<!\d)(\d{4})年/gu)].map(([, year]) => Number(year))
  return years.find((year) => year < Number(day.slice(0, 4))) ?? null
}
