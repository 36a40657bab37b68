import { isDeepStrictEqual } from 'node:util'
import type { EditionKind } from '../../edition/types.ts'
import type { ActivityAct, ActivityDetails } from './acts.ts'

type Values = Record<string, unknown>

/** A change as a hook before it sees it. */
export type Change = {
  collection: string
  data: Values
  original: Values
  isRestoring: boolean
}

/** An act that a change amounts to. */
export type JudgedAct = { act: ActivityAct; fields: string[]; details?: ActivityDetails }

/** Fields that say nothing of what a person did. */
const kept = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'changedBy',
  'changedIn',
  'isPublic',
  'listTitle',
  'slugFixed',
  'standsInEdition',
])
/** Fields of which not even a change is told as one: they hold secrets, or what keeps them. */
const secret = new Set([
  'password',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
  'salt',
  'hash',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
])

/** Answers the acts that a change amounts to; none where nothing has changed. */
export function judgeChange(change: Change): JudgedAct[] {
  const { collection, data, original, isRestoring } = change
  const fields = findChangedNames(change)
  const special = collection === 'people' ? judgeAccount(change) : []
  const way = judgeTrash({ data, original })
  if (way) return [{ act: way, fields: [] }]
  if (isRestoring) return [{ act: 'restored', fields }]
  if (collection === 'media' && fields.includes('sha256') && original.sha256) {
    return [{ act: 'media-replaced', fields }]
  }
  if (collection === 'imports' && data.status === 'committed' && original.status !== 'committed') {
    return [{ act: 'committed', fields: [] }]
  }
  const rest = fields.filter((name) => !(collection === 'people' && name === 'role'))
  return rest.length > 0 ? [...special, { act: 'changed', fields: rest }] : special
}

/** Answers the names of the fields whose values a change gives anew, without secrets. */
export function findChangedNames({ data, original }: Pick<Change, 'data' | 'original'>): string[] {
  return Object.keys(data).filter(
    (name) =>
      !kept.has(name) && !secret.has(name) && !isDeepStrictEqual(plain(data[name]), plain(original[name])),
  )
}

/** Answers what an edition of a kind is as an act. */
export const actOfEdition: Record<EditionKind, ActivityAct> = {
  first: 'published',
  correction: 'corrected',
  archive: 'archived',
  withdrawal: 'withdrawn',
  reinstatement: 'reinstated',
}

function judgeTrash({ data, original }: Pick<Change, 'data' | 'original'>): ActivityAct | null {
  if (data.deletedAt && !original.deletedAt) return 'trashed'
  return original.deletedAt && data.deletedAt === null ? 'untrashed' : null
}

function judgeAccount({ data, original }: Change): JudgedAct[] {
  const acts: JudgedAct[] = []
  if (data.role !== undefined && data.role !== original.role) {
    const details = { from: textOf(original.role), to: textOf(data.role) }
    acts.push({ act: 'role-changed', fields: [], details })
  }
  if (typeof data.password === 'string' && data.password !== '') {
    acts.push({ act: 'password-changed', fields: [] })
  }
  return [...acts, ...judgeApiKey({ data, original })]
}

/** Also asked of a new account, whose original is empty. */
export function judgeApiKey({ data, original }: Pick<Change, 'data' | 'original'>): JudgedAct[] {
  const isEnabled = data.enableAPIKey ?? original.enableAPIKey
  if (original.enableAPIKey && !isEnabled) return [{ act: 'api-key-removed', fields: [] }]
  const isNew = data.apiKey !== undefined && data.apiKey !== null && data.apiKey !== original.apiKey
  return isEnabled && (isNew || !original.enableAPIKey) ? [{ act: 'api-key-made', fields: [] }] : []
}

/** A value as it is stored: nothing, an empty list and an empty text are one, relations are their ids. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const plainer = plain(inner)
    return plainer === null ? [] : [[key, plainer]]
  })
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
