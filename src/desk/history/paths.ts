import { withParameters } from '../addresses.ts'
import type { SideToken } from './sides.ts'

/** Answers the address of a document's history from the segments of any of its pages. */
export function historyPath(routeSegments: readonly string[]): string {
  const isTrashed = routeSegments[2] === 'trash'
  return ['/admin', ...routeSegments.slice(0, isTrashed ? 4 : 3), 'versions'].join('/')
}

/** Answers the address of the document itself from the segments of any of its pages. */
export function documentPath(routeSegments: readonly string[]): string {
  return historyPath(routeSegments).replace(/\/versions$/, '')
}

/** Answers the address at which two states are compared. */
export function comparisonPath(
  path: string,
  { before, after, language }: { before: SideToken; after: SideToken; language: string | null },
): string {
  return withParameters(path, { before, after, locale: language })
}
