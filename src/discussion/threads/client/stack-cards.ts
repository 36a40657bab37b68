/** A card in the margin: where it wants to stand, and how high it is, in pixels. */
export type WantedCard = { id: number; top: number; height: number }

const gap = 8

/**
 * Answers where cards stand beside a text so that none covers another: each at its words' height or as near as can be. The
 * active one stands at its words; those before it make room upwards, those after it downwards.
 */
export function stackCards(wanted: readonly WantedCard[], active: number | null): Map<number, number> {
  const tops = new Map<number, number>()
  const pivot = Math.max(
    0,
    wanted.findIndex(({ id }) => id === active),
  )
  let below = 0
  for (const [index, { id, top, height }] of wanted.entries()) {
    if (index < pivot) continue
    const at = Math.max(top, index === pivot ? 0 : below)
    tops.set(id, at)
    below = at + height + gap
  }
  let above = tops.get(wanted[pivot]?.id ?? -1) ?? 0
  for (const { id, top, height } of wanted.slice(0, pivot).toReversed()) {
    const at = Math.min(top, above - gap - height)
    tops.set(id, at)
    above = at
  }
  return above < 0 ? shift(tops, -above) : tops
}

/** Nothing stands above the text's beginning. */
function shift(tops: ReadonlyMap<number, number>, by: number): Map<number, number> {
  return new Map([...tops].map(([id, top]) => [id, top + by]))
}
