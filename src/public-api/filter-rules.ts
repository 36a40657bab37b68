import { correctionTypes, editionKinds } from '../edition/types.ts'
import { locales } from '../kernel/locales.ts'
import { bounds } from './bounds.ts'
import { refuseQuery } from './refuse-query.ts'

/** What the values of a path are: they reach the database as such, which has no clear answer to any other. */
export type FilterType = 'id' | 'number' | 'date' | 'text' | readonly string[]

/** The values of `_status`, of a piece's kind, and of an edition's kind, type and language. */
export const choices = {
  status: ['draft', 'published'],
  pieceKind: ['answer', 'essay'],
  editionKind: editionKinds,
  correctionType: correctionTypes,
  locale: locales,
} as const

const sets = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ranges = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const searches = ['like', 'not_like', 'contains']
const lists = ['in', 'not_in']

/**
 * Refuses an operator that does not fit the type of a path, or a value that it cannot have.
 * @throws RoundtableError `invalid-query`
 */
export function checkCondition({
  path,
  type,
  operator,
  value,
}: {
  path: string
  type: FilterType
  operator: string
  value: unknown
}): void {
  const operators = operatorsOf(type)
  if (!operators.includes(operator)) throw wrongOperator({ path, operator, operators })
  if (JSON.stringify(value ?? null).length > bounds.valueLength) throw tooLong(path)
  if (isNothing(value) && isNullable({ operator, type })) return
  const isFitting = operator === 'exists' ? isTruth : (part: unknown) => isOfType(part, type)
  if (!listValues(value, operator).every(isFitting)) throw wrongValue({ path, type })
}

function operatorsOf(type: FilterType): string[] {
  if (type === 'text') return [...sets, ...searches]
  return type === 'number' || type === 'date' || type === 'id' ? [...sets, ...ranges] : sets
}

function listValues(value: unknown, operator: string): unknown[] {
  if (!lists.includes(operator)) return [value]
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? value.split(',') : [value]
}

function isNothing(value: unknown): boolean {
  return value === null || value === 'null'
}

/** Only these compare with nothing without an error of the database. */
function isNullable({ operator, type }: { operator: string; type: FilterType }): boolean {
  return typeof type === 'string' && (operator === 'equals' || operator === 'not_equals')
}

function isTruth(value: unknown): boolean {
  return value === true || value === false || value === 'true' || value === 'false'
}

function isOfType(value: unknown, type: FilterType): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false
  // Postgres stores no such character, and says so with an error.
  if (String(value).includes('\u0000')) return false
  if (type === 'text') return true
  if (type === 'date') return !Number.isNaN(new Date(value).getTime())
  if (type === 'number' || type === 'id') return isNumber(value, type)
  return type.includes(String(value))
}

function isNumber(value: string | number, type: 'number' | 'id'): boolean {
  const number = typeof value === 'number' ? value : Number(value.trim() || Number.NaN)
  return type === 'id' ? Number.isInteger(number) && Math.abs(number) < 2 ** 31 : Number.isFinite(number)
}

function wrongOperator({
  path,
  operator,
  operators,
}: {
  path: string
  operator: string
  operators: string[]
}) {
  const list = operators.join(', ')
  return refuseQuery({
    parameter: 'where',
    zh: `${path} 不能用 ${operator}\uFF1B可以用\uFF1A${list}。`,
    en: `${path} does not take ${operator}; it takes: ${list}.`,
  })
}

function wrongValue({ path, type }: { path: string; type: FilterType }) {
  const names = {
    id: { zh: '编号', en: 'an id' },
    number: { zh: '数字', en: 'a number' },
    date: { zh: '日期\uFF0C例如 2025-09-03', en: 'a date, such as 2025-09-03' },
    text: { zh: '文字', en: 'text' },
  }
  const name =
    typeof type === 'string' ? names[type] : { zh: type.join('、'), en: `one of ${type.join(', ')}` }
  return refuseQuery({
    parameter: 'where',
    zh: `${path} 的值应是${name.zh}。`,
    en: `The value of ${path} is ${name.en}.`,
  })
}

function tooLong(path: string) {
  return refuseQuery({
    parameter: 'where',
    zh: `${path} 的值最多 ${bounds.valueLength} 个字符。`,
    en: `The value of ${path} has ${bounds.valueLength} characters at most.`,
  })
}
