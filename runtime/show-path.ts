import { relative } from 'node:path'

/** Answers a path as an operator would name it: relative to where they are when it lies below, absolute otherwise. */
export function showPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}
