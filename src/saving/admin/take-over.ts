import { isValues, type Values } from '../plain-value.ts'

/**
 * Answers `into` with what `from` has at a place within: names of parts and ids of rows; all of it for no place. It
 * works on values (rows have their id in them) and on marks (rows are pairs with their id first) alike.
 */
export function takeOver<Tree>(into: Tree, from: Tree, [step, ...rest]: readonly string[]): Tree {
  if (step === undefined) return from
  if (Array.isArray(into) || Array.isArray(from)) {
    const rows = replaceRow(toArray(into), toArray(from), [step, ...rest])
    // The same kind of tree as it was made from.
    return rows as Tree
  }
  if (!isValues(into) && !isValues(from)) return from
  const parts: Values = isValues(into) ? into : {}
  const others: Values = isValues(from) ? from : {}
  const part = takeOver(parts[step], others[step], rest)
  const kept = Object.entries(parts).filter(([name]) => name !== step)
  const taken = Object.fromEntries(part === undefined || part === null ? kept : [...kept, [step, part]])
  // The same kind of tree as it was made from.
  return taken as Tree
}

function replaceRow(into: unknown[], from: unknown[], [id = '', ...rest]: readonly string[]): unknown[] {
  const [old, now] = [into.find(isRow(id)), from.find(isRow(id))]
  if (now === undefined) return into.filter((row) => row !== old)
  if (old === undefined) return [...into, now]
  return into.map((row) => (row === old ? replaceWithin(old, now, rest) : row))
}

function replaceWithin(old: unknown, now: unknown, rest: readonly string[]): unknown {
  if (!Array.isArray(old) || !Array.isArray(now)) return takeOver(old, now, rest)
  return [old[0], takeOver<unknown>(old[1], now[1], rest)]
}

function isRow(id: string): (row: unknown) => boolean {
  return (row) => (Array.isArray(row) ? row[0] === id : isValues(row) && row.id === id)
}

function toArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
