import type { SideToken } from './sides.ts'

/** The parameters of a history's addresses as they come in: each once, several times or not at all. */
export type SearchParams = { [name: string]: string | string[] | undefined }

/** Answers the address of a document's history from the segments of any of its pages. */
export function historyPath(routeSegments: readonly string[]): string {
  const isTrashed = routeSegments[2] === 'trash'
  return ['/admin', ...routeSegments.slice(0, isTrashed ? 4 : 3), 'versions'].join('/')
}

/** Answers the address of the document itself from the segments of any of its pages. */
export function documentPath(routeSegments: readonly string[]): string {
  return historyPath(routeSegments).replace(/\/versions$/, '')
}

/** Answers an address with its parameters; empty ones are left out. */
export function withParameters(path: string, parameters: Record<string, string | number | null>): string {
  const given = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
    value === null || value === '' ? [] : [[name, String(value)]],
  )
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

/** Answers the address at which two states are compared. */
export function comparisonPath(
  path: string,
  { before, after, language }: { before: SideToken; after: SideToken; language: string | null },
): string {
  return withParameters(path, { before, after, locale: language })
}

/** Reads a parameter; the first of several, null for none. */
export function readParameter(parameters: SearchParams, name: string): string | null {
  const value = parameters[name]
  return (Array.isArray(value) ? value[0] : value) || null
}
