import type { CheckedIssue } from '../checked-issue.ts'
import { escapePattern } from '../escape-pattern.ts'
import { findingOf, type Remark, type UnnamedFinding } from '../passage.ts'
import { findNames, holdsOn, type PostList, readPostList } from './post-list.ts'

/** Compares the order in which listed persons are named in one enumeration with the order of the list on the printed date. */
export function checkLeaderOrder(issue: CheckedIssue): UnnamedFinding[] {
  const valid = issue.officeHolders.filter((row) => row.order !== null && holdsOn(row, issue.day))
  const list = readPostList(valid)
  const rankOf = new Map<string, number>()
  for (const { name, order } of valid) {
    rankOf.set(
      name,
      Math.min(rankOf.get(name) ?? Number.POSITIVE_INFINITY, order ?? Number.POSITIVE_INFINITY),
    )
  }
  return issue.texts.flatMap((text) =>
    findEnumerations(text.text, list)
      .flatMap((names) => judge(names, { text: text.text, rankOf }))
      .map((remark) => findingOf('posts', text, remark)),
  )
}

type Named = { name: string; start: number; end: number }

function findEnumerations(text: string, list: PostList): Named[][] {
  const title = [...list.posts, '同志', '先生', '女士'].map((word) => escapePattern(word)).join('|')
  const joint = new RegExp(`^(?:${title})?(?:[、\uFF0C,]|和|与|及|以及)(?:(?:${title})、?)*$`, 'u')
  const runs: Named[][] = []
  for (const named of findNames(text, list)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && joint.test(text.slice(last.end, named.start))) run.push(named)
    else runs.push([named])
  }
  return runs.filter((run) => run.length > 1)
}

function judge(
  names: readonly Named[],
  { text, rankOf }: { text: string; rankOf: ReadonlyMap<string, number> },
): Remark[] {
  const rank = ({ name }: Named) => rankOf.get(name) ?? Number.POSITIVE_INFINITY
  const sorted = names.toSorted((a, b) => rank(a) - rank(b))
  if (sorted.every(({ name }, index) => name === names[index]?.name)) return []
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last) return []
  const order = sorted.map(({ name }) => name).join('、')
  const areBare = names.every(
    ({ end }, index) => index === names.length - 1 || (names[index + 1]?.start ?? 0) - end === 1,
  )
  return [
    {
      rule: 'leader-order',
      severity: 'grave',
      start: first.start,
      end: last.end,
      sentence: {
        zh: `名单上的次序是${order}。`,
        en: `The order on the list is ${order}.`,
      },
      suggestion: areBare ? joinAlike(sorted, text.slice(first.start, last.end), names) : null,
    },
  ]
}

/** Writes the names in their order with the marks that stood between them. */
function joinAlike(sorted: readonly Named[], passage: string, names: readonly Named[]): string {
  const base = names[0]?.start ?? 0
  const marks = names.map(({ end }) => passage[end - base] ?? '')
  return sorted.map(({ name }, index) => name + (index < sorted.length - 1 ? marks[index] : '')).join('')
}
