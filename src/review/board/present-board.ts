import type { Issue, Person, Series } from '../../generated/payload-types.ts'
import { idOf } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { roleLabels } from '../../people/rules.ts'
import type { BoardRow, BoardTask } from '../answers.ts'
import type { SigningRole } from '../process/process.ts'
import { answeringRoles } from '../rules/may-act.ts'
import { comparingRoles } from '../rules/may-sign.ts'
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
  const tasks = listTasks(standing, parts)
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
    waiting: { units: units.names.length, of: units.of, signed: units.signed, names: units.names },
    who,
    tasks,
    mine: tasks.length > 0,
    since: standing.since ?? issue.createdAt,
    dueAt,
    late: dueAt !== null && phase !== 'released' && new Date(dueAt) < at,
    counts,
  }
}

function findWho({ step, open, asks }: Standing, parts: BoardParts): BoardRow['who'] {
  const comparison = asks.find(({ task }) => task === 'verify-changes')
  if (comparison) {
    const able = findAble({ roles: comparingRoles, excluded: [comparison.notBy] }, parts)
    return { role: null, roleLabel: null, people: nameThem(able, parts) }
  }
  const waiting = open.find(({ key }) => key === step?.key)
  if (!step || !waiting) return { role: null, roleLabel: null, people: [] }
  const able = findAble({ roles: [waiting.role], excluded: waiting.excluded }, parts)
  return {
    role: step.role,
    roleLabel: roleLabels[step.role][parts.language],
    people: nameThem(able, parts),
  }
}

function nameThem(people: readonly Person[], { me }: BoardParts): BoardRow['who']['people'] {
  return people.map(({ id, name }) => ({ id, name, mine: id === me.id }))
}

const askedRoles = {
  'answer-query': answeringRoles,
  'verify-changes': comparingRoles,
  'verify-paper': comparingRoles,
} as const

/** Answers for whom an issue waits: whoever can sign a step of it that is open, or do what else is asked. */
export function findHolders(
  standing: Standing,
  parts: Pick<BoardParts, 'people' | 'rights'>,
): readonly Person[] {
  return parts.people.filter((me) => listTasks(standing, { ...parts, me }).length > 0)
}

function listTasks(
  { open, asks }: Standing,
  parts: Pick<BoardParts, 'people' | 'rights' | 'me'>,
): BoardTask[] {
  const isMine = (able: readonly Person[]) => able.some(({ id }) => id === parts.me.id)
  const signs = open.some(({ role, excluded }) => isMine(findAble({ roles: [role], excluded }, parts)))
  const others = asks.flatMap(({ task, notBy }) =>
    isMine(findAble({ roles: askedRoles[task], excluded: [notBy] }, parts)) ? [task] : [],
  )
  return [...(signs ? ['sign' as const] : []), ...new Set(others)]
}

/** Those who can do something: by their role or by a delegation, and not told apart from who did another thing. */
function findAble(
  { roles, excluded }: { roles: readonly SigningRole[]; excluded: readonly (number | null)[] },
  { people, rights }: Pick<BoardParts, 'people' | 'rights'>,
): readonly Person[] {
  return people.filter(({ id, role }) => {
    const held = [role, ...(rights.get(id) ?? []).map((right) => right.role)]
    return held.some((one) => roles.some((needed) => needed === one)) && !excluded.includes(id)
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
