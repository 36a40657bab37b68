type Orders = { base: readonly string[]; sent: readonly string[]; current: readonly string[] }

/**
 * Merges the order of rows: whoever moved rows is followed, and what the other has added goes after the row that it was
 * added after. `isContested` when both have moved rows, and differently. Only rows of `alive` remain.
 */
export function mergeOrder(
  { base, sent, current }: Orders,
  alive: ReadonlySet<string>,
): { order: string[]; isContested: boolean } {
  const isMoved = hasMoved(base, sent)
  const leading = isMoved ? sent : current
  const following = isMoved ? current : sent
  const order = leading.filter((id) => alive.has(id))
  for (const [index, id] of following.entries()) {
    if (!alive.has(id) || order.includes(id)) continue
    const before = following.slice(0, index).findLast((earlier) => order.includes(earlier))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  }
  return { order, isContested: isMoved && hasMoved(base, current) && hasMoved(sent, current) }
}

/** Says whether the rows that two orders share stand in another sequence. */
function hasMoved(before: readonly string[], after: readonly string[]): boolean {
  const stayed = before.filter((id) => after.includes(id))
  const now = after.filter((id) => before.includes(id))
  return stayed.some((id, index) => now[index] !== id)
}
