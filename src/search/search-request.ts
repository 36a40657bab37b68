import type { Locale } from '../kernel/locales.ts'
import { findSlugProblem } from '../kernel/slugs.ts'
import { tokens } from './tokens.ts'

/** What somebody searches for, and among what. */
export type SearchRequest = {
  locale: Locale
  /** As typed. */
  query: string
  series: string | null
  year: number | null
  expert: string | null
  topic: string | null
  /** From 1. */
  page: number
}

/** What narrows a search. */
export type Filters = Pick<SearchRequest, 'series' | 'year' | 'expert' | 'topic'>

/** A parameter whose value can be none of what it narrows by. */
export type BadParameter = { parameter: keyof Filters | 'page'; value: string }

/** Pages of results go no further. */
export const lastPage = 20

/** Reads the parameters of an address; those that cannot be anything are left out, and listed. */
export function readSearchRequest(
  locale: Locale,
  parameters: URLSearchParams,
): { request: SearchRequest; bad: BadParameter[] } {
  const bad: BadParameter[] = []
  const read = <Value>(parameter: BadParameter['parameter'], parse: (value: string) => Value | null) => {
    const value = parameters.get(parameter)?.trim() ?? ''
    const parsed = value === '' ? null : parse(value)
    if (value !== '' && parsed === null) bad.push({ parameter, value: value.slice(0, 80) })
    return parsed
  }
  const request = {
    locale,
    query: (parameters.get('q') ?? '').replaceAll('\0', ' ').toWellFormed(),
    series: read('series', readSlug),
    year: read('year', (value) => (/^[1-9]\d{3}$/.test(value) ? Number(value) : null)),
    expert: read('expert', readSlug),
    topic: read('topic', readSlug),
    page: read('page', readPage) ?? 1,
  }
  return { request, bad }
}

/** Answers the tokens that narrow a search. */
export function listFilterTokens({ series, year, expert, topic }: Filters): string[] {
  return [
    ...(series === null ? [] : [tokens.series(series)]),
    ...(year === null ? [] : [tokens.year(year)]),
    ...(expert === null ? [] : [tokens.expert(expert)]),
    ...(topic === null ? [] : [tokens.topic(topic)]),
  ]
}

function readSlug(value: string): string | null {
  return findSlugProblem(value) === null ? value : null
}

function readPage(value: string): number | null {
  const page = Number(value)
  return /^\d{1,3}$/.test(value) && page >= 1 && page <= lastPage ? page : null
}
