import { isLocale } from '../kernel/locales.ts'
import { bounds } from './bounds.ts'
import { refuseField, refuseQuery } from './refuse-query.ts'
import { isPublicSlug, type Surface, surfaces } from './surfaces.ts'
import { checkWhere } from './where-rules.ts'

/** A query as Payload hands it to its operations, whichever way it came. */
export type PublicQuery = Partial<
  Record<
    | 'depth'
    | 'draft'
    | 'fallbackLocale'
    | 'joins'
    | 'limit'
    | 'locale'
    | 'page'
    | 'populate'
    | 'select'
    | 'sort'
    | 'trash'
    | 'where',
    unknown
  >
>

/**
 * Refuses a query of a caller without a session that leaves the bounds (see `bounds.ts`) or the listed fields.
 * @throws RoundtableError `invalid-query` with a sentence that says what to ask instead
 */
export function checkQuery(query: PublicQuery, surface: Surface): void {
  checkWholeNumber('limit', query.limit, { from: 1, to: bounds.limit })
  checkWholeNumber('page', query.page, { from: 1, to: bounds.page })
  checkWholeNumber('depth', query.depth, { from: 0, to: bounds.depth })
  checkPublishedOnly(query)
  checkLanguage(query)
  checkWhere(query.where, surface.filters)
  checkSort(query.sort, surface.sorts)
  checkSelect('select', query.select, surface.fields)
  checkPopulate(query.populate)
}

function checkWholeNumber(parameter: string, value: unknown, { from, to }: { from: number; to: number }) {
  if (value === undefined || value === null) return
  if (Number.isInteger(value) && Number(value) >= from && Number(value) <= to) return
  throw refuseQuery({
    parameter,
    zh: `${parameter} 是 ${from} 到 ${to} 的整数\uFF1B更多内容请分几次查询。`,
    en: `${parameter} is a whole number from ${from} to ${to}; ask for more in several calls.`,
  })
}

function checkPublishedOnly({ draft, trash, joins }: PublicQuery): void {
  for (const [parameter, value] of Object.entries({ draft, trash })) {
    if (value !== true) continue
    throw refuseQuery({
      parameter,
      zh: `未登录时只能读取已刊发的内容\uFF1A请去掉 ${parameter}。`,
      en: `Without a session only what is published can be read: leave out ${parameter}.`,
    })
  }
  if (joins && typeof joins === 'object' && Object.keys(joins).length > 0) {
    throw refuseQuery({
      parameter: 'joins',
      zh: '这里没有 joins 可用\uFF1A请按 issue 或 question 查询。',
      en: 'There are no joins here: query by issue or question instead.',
    })
  }
}

function checkLanguage({ locale, fallbackLocale }: PublicQuery): void {
  if (locale !== undefined && locale !== null && !isLocale(locale)) {
    throw refuseQuery({
      parameter: 'locale',
      zh: 'locale 是 zh 或 en\uFF0C一次一种。',
      en: 'locale is zh or en, one at a time.',
    })
  }
  const fallbacks = Array.isArray(fallbackLocale) ? fallbackLocale : [fallbackLocale]
  if (!fallbacks.some((fallback) => isLocale(fallback) && fallback !== locale)) return
  throw refuseQuery({
    parameter: 'fallback-locale',
    zh: '每种语言单独刊发\uFF0C不互相代替\uFF1A请去掉 fallback-locale\uFF0C改用 locale。',
    en: 'Each language is published by itself: leave out fallback-locale and ask by locale.',
  })
}

function checkSort(sort: unknown, allowed: readonly string[]): void {
  const names = (Array.isArray(sort) ? sort : [sort]).filter((name) => name !== undefined && name !== null)
  if (names.length > bounds.sortFields) {
    throw refuseQuery({
      parameter: 'sort',
      zh: `sort 最多 ${bounds.sortFields} 个字段。`,
      en: `sort takes ${bounds.sortFields} fields at most.`,
    })
  }
  for (const name of names) {
    const path = String(name).replace(/^-/, '')
    if (!allowed.includes(path)) throw refuseField({ parameter: 'sort', path, allowed })
  }
}

function checkSelect(parameter: string, select: unknown, allowed: readonly string[]): void {
  if (typeof select !== 'object' || select === null) return
  for (const [path, choice] of Object.entries(select)) {
    if (!allowed.includes(path)) throw refuseField({ parameter, path, allowed })
    // What is shown of a field can depend on the whole of it: an expert's present title on its dates.
    if (typeof choice === 'object') throw refusePart(parameter, path)
  }
}

function refusePart(parameter: string, path: string) {
  return refuseQuery({
    parameter,
    zh: `${parameter} 只能选整个字段\uFF1A请写 ${parameter}[${path}]=true。`,
    en: `${parameter} takes whole fields only: write ${parameter}[${path}]=true.`,
  })
}

function checkPopulate(populate: unknown): void {
  if (typeof populate !== 'object' || populate === null) return
  for (const [slug, select] of Object.entries(populate)) {
    if (!isPublicSlug(slug)) {
      throw refuseField({ parameter: 'populate', path: slug, allowed: Object.keys(surfaces) })
    }
    checkSelect(`populate[${slug}]`, select, surfaces[slug].fields)
  }
}
