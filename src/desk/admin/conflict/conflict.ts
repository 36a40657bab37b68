import type { Bilingual } from '../../../kernel/locales.ts'

/** One field that two people have changed, as the API answers it with `conflict` (D2). */
export type FieldConflict = {
  field: string
  label: Bilingual
  yours: unknown
  theirs: unknown
  by: string | null
  at: string | null
}

/** Which of two values a person keeps. */
export type Choice = 'yours' | 'theirs'

/** Reads the conflicts out of the data of a refusal; what is none is left out. */
export function readConflicts(data: Record<string, unknown>): FieldConflict[] {
  const { conflicts } = data
  return Array.isArray(conflicts) ? conflicts.filter(isConflict) : []
}

function isConflict(value: unknown): value is FieldConflict {
  return typeof value === 'object' && value !== null && 'field' in value && 'label' in value
}

/** Puts a value into words, line by line: texts as they are, of rows and rich texts what is written in them. */
export function wordConflictValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordConflictValue).filter(Boolean).join('\n')
  if (typeof value === 'object' && value !== null) return wordParts(value)
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
}

/** What tells parts of a text or a row apart, and is no word of it. */
const unspoken = new Set([
  'id',
  'type',
  'format',
  'mode',
  'style',
  'direction',
  'version',
  'detail',
  'blockType',
])

function wordParts(value: object): string {
  const parts = Object.entries(value).filter(([name]) => !unspoken.has(name))
  return parts
    .map(([, part]) => (typeof part === 'number' ? '' : wordConflictValue(part)))
    .filter(Boolean)
    .join('\n')
}
