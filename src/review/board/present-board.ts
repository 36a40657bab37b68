import type { Issue, Person, Series } from '../../generated/payload-types.ts'
import { idOf } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { roleLabels } from '../../people/rules.ts'
import type { BoardRow } from '../answers.ts'
import type { Delegated } from '../rules/review-state.ts'
import type { Standing } from './standing.ts'
import type { KeptStanding } from './standings.ts'

/** Everything that the board is drawn from. */
export type BoardParts = {
  issues: readonly Issue[]
  series: ReadonlyMap<number, Series>
  standings: readonly KeptStanding[]
  people: readonly Person[]
  /** By person, in whose place they may sign now. */
  rights: ReadonlyMap<number, readonly Delegated[]>
  me: Pick<Person, 'id'>
  at: Date
  language: Locale
}

/** Answers the rows of the board: mine first, then the late ones, then by what is due, the rest as long as it waits. */
export function presentBoard(parts: BoardParts): BoardRow[] {
  const issueById = new Map(parts.issues.map((issue) => [issue.id, issue]))
  const rows = parts.standings.flatMap(({ issueId, locale, standing }) => {
    const issue = issueById.get(issueId)
    const isShown = issue && standing && standing.phase !== 'published'
    return isShown ? [presentRow({ issue, locale, standing }, parts)] : []
  })
  return rows.toSorted(compareRows)
}

function presentRow(
  { issue, locale, standing }: { issue: Issue; locale: Locale; standing: Standing },
  parts: BoardParts,
): BoardRow {
  const { language, at } = parts
  const seriesId = idOf(issue.series)
  const series = seriesId === null ? undefined : parts.series.get(seriesId)
  const dueAt = issue.dueAt ?? null
  const { step, phase, progress, units, counts } = standing
  const who = findWho(standing, parts)
  return {
    issue: {
      id: issue.id,
      title: standing.title,
      label: standing.label,
      series: { id: seriesId, name: series?.name ?? '' },
      timeZone: series?.timeZone ?? 'Asia/Shanghai',
    },
    locale,
    phase,
    step: step && { key: step.key, label: step[language], stage: step.stage },
    progress,
    waiting: { units: units.names.length, of: units.of, names: units.names },
    who,
    mine: standing.open.some((step) => findAble(step, parts).some(({ id }) => id === parts.me.id)),
    since: standing.since ?? issue.createdAt,
    dueAt,
    late: dueAt !== null && phase !== 'released' && new Date(dueAt) < at,
    counts,
  }
}

function findWho({ step, open }: Standing, parts: BoardParts): BoardRow['who'] {
  const waiting = open.find(({ key }) => key === step?.key)
  if (!step || !waiting) return { role: null, roleLabel: null, people: [] }
  return {
    role: step.role,
    roleLabel: roleLabels[step.role][parts.language],
    people: findAble(waiting, parts).map(({ id, name }) => ({ id, name, mine: id === parts.me.id })),
  }
}

/** Those who can sign at a step: by their role or by a delegation, and not told apart from who signed another. */
function findAble(
  { role: needed, excluded }: Standing['open'][number],
  { people, rights }: BoardParts,
): readonly Person[] {
  return people.filter(({ id, role }) => {
    const signsFor = [role, ...(rights.get(id) ?? []).map((right) => right.role)]
    return signsFor.some((signing) => signing === needed) && !excluded.includes(id)
  })
}

function compareRows(one: BoardRow, other: BoardRow): number {
  return (
    Number(other.mine) - Number(one.mine) ||
    Number(other.late) - Number(one.late) ||
    compareTimes(one.dueAt, other.dueAt) ||
    compareTimes(one.since, other.since)
  )
}

/** What has a time comes before what has none. */
function compareTimes(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}
