/** What paints places of one text: over the page, never in the text. */
export type Painter<Name extends string> = {
  paint: (ranges: Partial<Record<Name, readonly Range[]>>) => void
  clear: () => void
}

/**
 * Opens a painter; several texts of one page each have their own. Where the browser knows no custom highlights, nothing is
 * painted: what is said of the places stands beside the text all the same.
 * @param names - of its highlights, as style sheets know them; later ones lie above earlier ones
 * @param above - how many highlights of others lie below them
 */
export function openPainter<Name extends string>(names: readonly Name[], above = 0): Painter<Name> {
  const painted = new Map<Name, readonly Range[]>()
  const highlightOf = (name: Name) => findHighlight(name, above + names.indexOf(name))
  const clear = () => {
    for (const [name, ranges] of painted) for (const range of ranges) highlightOf(name)?.delete(range)
    painted.clear()
  }
  return {
    clear,
    paint(ranges) {
      clear()
      for (const name of names) {
        const chosen = ranges[name] ?? []
        painted.set(name, chosen)
        for (const range of chosen) highlightOf(name)?.add(range)
      }
    },
  }
}

function findHighlight(name: string, priority: number): Highlight | null {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return null
  const found = CSS.highlights.get(name)
  if (found) return found
  const made = new Highlight()
  made.priority = priority
  CSS.highlights.set(name, made)
  return made
}
