const mostNames = 3

/** Answers the first few names, and how many more there are: a long desk does not fill a card. */
export function shortenNames(names: readonly string[]): { shown: string[]; more: number } {
  // One more name is no longer than saying that there is one more.
  const shown = names.length <= mostNames + 1 ? [...names] : names.slice(0, mostNames)
  return { shown, more: names.length - shown.length }
}
