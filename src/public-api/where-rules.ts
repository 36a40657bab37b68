import { bounds } from './bounds.ts'
import { checkCondition, type FilterType } from './filter-rules.ts'
import { refuseField, refuseQuery } from './refuse-query.ts'
import type { Surface } from './surfaces.ts'

type Count = { conditions: number }

/**
 * Refuses a `where` of a caller without a session that names a field outside of `filters`, or asks too much.
 * @throws RoundtableError `invalid-query`
 */
export function checkWhere(where: unknown, filters: Surface['filters']): void {
  if (where === undefined || where === null) return
  checkGroup(where, { filters, nesting: 0, count: { conditions: 0 } })
}

function checkGroup(
  group: unknown,
  at: { filters: Surface['filters']; nesting: number; count: Count },
): void {
  if (!isRecord(group)) throw malformed()
  for (const [key, value] of Object.entries(group)) {
    if (key.toLowerCase() === 'and' || key.toLowerCase() === 'or') {
      if (at.nesting >= bounds.nesting) throw tooDeep()
      for (const part of listOf(value)) checkGroup(part, { ...at, nesting: at.nesting + 1 })
      continue
    }
    // GraphQL writes paths with two underscores, and Payload takes them everywhere.
    const path = key.replaceAll('__', '.')
    const type = Object.hasOwn(at.filters, path) ? at.filters[path] : undefined
    if (!type) throw refuseField({ parameter: 'where', path, allowed: Object.keys(at.filters) })
    checkOperators(value, { path, type, count: at.count })
  }
}

function checkOperators(
  operators: unknown,
  { path, type, count }: { path: string; type: FilterType; count: Count },
): void {
  if (!isRecord(operators)) throw malformed()
  for (const [operator, value] of Object.entries(operators)) {
    count.conditions += 1
    if (count.conditions > bounds.conditions) throw tooMany()
    checkCondition({ path, type, operator, value })
  }
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  // `where[or][0]…` arrives as an object with numbers for keys once the list is long.
  if (isRecord(value)) return Object.values(value)
  throw malformed()
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function malformed() {
  return refuseQuery({
    parameter: 'where',
    zh: 'where 要写成 where[字段][运算]=值\uFF0C例如 where[slug][equals]=343。',
    en: 'Write where as where[field][operator]=value, such as where[slug][equals]=343.',
  })
}

function tooDeep() {
  return refuseQuery({
    parameter: 'where',
    zh: `where 里的 and 和 or 最多嵌套 ${bounds.nesting} 层。请写得平一些。`,
    en: `In where, and/or nest ${bounds.nesting} levels at most. Write it flatter.`,
  })
}

function tooMany() {
  return refuseQuery({
    parameter: 'where',
    zh: `where 最多 ${bounds.conditions} 个条件。请分几次查询。`,
    en: `A where has ${bounds.conditions} conditions at most. Ask in several calls.`,
  })
}
